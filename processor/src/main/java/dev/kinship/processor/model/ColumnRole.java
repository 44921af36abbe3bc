package dev.kinship.processor.model;

import dev.kinship.sql.Stamp;
import java.util.Optional;

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
  VERSION;

  /**
   * Whether the program gives the values.
   *
   * @return whether an insert and an update write what an entity holds
   */
  public boolean isWritten() {
    return this == VALUE || this == DATABASE_DEFAULT;
  }

  /**
   * Whether any change of a row may change the column, too.
   *
   * @return whether what comes back of a write has the column's new value
   */
  public boolean isRenewed() {
    return this == READ_ONLY || this == UPDATED_AT || this == VERSION;
  }

  /**
   * What the statements write by themselves.
   *
   * @return what the column holds; empty where they write nothing
   */
  public Optional<Stamp.Kind> stamp() {
    return switch (this) {
      case CREATED_AT -> Optional.of(Stamp.Kind.CREATED_AT);
      case UPDATED_AT -> Optional.of(Stamp.Kind.UPDATED_AT);
      case VERSION -> Optional.of(Stamp.Kind.VERSION);
      case VALUE, DATABASE_DEFAULT, READ_ONLY -> Optional.empty();
    };
  }
}
