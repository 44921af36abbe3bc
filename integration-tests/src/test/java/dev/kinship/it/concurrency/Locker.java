package dev.kinship.it.concurrency;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** One person's at most. */
@Entity
record Locker(
    @Id @Nullable Long id,
    @BelongsTo(value = Person.class, reverse = "locker", unique = true) @Nullable Long userId)
    implements LockerAssociations {}
