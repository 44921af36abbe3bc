package dev.kinship.benchmarks.model;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/**
 * A tag.
 *
 * @param id the key
 * @param name the name
 */
@Entity
@HasMany(value = Post.class, through = PostTag.class)
public record Tag(@Id @Nullable Long id, String name) implements TagAssociations {}
