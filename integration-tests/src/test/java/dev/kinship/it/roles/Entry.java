package dev.kinship.it.roles;

import dev.kinship.CreatedAt;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Of a table that is only appended to. */
@Entity
record Entry(@Id @Nullable Long id, String message, @CreatedAt @Nullable Instant at)
    implements EntryAssociations {}
