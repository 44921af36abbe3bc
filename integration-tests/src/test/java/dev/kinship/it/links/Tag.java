package dev.kinship.it.links;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import dev.kinship.Scope;
import org.jspecify.annotations.Nullable;

/** The other end of the same links. */
@Entity
@Scope(name = "current", where = "NOT retired", byDefault = true)
@HasMany(value = Post.class, through = PostTag.class)
record Tag(@Id @Nullable Long id, String name, boolean retired) implements TagAssociations {}
