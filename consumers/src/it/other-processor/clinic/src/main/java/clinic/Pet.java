package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;

@Entity
public class Pet extends Stored implements PetAssociations {

  String name;

  @BelongsTo(value = Person.class, reverse = "pets")
  Long ownerId;
}
