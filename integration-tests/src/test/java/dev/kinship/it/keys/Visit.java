package dev.kinship.it.keys;

import dev.kinship.BelongsTo;
import dev.kinship.CreatedAt;
import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;
import dev.kinship.UpdatedAt;
import dev.kinship.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A visit of a pet, with a version and times; its owner is the pet's. */
@Entity
@HasOne(value = Owner.class, through = Pet.class)
record Visit(
    @Id long tenantId,
    @Id @Nullable Long id,
    String reason,
    @BelongsTo(value = Pet.class, with = "tenantId", reverse = "visits") @Nullable Long petId,
    @Version int version,
    @CreatedAt @Nullable Instant createdAt,
    @UpdatedAt @Nullable Instant updatedAt)
    implements VisitAssociations {}
