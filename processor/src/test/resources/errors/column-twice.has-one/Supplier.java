package clinic;

import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;

@Entity
@HasOne(Account.class)
@HasOne(value = Account.class, name = "secret")
record Supplier(@Id Long id) implements SupplierAssociations {} // ERROR column-twice
