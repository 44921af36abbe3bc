package dev.kinship.it.version;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Version;
import org.jspecify.annotations.Nullable;

/** Holds a key, and its version may be null in memory. */
@Entity
record Book(
    @Id @Nullable Long id,
    String title,
    @Version @Nullable Long version,
    @BelongsTo(value = Author.class, reverse = "books") @Nullable Long authorId)
    implements BookAssociations {}
