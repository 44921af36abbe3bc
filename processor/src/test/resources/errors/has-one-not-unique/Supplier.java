package clinic;

import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;

@Entity
@HasOne(Account.class) // ERROR has-one-not-unique
record Supplier(@Id Long id) implements SupplierAssociations {}
