package dev.kinship.it.keys.shapes;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A hill, whose key is in the table only. */
@Entity
@BelongsTo(
    value = Region.class,
    name = "region",
    columns = {"region_land", "region_no"},
    reverse = "hills")
record Hill(@Id @Nullable Long id, String name) implements HillAssociations {}
