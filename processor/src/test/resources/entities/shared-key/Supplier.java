package clinic;

import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

// SupplierTable.java: .onReplace(OnReplace.REFUSE)
// SupplierTable.java: "SELECT id, manager FROM account WHERE id = :key"
@Entity
@HasOne(Account.class)
public record Supplier(@Id @Nullable Integer id, String name) implements SupplierAssociations {}
