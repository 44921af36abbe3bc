package dev.kinship.it.environment;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** What customers point at. */
@Entity
record Country(@Id @Nullable Long id, String name) implements CountryAssociations {}
