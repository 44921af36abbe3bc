package dev.kinship.examples.guide.manytomany;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A vet of the pet clinic. */
@Entity(table = "vets")
@HasMany(value = Specialty.class, joinTable = "vet_specialties", reverse = "vets", orderBy = "name")
public record Vet(@Id @Nullable Integer id, String firstName, String lastName)
    implements VetAssociations {}
