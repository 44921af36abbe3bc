package dev.kinship.it.record;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A person, as a record. */
@Entity
public record Person(@Id @Nullable Long id, String name) implements PersonAssociations {}
