package dev.kinship.benchmarks.model;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/**
 * A post with tags.
 *
 * @param id the key
 * @param title the title
 */
@Entity
@HasMany(value = Tag.class, through = PostTag.class)
public record Post(@Id @Nullable Long id, String title) implements PostAssociations {}
