package dev.kinship.it.keys.shapes;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A box. Of its key's three columns it shares one with its own key. */
@Entity
record Box(
    @Id int tenantId,
    @Id int id,
    String name,
    @Nullable String house,
    @BelongsTo(
            value = Shelf.class,
            name = "shelf",
            with = {"tenantId", "house"},
            reverse = "boxes")
        @Nullable Integer shelfNo)
    implements BoxAssociations {}
