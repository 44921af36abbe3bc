package shop;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An account.
 *
 * @param id the key
 * @param manager who looks after it
 * @param balance what is in it
 * @param supplierId the key of its supplier
 */
@Entity
public record Account(
    @Id @Nullable Integer id,
    String manager,
    BigDecimal balance,
    @BelongsTo(value = Supplier.class, unique = true, reverse = "account")
        @Nullable Integer supplierId)
    implements AccountAssociations {}
