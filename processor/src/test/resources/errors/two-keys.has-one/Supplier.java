package clinic;

import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;

@Entity
@HasOne(value = Account.class, column = "supplier_id") // NOTE two-keys
record Supplier(@Id Long id) implements SupplierAssociations {}
