package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

@Entity
record Pet(
    @Id Long id, @BelongsTo(Person.class) Long ownerId, @BelongsTo(Person.class) Long vetId)
    implements PetAssociations, Owned {
  public boolean hasOwner(Handle handle) {
    return true;
  }

  public Optional<Pet> getVet(Handle handle) { // ERROR accessor-clash
    return Optional.empty();
  }
}
