package dev.kinship.benchmarks.model;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param id the key
 * @param name the name
 */
@Entity
public record Person(@Id @Nullable Long id, String name) implements PersonAssociations {}
