package clinic;

import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;

@Entity
@HasOne(Account.class)
@HasOne(value = Account.class, column = "payer_id")
record Supplier(@Id Long id) implements SupplierAssociations {} // ERROR name-twice
