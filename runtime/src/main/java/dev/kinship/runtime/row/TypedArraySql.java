package dev.kinship.runtime.row;

import dev.kinship.runtime.query.Column;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * An array of a column's values where no column stands beside it, as in {@code unnest(…)}. There it
 * must have a type. It is cast to its own, which the driver does not send in every mode. Where only
 * the column knows the type, as with an enum that may be text or a type of its own, it is joined to
 * an empty array of the column's.
 */
public final class TypedArraySql {

  private TypedArraySql() {}

  /** For all connections that send texts as texts. */
  static String of(Column<?, ?> column, String parameter) {
    return of(column, parameter, false);
  }

  /** For a connection that may send texts without a type. */
  public static String of(Handle handle, Column<?, ?> column, String parameter) {
    return of(column, parameter, column.type().isUntyped(handle.getConnection()));
  }

  /** In the column's own type, such as {@code citext}, so that values are compared as it does. */
  static String ofColumn(Column<?, ?> column, String parameter) {
    return "ARRAY(SELECT "
        + column.name()
        + " FROM "
        + column.table()
        + " WHERE false) || "
        + parameter;
  }

  private static String of(Column<?, ?> column, String parameter, boolean untyped) {
    @Nullable String type = column.type().arrayName();
    if (untyped || (type == null && column.type().hasArrayForm())) {
      return ofColumn(column, parameter);
    }
    return type == null ? parameter : parameter + "::" + type + "[]";
  }
}
