package dev.kinship.schema.entities;

import java.util.Optional;

/**
 * A property of a drafted entity.
 *
 * @param name the name
 * @param column the column's name
 * @param type the type
 * @param nullable whether it may be null in memory: also what the database makes
 * @param key whether it is the key, or a part of it
 * @param role who writes the column beside the callers
 * @param unique whether keys of others refer to it alone, though it is not the key
 * @param belongsTo the association whose key it is
 * @param comment the column's comment; empty for none
 */
record DraftedProperty(
    String name,
    String column,
    JavaType type,
    boolean nullable,
    boolean key,
    ColumnRole role,
    boolean unique,
    Optional<DraftedAssociation> belongsTo,
    String comment) {

  /** Whether the column's name does not follow from the property's. */
  boolean needsColumnName() {
    return !JavaNames.snakeCase(name).equals(column);
  }

  String typeName() {
    return nullable ? type.name() : type.primitive();
  }

  DraftedProperty with(DraftedAssociation association) {
    return new DraftedProperty(
        name, column, type, nullable, key, role, unique, Optional.of(association), comment);
  }

  DraftedProperty typed(JavaType other) {
    return new DraftedProperty(
        name, column, other, nullable, key, role, unique, belongsTo, comment);
  }

  DraftedProperty asUnique() {
    return new DraftedProperty(name, column, type, nullable, key, role, true, belongsTo, comment);
  }
}
