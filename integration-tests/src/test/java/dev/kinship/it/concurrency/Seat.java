package dev.kinship.it.concurrency;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A row whose own key has two columns. */
@Entity
record Seat(
    @Id String hall,
    @Id int number,
    @BelongsTo(value = Person.class, reverse = "seats") @Nullable Long guestId)
    implements SeatAssociations {}
