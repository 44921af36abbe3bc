package dev.kinship.examples.guide.onetoone;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Has an engine, or none. */
@Entity
public record Car(@Id @Nullable Long id, String name) implements CarAssociations {}
