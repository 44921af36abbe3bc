package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public class Dog extends Keeping implements DogAssociations, Owned {
  @Id @Nullable Long id;
  @BelongsTo(Person.class) @Nullable Long ownerId;
}
