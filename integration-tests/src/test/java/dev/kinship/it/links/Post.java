package dev.kinship.it.links;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Its tags are linked by an entity. */
@Entity
@HasMany(value = Tag.class, through = PostTag.class, orderBy = "name")
record Post(@Id @Nullable Long id, String title) implements PostAssociations {}
