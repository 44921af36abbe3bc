package dev.kinship.examples.guide.onetoone;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Has many pictures, one of which everybody is shown. */
@Entity
public record Person(
    @Id @Nullable Long id,
    String name,
    @BelongsTo(value = Picture.class, unique = true, reverse = "shownBy")
        @Nullable Long profilePictureId)
    implements PersonAssociations {}
