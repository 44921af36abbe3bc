package dev.kinship.it.keys.shapes;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A river, whose two keys share the land; it is no part of its own key, and may be null. */
@Entity
record River(
    @Id @Nullable Long id,
    String name,
    @Nullable String land,
    @BelongsTo(value = Region.class, name = "source", with = "land", reverse = "sources")
        @Nullable Integer sourceNo,
    @BelongsTo(value = Region.class, name = "mouth", with = "land", reverse = "mouths")
        @Nullable Integer mouthNo)
    implements RiverAssociations {}
