package dev.kinship.it.paths;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.HasOne;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Paths by inverse ends, by links, and by the one address. */
@Entity
@HasMany(value = Visit.class, through = Pet.class, orderBy = "day desc")
@HasMany(value = Vet.class, through = Visit.class)
@HasOne(value = City.class, through = Address.class)
@HasOne(value = Country.class, through = City.class)
record Owner(
    @Id long id,
    String name,
    @BelongsTo(value = Clinic.class, reverse = "owners") @Nullable Long clinicId)
    implements OwnerAssociations {}
