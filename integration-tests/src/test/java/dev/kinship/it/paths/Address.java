package dev.kinship.it.paths;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** One for each owner; its country is its city's. */
@Entity
@HasOne(value = Country.class, through = City.class)
record Address(
    @Id long id,
    @BelongsTo(value = Owner.class, unique = true, reverse = "address") @Nullable Long ownerId,
    @BelongsTo(value = City.class, reverse = "addresses") @Nullable Long cityId)
    implements AddressAssociations {}
