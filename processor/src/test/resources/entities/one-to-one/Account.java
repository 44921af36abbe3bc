package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

// AccountTable.java: ADD UNIQUE (supplier_id)
// AccountAssociations.java: default Account destroySupplier(Handle handle) {
@Entity
public record Account(
    @Id @Nullable Integer id,
    String manager,
    BigDecimal balance,
    @BelongsTo(value = Supplier.class, unique = true, reverse = "account")
        @Nullable Integer supplierId)
    implements AccountAssociations {}
