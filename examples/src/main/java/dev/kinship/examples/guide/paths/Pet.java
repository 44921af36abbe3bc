package dev.kinship.examples.guide.paths;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** On the way from an owner to the visits. */
@Entity
@HasMany(Visit.class)
public record Pet(
    @Id @Nullable Long id,
    String name,
    @BelongsTo(value = Owner.class, reverse = "pets") @Nullable Long ownerId)
    implements PetAssociations {}
