package dev.kinship.it.keys;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A pet whose owner, mother and food are of its tenant. */
@Entity
@HasMany(value = Food.class, through = Meal.class, reverse = "eaters")
@HasMany(
    value = Food.class,
    name = "dislikes",
    joinTable = "dislike",
    joinColumns = {"tenant_id", "pet_id"},
    inverseColumns = {"tenant_id", "food_id"},
    reverse = "haters")
record Pet(
    @Id long tenantId,
    @Id @Nullable Long id,
    String name,
    @BelongsTo(value = Owner.class, with = "tenantId", reverse = "pets") @Nullable Long ownerId,
    @BelongsTo(with = "tenantId", reverse = "kittens") @Nullable Long motherId)
    implements PetAssociations {}
