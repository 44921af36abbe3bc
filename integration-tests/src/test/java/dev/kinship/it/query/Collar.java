package dev.kinship.it.query;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Scope;
import org.jspecify.annotations.Nullable;

/** One animal's at most; lost ones are known by a scope that says which table it means. */
@Entity
@Scope(name = "kept", where = "collar.lost = false", byDefault = true)
record Collar(
    @Id @Nullable Integer id,
    @Nullable String colour,
    @Nullable Boolean lost,
    @BelongsTo(value = Animal.class, unique = true, reverse = "collar") @Nullable Integer animalId)
    implements CollarAssociations {}
