package dev.kinship.it.concurrency;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Has a key that the driver sends without its type, also in arrays. */
@Entity
record Shift(
    @Id Mood mood,
    @Nullable String note,
    @BelongsTo(value = Person.class, name = "guard", reverse = "shifts") @Nullable Long guardId)
    implements ShiftAssociations {}
