package dev.kinship.it.keys.shapes;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jdbi.v3.core.mapper.Nested;

/** A shelf, whose key of three columns is a record. */
@Entity
record Shelf(@Id @Nested ShelfId id, String name) implements ShelfAssociations {}
