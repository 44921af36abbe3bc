package dev.kinship.examples.guide.paths;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Whose pets are seen at a clinic. */
@Entity
@HasMany(value = Visit.class, through = Pet.class, orderBy = "day desc")
public record Owner(
    @Id @Nullable Long id,
    String name,
    @BelongsTo(value = Clinic.class, reverse = "owners") @Nullable Long clinicId)
    implements OwnerAssociations {}
