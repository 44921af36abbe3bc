package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(value = Visit.class, through = Pet.class) // ERROR no-path
record Owner(@Id Long id) implements OwnerAssociations {}
