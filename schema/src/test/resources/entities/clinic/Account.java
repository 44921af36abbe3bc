package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Entity(table = "accounts")
public record Account(
    @Id @Nullable Integer id,
    String manager,
    BigDecimal balance,
    @BelongsTo(value = Supplier.class, reverse = "account", unique = true)
        @Nullable Integer supplierId)
    implements AccountAssociations {}
