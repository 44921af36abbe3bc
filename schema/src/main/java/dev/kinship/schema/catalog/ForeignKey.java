package dev.kinship.schema.catalog;

import java.util.List;

/**
 * A foreign key.
 *
 * @param name the constraint's name
 * @param columns its columns, in order
 * @param targetSchema the schema of the table that it points at
 * @param targetTable that table
 * @param targetColumns the columns there, in the order of {@link #columns}
 * @param onDelete what happens when the target is deleted
 * @param onUpdate what happens when the target's key changes
 * @param full whether all of it is null or none ({@code MATCH FULL})
 * @param validated whether the rows that were there before it were checked
 * @param enforced whether it is checked at all
 * @param deferrable whether it may be checked later than at once
 */
public record ForeignKey(
    String name,
    List<String> columns,
    String targetSchema,
    String targetTable,
    List<String> targetColumns,
    Action onDelete,
    Action onUpdate,
    boolean full,
    boolean validated,
    boolean enforced,
    boolean deferrable) {

  /** Copies the lists. */
  public ForeignKey {
    columns = List.copyOf(columns);
    targetColumns = List.copyOf(targetColumns);
  }

  /**
   * What points at what; two constraints may say the same of it.
   *
   * @param columns the key's columns
   * @param targetSchema the schema of the table that it points at
   * @param targetTable that table
   * @param targetColumns the columns there
   */
  public record Points(
      List<String> columns, String targetSchema, String targetTable, List<String> targetColumns) {

    /** Copies the lists. */
    public Points {
      columns = List.copyOf(columns);
      targetColumns = List.copyOf(targetColumns);
    }
  }

  /**
   * Says what points at what.
   *
   * @return the columns at both ends
   */
  public Points points() {
    return new Points(columns, targetSchema, targetTable, targetColumns);
  }

  /** What a foreign key does when its target goes. */
  public enum Action {
    /** Refuses, at the end of the statement or the transaction. */
    NO_ACTION("a"),
    /** Refuses at once. */
    RESTRICT("r"),
    /** Does the same to the row. */
    CASCADE("c"),
    /** Makes the key null. */
    SET_NULL("n"),
    /** Gives the key its default. */
    SET_DEFAULT("d");

    private final String letter;

    Action(String letter) {
      this.letter = letter;
    }

    static Action of(String letter) {
      for (Action each : values()) {
        if (each.letter.equals(letter)) {
          return each;
        }
      }
      throw new IllegalArgumentException("no action of a foreign key: " + letter);
    }

    /**
     * Spells it as SQL.
     *
     * @return such as {@code SET NULL}
     */
    public String sql() {
      return name().replace('_', ' ');
    }
  }
}
