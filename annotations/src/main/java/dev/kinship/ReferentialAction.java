package dev.kinship;

/**
 * What a foreign key constraint does when the row that it points at is deleted or gets another key.
 */
public enum ReferentialAction {

  /** The database refuses. */
  NO_ACTION,

  /** The database refuses, at once even where the constraint is deferred. */
  RESTRICT,

  /** The rows that hold the key are deleted, or get the new key. */
  CASCADE,

  /** The key becomes null. */
  SET_NULL,

  /** The key becomes its column's default. */
  SET_DEFAULT
}
