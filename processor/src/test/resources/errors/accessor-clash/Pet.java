package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jdbi.v3.core.Handle;

@Entity
record Pet(@Id Long id, @BelongsTo(Person.class) Long ownerId) implements PetAssociations {
  public Person getOwner(Handle handle) { // ERROR accessor-clash
    return new Person(1L, "John");
  }

  public static boolean hasOwner(Handle handle) { // ERROR accessor-clash
    return true;
  }

  Pet removeOwner(Handle handle) { // ERROR accessor-clash
    return this;
  }

  public Pet setOwner(Handle handle, Person owner) {
    return this;
  }
}
