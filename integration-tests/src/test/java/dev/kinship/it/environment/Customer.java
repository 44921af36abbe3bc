package dev.kinship.it.environment;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Holds a key of many-to-one, and has links. */
@Entity
@HasMany(value = Country.class, through = Trip.class, name = "destinations", reverse = "guests")
record Customer(
    @Id @Nullable Long id,
    String name,
    @BelongsTo(value = Country.class, reverse = "customers") @Nullable Long countryId)
    implements CustomerAssociations {}
