package dev.kinship.examples.clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A kind of animal. Nothing asks a type for its pets, so that it has no accessors. */
@Entity(table = "types")
public record PetType(@Id @Nullable Integer id, String name) {}
