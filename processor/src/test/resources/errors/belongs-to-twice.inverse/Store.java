package clinic;

import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;

@Entity
@HasOne(
    value = Pet.class,
    column = "shop_id") // ERROR belongs-to-twice
record Store(@Id Long id) implements StoreAssociations {}
