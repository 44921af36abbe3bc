package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

// SupplierAssociations.java: default Optional<Account> getAccount(Handle handle) {
@Entity
public record Supplier(
    @Id @Nullable Long id,
    @BelongsTo(value = Account.class, unique = true) @Nullable Long accountId)
    implements SupplierAssociations {}
