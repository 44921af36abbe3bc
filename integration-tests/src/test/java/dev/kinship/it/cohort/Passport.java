package dev.kinship.it.cohort;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Of one person; which one, only the table knows. */
@Entity
@BelongsTo(value = Person.class, name = "bearer", reverse = "passport", unique = true)
record Passport(@Id String number, @Nullable String country) implements PassportAssociations {}
