package dev.kinship.benchmarks.lists;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/**
 * A toy.
 *
 * @param id the key
 * @param name the name
 * @param animalId the key of the animal that plays with it
 */
@Entity
public record Toy(
    @Id @Nullable Long id,
    String name,
    @BelongsTo(value = Animal.class, reverse = "toys") @Nullable Long animalId)
    implements ToyAssociations {}
