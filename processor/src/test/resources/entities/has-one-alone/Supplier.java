package clinic;

import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

// SupplierTable.java: .holders(() -> AccountTable.TABLE, () -> AccountTable.SUPPLIER_ID)
// SupplierTable.java: ON CONFLICT (supplier_id) DO NOTHING
// SupplierAssociations.java: default Secret buildSecret(
@Entity
@HasOne(value = Account.class, column = "supplier_id")
@HasOne(value = Secret.class, column = "supplier_id")
public record Supplier(@Id @Nullable Long id) implements SupplierAssociations {}
