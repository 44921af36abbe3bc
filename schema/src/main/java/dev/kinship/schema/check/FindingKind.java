package dev.kinship.schema.check;

import static dev.kinship.schema.check.Severity.ERROR;
import static dev.kinship.schema.check.Severity.WARNING;

import java.util.Locale;

/** Everything that can be found. The slug is the constant's name: {@code index-missing}. */
public enum FindingKind {
  /** The schema that an entity names does not exist. */
  SCHEMA_MISSING(ERROR),
  /** There is no such table, or not in the search path. */
  TABLE_MISSING(ERROR),
  /** The table lacks a column. */
  COLUMN_MISSING(ERROR),
  /** The Java type cannot read or write the column's type. */
  TYPE_MISMATCH(ERROR),
  /** The Java type reads and writes the column's type, but not all of its values as they are. */
  TYPE_INEXACT(WARNING),
  /** Jdbi has no column mapper for the Java type. */
  MAPPER_MISSING(ERROR),
  /** A constant of an enum is no label of the column's enum type. */
  ENUM_LABEL_MISSING(ERROR),
  /** A label of the column's enum type is no constant. */
  ENUM_CONSTANT_MISSING(ERROR),
  /** The column may be null, where the entity says that it never is. */
  NULL_ALLOWED(WARNING),
  /** The key of an optional association may not be null. */
  NULL_REFUSED(WARNING),
  /** The database keeps no rows apart by the entity's key. */
  KEY_NOT_UNIQUE(ERROR),
  /** A key that the entity leaves to the database has no default there. */
  KEY_WITHOUT_DEFAULT(WARNING),
  /** A column is left to the database, which has nothing for it. */
  DEFAULT_MISSING(WARNING),
  /** A column that the database always fills is written. */
  GENERATED_WRITTEN(ERROR),
  /** A column that may not be null and has no default has no property. */
  COLUMN_UNMAPPED(WARNING),
  /** Nothing keeps two rows from holding one key that is declared to be unique. */
  UNIQUE_MISSING(ERROR),
  /** The index behind a unique key is on some rows only. */
  UNIQUE_PARTIAL(ERROR),
  /** The constraint behind a unique key is checked too late. */
  UNIQUE_DEFERRABLE(ERROR),
  /** The index behind a unique key is on an expression. */
  UNIQUE_EXPRESSION(ERROR),
  /** The constraint behind a unique key has more columns than the key. */
  UNIQUE_WIDER(ERROR),
  /** A foreign key has no constraint. */
  FOREIGN_KEY_MISSING(WARNING),
  /** A foreign key's constraint points at another table or at other columns. */
  FOREIGN_KEY_ELSEWHERE(ERROR),
  /** A foreign key's constraint does something else when the target goes. */
  FOREIGN_KEY_ACTION(WARNING),
  /** A foreign key's constraint was never checked for the rows that were there. */
  FOREIGN_KEY_NOT_VALID(WARNING),
  /** No index begins with the columns by which an inverse end is read. */
  INDEX_MISSING(WARNING),
  /** Two keys may be equal to the database and differ in Java. */
  COLLATION_NONDETERMINISTIC(WARNING),
  /** The server does not understand a scope's condition. */
  SCOPE_REFUSED(ERROR),
  /** The server does not understand a statement of an accessor or a gateway. */
  STATEMENT_REFUSED(ERROR),
  /** The server refuses to insert or update by the entity's key. */
  UPSERT_REFUSED(WARNING),
  /** The role may not read what the entity reads. */
  READ_DENIED(ERROR),
  /** The role may not write what accessors and gateway can write. */
  WRITE_DENIED(WARNING);

  private final Severity severity;

  FindingKind(Severity severity) {
    this.severity = severity;
  }

  /**
   * How bad it is.
   *
   * @return the severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * The name by which an entity suppresses it.
   *
   * @return such as {@code index-missing}
   */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
