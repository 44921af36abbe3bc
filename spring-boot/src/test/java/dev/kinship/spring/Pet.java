package dev.kinship.spring;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Belongs to a person. */
@Entity
record Pet(
    @Id @Nullable Long id,
    String name,
    @BelongsTo(value = Person.class, reverse = "pets") @Nullable Long ownerId)
    implements PetAssociations {}
