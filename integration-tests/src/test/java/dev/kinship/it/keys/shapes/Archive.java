package dev.kinship.it.keys.shapes;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/** A region's archive: its own key is the region's. */
@Entity
record Archive(
    @Id String land,
    @Id
        @BelongsTo(
            value = Region.class,
            name = "region",
            with = "land",
            unique = true,
            reverse = "archive")
        int no,
    String name)
    implements ArchiveAssociations {}
