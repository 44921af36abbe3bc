package dev.kinship.it.version;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Version;
import org.jspecify.annotations.Nullable;

/** Holds a unique key. */
@Entity
record Profile(
    @Id @Nullable Long id,
    String text,
    @Version short version,
    @BelongsTo(value = Author.class, unique = true, reverse = "profile") @Nullable Long authorId)
    implements ProfileAssociations {}
