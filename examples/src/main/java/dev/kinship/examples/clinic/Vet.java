package dev.kinship.examples.clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/**
 * A doctor. The rows of {@code vet_specialties}, which is no entity, link doctors and specialties.
 */
@Entity(table = "vets")
@HasMany(value = Specialty.class, joinTable = "vet_specialties", reverse = "vets")
public record Vet(@Id @Nullable Integer id, String firstName, String lastName)
    implements VetAssociations {}
