package clinic;

import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;

@Entity
@HasOne(value = Supplier.class, column = "account_id")
record Account(@Id Long id) implements AccountAssociations {}
