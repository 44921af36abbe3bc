package dev.kinship.benchmarks.lists;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an animal.
 *
 * @param id the key
 * @param name the name
 */
@Entity
public record Keeper(@Id @Nullable Long id, String name) implements KeeperAssociations {}
