package dev.kinship.examples.guide.manytomany;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** What somebody wrote. */
@Entity
@HasMany(value = Tag.class, through = PostTag.class, reverse = "posts")
public record Post(@Id @Nullable Long id, String title) implements PostAssociations {}
