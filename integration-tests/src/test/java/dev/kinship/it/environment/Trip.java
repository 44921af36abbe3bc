package dev.kinship.it.environment;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/** A link between a customer and a country. */
@Entity
record Trip(
    @Id @BelongsTo(Customer.class) long customerId,
    @Id @BelongsTo(Country.class) long countryId,
    int days)
    implements TripAssociations {}
