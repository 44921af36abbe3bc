package dev.kinship.it.keys.shapes;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A region's banner, whose key is in the table only. */
@Entity
@BelongsTo(
    value = Region.class,
    name = "region",
    columns = {"region_land", "region_no"},
    unique = true,
    reverse = "banner")
record Banner(@Id @Nullable Long id, String name) implements BannerAssociations {}
