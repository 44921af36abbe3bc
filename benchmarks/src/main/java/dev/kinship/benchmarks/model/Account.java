package dev.kinship.benchmarks.model;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/**
 * An account.
 *
 * @param id the key
 * @param manager who manages it
 * @param supplierId the key of the supplier whose it is
 */
@Entity
public record Account(
    @Id @Nullable Long id,
    String manager,
    @BelongsTo(value = Supplier.class, unique = true, reverse = "account")
        @Nullable Long supplierId)
    implements AccountAssociations {}
