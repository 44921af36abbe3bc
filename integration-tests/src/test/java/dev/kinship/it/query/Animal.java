package dev.kinship.it.query;

import dev.kinship.Accessors;
import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Scope;
import org.jspecify.annotations.Nullable;

/** Has a keeper, a parent in its own table, and a doctor whose key is in the table only. */
@Entity
@BelongsTo(value = Keeper.class, name = "doctor", reverse = "patients")
@Scope(name = "wild", where = "animal.name LIKE 'W%'")
record Animal(
    @Id @Nullable Integer id,
    @Nullable String name,
    @Nullable Integer weight,
    @BelongsTo(value = Keeper.class, reverse = "animals") @Nullable Integer keeperId,
    @BelongsTo(reverse = "children", reverseAccessors = @Accessors(singular = "Child"))
        @Nullable Integer parentId)
    implements AnimalAssociations {}
