package dev.kinship.schema.catalog;

import java.util.List;

/**
 * A constraint that tells rows apart.
 *
 * @param name its name
 * @param kind what it is
 * @param columns its columns, in order; of an exclusion constraint those that are plain columns
 * @param deferrable whether it may be checked later than at once
 * @param definition its text, as {@code CREATE TABLE} would have it
 */
public record Key(
    String name, Kind kind, List<String> columns, boolean deferrable, String definition) {

  /** Copies the list. */
  public Key {
    columns = List.copyOf(columns);
  }

  /** What tells rows apart. */
  public enum Kind {
    /** The primary key. */
    PRIMARY,
    /** A unique constraint. */
    UNIQUE,
    /** An exclusion constraint. */
    EXCLUSION
  }
}
