package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import org.jspecify.annotations.Nullable;
import people.*;

// PetAssociations.java: import people.Person;
@Entity
public class Pet extends Base implements PetAssociations {
  @BelongsTo(Person.class)
  @Nullable Long ownerId;

  @BelongsTo(value = Person.class, references = "code")
  @Nullable String vetCode;

  @BelongsTo(Owner.class)
  long payerId;
}
