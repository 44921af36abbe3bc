package dev.kinship.it.environment;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Holds a key of many-to-one. */
@Entity
record Customer(
    @Id @Nullable Long id,
    String name,
    @BelongsTo(value = Country.class, reverse = "customers") @Nullable Long countryId)
    implements CustomerAssociations {}
