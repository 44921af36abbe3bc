package dev.kinship.examples.clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A doctor. An entity without associations has its gateway all the same. */
@Entity(table = "vets")
public record Vet(@Id @Nullable Integer id, String firstName, String lastName) {}
