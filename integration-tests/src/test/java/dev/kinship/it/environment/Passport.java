package dev.kinship.it.environment;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Holds a key of one-to-one. */
@Entity
record Passport(
    @Id @Nullable Long id,
    String number,
    @BelongsTo(value = Customer.class, unique = true, reverse = "passport")
        @Nullable Long customerId)
    implements PassportAssociations {}
