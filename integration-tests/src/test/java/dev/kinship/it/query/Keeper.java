package dev.kinship.it.query;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import dev.kinship.Scope;
import org.jspecify.annotations.Nullable;

@Entity
@Scope(name = "here", where = "NOT gone", byDefault = true)
@HasMany(value = Hook.class, orderBy = "name DESC, id")
record Keeper(@Id @Nullable Integer id, @Nullable String name, boolean gone)
    implements KeeperAssociations {}
