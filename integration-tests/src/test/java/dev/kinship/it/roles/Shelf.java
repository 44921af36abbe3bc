package dev.kinship.it.roles;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** With a key of two columns. */
@Entity
record Shelf(@Id long libraryId, @Id long id, String room, @UpdatedAt @Nullable Instant updatedAt)
    implements ShelfAssociations {}
