package dev.kinship.it.cohort;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Belongs to a person. */
@Entity
@HasOne(value = Address.class, through = Person.class)
record Pet(
    @Id @Nullable Long id,
    String name,
    @BelongsTo(value = Person.class, reverse = "pets") @Nullable Long ownerId)
    implements PetAssociations {}
