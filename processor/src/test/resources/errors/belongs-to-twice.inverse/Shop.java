package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(Pet.class)
record Shop(@Id Long id) implements ShopAssociations {}
