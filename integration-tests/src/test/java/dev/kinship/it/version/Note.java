package dev.kinship.it.version;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** With a time for a version. */
@Entity
record Note(
    @Id @Nullable Long id,
    String text,
    @Version @Nullable Instant version,
    @BelongsTo(value = Shelf.class, reverse = "notes") @Nullable Long shelfId)
    implements NoteAssociations {}
