package dev.kinship.examples.guide.onetoone;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Knows nothing of citizens; its table has a column citizen_id. */
@Entity
public record Passport(@Id @Nullable Long id, String number) {}
