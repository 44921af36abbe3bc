package dev.kinship.it.keys;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A pet whose owner and whose mother are of its tenant. */
@Entity
record Pet(
    @Id long tenantId,
    @Id @Nullable Long id,
    String name,
    @BelongsTo(value = Owner.class, with = "tenantId", reverse = "pets") @Nullable Long ownerId,
    @BelongsTo(with = "tenantId", reverse = "kittens") @Nullable Long motherId)
    implements PetAssociations {}
