package dev.kinship.it.concurrency;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Holds a text as its key, and a column that has no place in arrays. */
@Entity
record Guest(
    @Id @Nullable Long id,
    String name,
    Mood mood,
    @BelongsTo(value = Room.class, reverse = "guests") @Nullable String roomCode)
    implements GuestAssociations {}
