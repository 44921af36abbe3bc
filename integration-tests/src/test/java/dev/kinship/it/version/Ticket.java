package dev.kinship.it.version;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Version;
import org.jspecify.annotations.Nullable;

/** Holds a key that shares a column with its own. */
@Entity
record Ticket(
    @Id long tenantId,
    @Id @Nullable Long id,
    String subject,
    @Version int version,
    @BelongsTo(value = Staff.class, with = "tenantId", reverse = "tickets") @Nullable Long agentId)
    implements TicketAssociations {}
