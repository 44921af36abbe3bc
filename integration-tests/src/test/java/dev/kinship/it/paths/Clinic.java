package dev.kinship.it.paths;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

/** Its visits are a path by way of a path. */
@Entity
@HasMany(value = Visit.class, through = Owner.class)
record Clinic(@Id long id, String name) implements ClinicAssociations {}
