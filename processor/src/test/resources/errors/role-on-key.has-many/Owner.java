package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(Pet.class)
record Owner(@Id long id) implements OwnerAssociations {}
