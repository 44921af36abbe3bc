package clinic;

import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;

@Entity
@HasOne(Supplier.class)
record Account(@Id Long id) implements AccountAssociations {}
