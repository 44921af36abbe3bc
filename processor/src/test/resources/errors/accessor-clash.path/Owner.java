package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jdbi.v3.core.Handle;

@Entity
@HasMany(value = Visit.class, through = Pet.class)
record Owner(@Id Long id) implements OwnerAssociations {

  public int countVisits(Handle handle) { // ERROR accessor-clash
    return 0;
  }
}
