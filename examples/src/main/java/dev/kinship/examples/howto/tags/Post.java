package dev.kinship.examples.howto.tags;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
@HasMany(value = Tag.class, joinTable = "post_tag", reverse = "posts", orderBy = "name")
public record Post(@Id @Nullable Long id, String title) implements PostAssociations {}
