package dev.kinship.it.environment;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** What customers point at, and the beginning of a path. */
@Entity
@HasMany(value = Passport.class, through = Customer.class, via = "customers")
record Country(@Id @Nullable Long id, String name) implements CountryAssociations {}
