package dev.kinship.processor.model;

/** Who gives a property's column its value. */
public enum ColumnRole {

  /** The program, in inserts and updates. */
  VALUE,

  /** The program; the database where an inserted instance holds null. */
  DATABASE_DEFAULT,

  /** The database; nothing writes it. */
  READ_ONLY,

  /** The statement that inserts the row, by the database's clock. */
  CREATED_AT,

  /** Each statement that inserts or changes the row, by the database's clock. */
  UPDATED_AT,

  /** Each statement that inserts or changes the row: it counts the changes. */
  VERSION
}
