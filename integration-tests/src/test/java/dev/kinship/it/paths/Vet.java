package dev.kinship.it.paths;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import dev.kinship.Scope;

/** By links, and then by keys. */
@Entity
@Scope(name = "working", where = "NOT retired", byDefault = true)
@HasMany(value = Pet.class, name = "patients", through = Visit.class)
record Vet(@Id long id, String name, boolean retired) implements VetAssociations {}
