package dev.kinship.it.gate;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** What a shop has one of. */
@Entity
record Till(
    @Id long tenantId,
    @Id long id,
    @Nullable String note,
    @BelongsTo(value = Shop.class, with = "tenantId", unique = true, reverse = "till")
        @Nullable Long shopId)
    implements TillAssociations {}
