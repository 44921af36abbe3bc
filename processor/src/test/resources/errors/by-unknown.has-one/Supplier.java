package clinic;

import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;

@Entity
@HasOne(
    value = Account.class,
    by = "suplier") // ERROR by-unknown
record Supplier(@Id Long id) implements SupplierAssociations {}
