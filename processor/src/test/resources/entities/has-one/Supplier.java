package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.HasOne;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

// SupplierTable.java: ACCOUNT =
// SupplierTable.java: PURSE =
// SupplierAssociations.java: default List<Account> getEstates(Handle handle) {
@Entity
@HasOne(value = Account.class, by = "supplier")
@HasOne(value = Account.class, by = "payer", name = "purse")
@HasMany(value = Account.class, name = "estates")
public record Supplier(@Id @Nullable Long id) implements SupplierAssociations {}
