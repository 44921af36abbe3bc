package dev.kinship.examples.guide;

import dev.kinship.Entity;
import dev.kinship.Id;

/** A key of text that the program gives. */
@Entity
public record Country(@Id String code, String name) {}
