package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

// PetAssociations.java: @Deprecated
@Entity
public class Pet implements PetAssociations {
  @Id @Nullable Long id;

  @Deprecated
  @BelongsTo(Person.class)
  @Nullable Long ownerId;
}
