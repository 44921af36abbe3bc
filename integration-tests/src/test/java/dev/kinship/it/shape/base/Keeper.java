package dev.kinship.it.shape.base;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import dev.kinship.it.shape.away.Animal;
import org.jspecify.annotations.Nullable;

/** The target of an association from another package, which it names back. */
@Entity
@HasMany(Animal.class)
public record Keeper(@Id @Nullable Long id, String name) implements KeeperAssociations {}
