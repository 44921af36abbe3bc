package dev.kinship.it.gate;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Scope;
import org.jspecify.annotations.Nullable;

/** Where clerks work. */
@Entity
@Scope(name = "open", where = "name <> 'closed'")
record Town(@Id @Nullable Long id, String name) implements TownAssociations {}
