package dev.kinship.schema.catalog;

import java.util.List;

/**
 * An index.
 *
 * @param name its name
 * @param columns what it is on, in order, without what it only includes; an empty name stands for
 *     an expression
 * @param unique whether it keeps rows apart
 * @param immediate whether it does so at once, which a deferrable constraint's does not
 * @param nullsNotDistinct whether two nulls are the same to it
 * @param valid whether it can be used: one whose concurrent creation failed cannot
 * @param predicate the condition of a partial index; empty where it is on all rows
 * @param method how it is built, such as {@code btree}
 * @param definition its {@code CREATE INDEX}
 */
public record Index(
    String name,
    List<String> columns,
    boolean unique,
    boolean immediate,
    boolean nullsNotDistinct,
    boolean valid,
    String predicate,
    String method,
    String definition) {

  /** Copies the list. */
  public Index {
    columns = List.copyOf(columns);
  }

  /**
   * Whether some of it is an expression.
   *
   * @return whether
   */
  public boolean hasExpression() {
    return columns.contains("");
  }
}
