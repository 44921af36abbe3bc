package dev.kinship.schema.catalog;

/** What a role may do with a table or a column. */
public enum Right {
  /** Read. */
  SELECT,
  /** Insert rows, or values for a column. */
  INSERT,
  /** Change. */
  UPDATE,
  /** Delete rows. */
  DELETE
}
