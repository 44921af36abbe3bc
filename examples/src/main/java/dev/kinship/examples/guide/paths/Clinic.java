package dev.kinship.examples.guide.paths;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** By way of a path. */
@Entity
@HasMany(value = Visit.class, through = Owner.class)
public record Clinic(@Id @Nullable Long id, String name) implements ClinicAssociations {}
