package clinic;

import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;
import dev.kinship.OnReplace;
import org.jspecify.annotations.Nullable;

// SupplierTable.java: named("Supplier.account", "SupplierTable.ACCOUNT")\n          .key(TABLE, ID)\n          .holders(() -> AccountTable.TABLE, () -> AccountTable.SUPPLIER_ID)\n          .onReplace(OnReplace.DELETE)
// SupplierTable.java: named("Supplier.purse", "SupplierTable.PURSE")\n          .key(TABLE, ID)\n          .holders(() -> AccountTable.TABLE, () -> AccountTable.PAYER_ID)\n          .onReplace(OnReplace.REFUSE)
// SupplierTable.java: named("Supplier.estate", "SupplierTable.ESTATE")\n          .key(TABLE, ID)\n          .holders(() -> AccountTable.TABLE, () -> AccountTable.HEIR_ID)\n          .onReplace(OnReplace.REFUSE)
@Entity
@HasOne(value = Account.class, by = "supplier", onReplace = OnReplace.DELETE)
@HasOne(value = Account.class, by = "payer", name = "purse")
@HasOne(value = Account.class, by = "heir", name = "estate")
public record Supplier(@Id @Nullable Long id) implements SupplierAssociations {}
