package dev.kinship.runtime;

import org.jdbi.v3.core.Handle;

/**
 * An array of a column's values where no column stands beside it, as in {@code unnest(…)}. Some are
 * sent without a type, since only the column knows it, as with an enum that may be text or a type
 * of its own; they are joined to an empty array of the column's.
 */
final class GivenArray {

  private GivenArray() {}

  /** Where the type goes without one on every connection. */
  static String of(Table<?> table, Column<?, ?> column, String parameter) {
    boolean untyped = column.type().hasArrayForm() && column.type().arrayName() == null;
    return untyped ? typed(table, column, parameter) : parameter;
  }

  /** The same, also where it does on this connection only. */
  static String of(Handle handle, Table<?> table, Column<?, ?> column, String parameter) {
    return column.type().isUntyped(handle.getConnection())
        ? typed(table, column, parameter)
        : parameter;
  }

  private static String typed(Table<?> table, Column<?, ?> column, String parameter) {
    return "ARRAY(SELECT "
        + column.name()
        + " FROM "
        + table.name()
        + " WHERE false) || "
        + parameter;
  }
}
