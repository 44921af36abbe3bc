package dev.kinship.benchmarks.model;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/**
 * A pet.
 *
 * @param id the key
 * @param name the name
 * @param ownerId the key of the person that it belongs to
 */
@Entity
public record Pet(
    @Id @Nullable Long id,
    String name,
    @BelongsTo(value = Person.class, reverse = "pets") @Nullable Long ownerId)
    implements PetAssociations {}
