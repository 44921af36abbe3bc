package shop;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.ReferentialAction;
import org.jspecify.annotations.Nullable;

/**
 * An account that is always somebody's.
 *
 * @param id the key
 * @param supplierId the key of its supplier
 */
@Entity
public record Account(
    @Id @Nullable Long id,
    @BelongsTo(value = Supplier.class, unique = true, onDelete = ReferentialAction.CASCADE)
        Long supplierId)
    implements AccountAssociations {}
