package dev.kinship.schema.entities;

import dev.kinship.schema.catalog.ForeignKey;
import java.util.List;

/**
 * The owning end of an association, as an annotation says it.
 *
 * @param target the class that it points at; empty for the entity itself
 * @param name the association's name
 * @param nameFollows whether the name follows from the property's, so that nobody has to write it
 * @param with the other properties of a key of several columns, as {@code with} has them
 * @param columns the key's columns, where the annotation stands on the type; else empty
 * @param references the properties that the key refers to; empty for the target's primary key
 * @param reverse the inverse end's name
 * @param unique whether each target has one such row at most
 * @param key the constraint
 */
record DraftedAssociation(
    String target,
    String name,
    boolean nameFollows,
    List<String> with,
    List<String> columns,
    List<String> references,
    String reverse,
    boolean unique,
    ForeignKey key) {

  DraftedAssociation {
    with = List.copyOf(with);
    columns = List.copyOf(columns);
    references = List.copyOf(references);
  }

  DraftedAssociation reversed(String name) {
    return new DraftedAssociation(
        target, this.name, nameFollows, with, columns, references, name, unique, key);
  }
}
