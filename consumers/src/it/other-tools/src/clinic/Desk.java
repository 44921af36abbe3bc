package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Data;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Lombok writes its getters, setters, constructors and builder; MapStruct fills it by them. */
@Entity
@Data
@Builder
@NoArgsConstructor
@AllArgsConstructor
public class Desk implements DeskAssociations {

  @Id private @Nullable Long id;
  private String room;

  @BelongsTo(value = Manager.class, reverse = "desk", unique = true)
  private @Nullable Long managerId;
}
