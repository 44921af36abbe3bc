package dev.kinship.it.keys;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/** What a pet is fed with: a link within a tenant, with a column of its own. */
@Entity
record Meal(
    @Id long tenantId,
    @Id @BelongsTo(value = Pet.class, with = "tenantId") long petId,
    @Id @BelongsTo(value = Food.class, with = "tenantId") long foodId,
    int grams)
    implements MealAssociations {}
