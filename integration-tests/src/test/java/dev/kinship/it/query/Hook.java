package dev.kinship.it.query;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Scope;
import org.jspecify.annotations.Nullable;

/** Those of a keeper come in an order of their own, see {@link Keeper}. */
@Entity
@Scope(name = "late", where = "name > 'a'", byDefault = true)
record Hook(@Id int id, @Nullable String name, @BelongsTo(Keeper.class) @Nullable Integer keeperId)
    implements HookAssociations {}
