package dev.kinship.benchmarks.lists;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/**
 * An animal.
 *
 * @param id the key
 * @param name the name
 * @param keeperId the key of its keeper
 */
@Entity
public record Animal(
    @Id @Nullable Long id,
    String name,
    @BelongsTo(value = Keeper.class, reverse = "animals") @Nullable Long keeperId)
    implements AnimalAssociations {}
