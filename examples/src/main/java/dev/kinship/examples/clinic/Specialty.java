package dev.kinship.examples.clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** What a vet knows best; several vets may. */
@Entity(table = "specialties")
public record Specialty(@Id @Nullable Integer id, String name) implements SpecialtyAssociations {}
