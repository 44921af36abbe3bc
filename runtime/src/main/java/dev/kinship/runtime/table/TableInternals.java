package dev.kinship.runtime.table;

import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.row.ColumnValues;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.RowSource;
import org.jdbi.v3.core.Handle;

/**
 * What this package's types keep from users, for Kinship's other packages. Nothing here is for
 * programs: it may change at any time.
 */
@SuppressWarnings("exports") // whoever may call it sees the types
public final class TableInternals {

  private TableInternals() {}

  /** Makes a table. */
  public static <E> Table<E> table(EntityTable<E> rows) {
    return new Table<>(rows);
  }

  /** How the rows of a table become entities and back. */
  public static <E> EntityTable<E> rows(Table<E> table) {
    return table.rows();
  }

  /** What was given for a new row. */
  public static <E> ColumnValues<E> values(Values<E> values) {
    return values.values().completed();
  }

  /** What was given for rows that are there: whoever writes them asks what is open. */
  public static <E> ColumnValues<E> changes(Values<E> values) {
    return values.values();
  }

  /** Makes a query. */
  public static <E> TableQuery<E> query(
      Handle handle, EntityTable<E> table, RowSource source, Fetch<E> fetch) {
    return new TableQuery<>(handle, table, source, fetch);
  }
}
