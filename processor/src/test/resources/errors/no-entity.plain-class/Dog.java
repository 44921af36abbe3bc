package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Id;

class Dog // ERROR no-entity
    implements DogAssociations { // ERROR compiler
  @Id Long id;
  @BelongsTo(Person.class) Long ownerId;
}
