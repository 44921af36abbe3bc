package shop;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/**
 * An account that has its supplier's key.
 *
 * @param id the key, its own and its supplier's
 * @param balance what is in it
 */
@Entity
public record Account(
    @Id
        @BelongsTo(value = Supplier.class, name = "supplier", unique = true, reverse = "account")
        long id,
    long balance)
    implements AccountAssociations {}
