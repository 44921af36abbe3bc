package dev.kinship.it.concurrency;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Is somebody's always, so that a set refuses to leave one behind. */
@Entity
record Ticket(
    @Id @Nullable Long id, @BelongsTo(value = Person.class, reverse = "tickets") long holderId)
    implements TicketAssociations {}
