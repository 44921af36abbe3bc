package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import lombok.Value;
import lombok.With;
import org.jspecify.annotations.Nullable;

@Entity
@Value
@With
public class Pet implements PetAssociations {

  @Id Long id;
  String name;

  @BelongsTo(value = Person.class, reverse = "pets")
  @Nullable Long ownerId;
}
