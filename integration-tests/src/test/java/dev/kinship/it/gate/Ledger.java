package dev.kinship.it.gate;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** What a firm has one of. */
@Entity
record Ledger(
    @Id @Nullable Long id,
    @Nullable String note,
    @Nullable Integer pages,
    @BelongsTo(value = Firm.class, unique = true, reverse = "ledger") @Nullable Long firmId)
    implements LedgerAssociations {}
