package dev.kinship.schema.catalog;

import java.util.Optional;
import java.util.Set;

/**
 * A column.
 *
 * @param name the name
 * @param type its type
 * @param notNull whether the table or the type's domain refuses null
 * @param identity whether the database numbers it
 * @param generated the expression that it is computed by; empty where it is not
 * @param defaultValue the expression of its default; empty for none
 * @param collation its collation, where that is not the database's own
 * @param comment its comment; empty for none
 * @param rights what the current role may do with it, by rights on the table or on the column
 */
public record Column(
    String name,
    ColumnType type,
    boolean notNull,
    Identity identity,
    String generated,
    String defaultValue,
    Optional<Collation> collation,
    String comment,
    Set<Right> rights) {

  /** Copies the rights. */
  public Column {
    rights = Set.copyOf(rights);
  }

  /** Whether the database numbers a column. */
  public enum Identity {
    /** It does not. */
    NONE,
    /** It always does, whatever an insert says. */
    ALWAYS,
    /** It does where an insert says nothing. */
    BY_DEFAULT
  }

  /**
   * A collation.
   *
   * @param name its name
   * @param deterministic whether texts are equal only if their bytes are
   */
  public record Collation(String name, boolean deterministic) {}

  /**
   * Whether it is computed from other columns, so that nobody writes it.
   *
   * @return whether
   */
  public boolean isGenerated() {
    return !generated.isEmpty();
  }

  /**
   * Whether the database fills it, and refuses what an insert says of it.
   *
   * @return whether
   */
  public boolean isAlwaysFilled() {
    return isGenerated() || identity == Identity.ALWAYS;
  }

  /**
   * Whether an insert may leave it out and have a value all the same.
   *
   * @return whether
   */
  public boolean hasDefault() {
    return !defaultValue.isEmpty() || identity != Identity.NONE || isGenerated();
  }
}
