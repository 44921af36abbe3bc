package dev.kinship.it.query;

import dev.kinship.Accessors;
import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Scope;
import dev.kinship.Unique;
import org.jspecify.annotations.Nullable;

/**
 * In a table that is called as a query is within the statement, with columns that are called as its
 * columns are, found by a text, and with a second key that is in the table only.
 */
@Entity(table = "walk")
@Scope(name = "open", where = "walk.again IS NOT TRUE", byDefault = true)
@BelongsTo(
    value = Place.class,
    name = "twin",
    column = "next",
    references = "key",
    unique = true,
    reverse = "sibling")
record Place(
    @Id @Nullable Integer id,
    @Unique String key,
    int depth,
    @Nullable Boolean again,
    @BelongsTo(
            name = "parent",
            references = "key",
            reverse = "children",
            reverseAccessors = @Accessors(singular = "Child"))
        @Nullable String path)
    implements PlaceAssociations {}
