package dev.kinship.it.keys.shapes;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A region's capital; both columns of the key are its own. */
@Entity
record Capital(
    @Id @Nullable Long id,
    String name,
    @BelongsTo(
            value = Region.class,
            name = "region",
            with = "regionLand = land",
            unique = true,
            reverse = "capital")
        @Nullable Integer regionNo,
    @Nullable String regionLand)
    implements CapitalAssociations {}
