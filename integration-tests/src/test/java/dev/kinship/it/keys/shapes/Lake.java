package dev.kinship.it.keys.shapes;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A lake. Its key refers to what is unique of a region, and one of its columns is never null. */
@Entity
record Lake(
    @Id @Nullable Long id,
    String name,
    int zone,
    @BelongsTo(
            value = Region.class,
            name = "region",
            references = {"zone", "code"},
            with = "zone",
            reverse = "lakes")
        @Nullable String regionCode)
    implements LakeAssociations {}
