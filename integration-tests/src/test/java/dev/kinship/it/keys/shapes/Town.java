package dev.kinship.it.keys.shapes;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A town. All columns of its key are the key's own, named otherwise, and in another order. */
@Entity
record Town(
    @Id @Nullable Long id,
    String name,
    @BelongsTo(value = Region.class, name = "region", with = "regionLand = land", reverse = "towns")
        @Nullable Integer regionNo,
    @Nullable String regionLand)
    implements TownAssociations {}
