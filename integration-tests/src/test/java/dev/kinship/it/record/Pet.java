package dev.kinship.it.record;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A pet, as a record. */
@Entity
public record Pet(
    @Id @Nullable Long id,
    String name,
    @BelongsTo(value = Person.class, reverse = "pets") @Nullable Long ownerId)
    implements PetAssociations {}
