package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import lombok.Builder;
import lombok.Value;

@Entity
@Value
@Builder
public class Visit implements VisitAssociations {

  @Id Long id;
  String reason;

  @BelongsTo(value = Pet.class, reverse = "visits")
  long petId;
}
