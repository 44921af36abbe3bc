package dev.kinship.it.tenant;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A pet of a tenant. */
@Entity
public record Pet(
    @Id long tenantId,
    @Id @Nullable Long id,
    String name,
    @BelongsTo(value = Person.class, with = "tenantId", reverse = "pets") @Nullable Long ownerId)
    implements PetAssociations {}
