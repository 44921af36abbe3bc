package dev.kinship.it.version;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Without a version: what points at it has one. */
@Entity
record Shelf(@Id @Nullable Long id, String name) implements ShelfAssociations {}
