package dev.kinship.it.roles;

import dev.kinship.BelongsTo;
import dev.kinship.DatabaseDefault;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.ReadOnly;
import dev.kinship.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Shares the library with its shelf. */
@Entity
record Book(
    @Id long libraryId,
    @Id long id,
    @DatabaseDefault @Nullable String title,
    @ReadOnly @Nullable String label,
    @UpdatedAt @Nullable Instant updatedAt,
    @BelongsTo(value = Shelf.class, with = "libraryId", reverse = "books") @Nullable Long shelfId)
    implements BookAssociations {}
