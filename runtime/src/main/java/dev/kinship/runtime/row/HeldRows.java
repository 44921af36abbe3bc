package dev.kinship.runtime.row;

import dev.kinship.runtime.error.KinshipException;
import dev.kinship.runtime.error.NoSuchRowException;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Rows that are given by their keys, all of which must be there. A statement locks them in the
 * order of their keys, so that two of them never wait for each other, and writes only if it has
 * found as many as were given.
 */
final class HeldRows<E> {

  private final EntityTable<E> table;
  private final Map<Object, E> rows;
  private final GivenKeys keys;
  private final String name;

  /**
   * Makes them.
   *
   * @param rows the rows by their keys, as {@link Identity} tells them apart
   */
  HeldRows(EntityTable<E> table, Map<Object, E> rows) {
    this.table = table;
    this.rows = rows;
    this.keys = table.keys(table.name(), rows);
    // A query of that name would hide the table.
    this.name = table.relation().equals("held") ? "held_" : "held";
  }

  /** The keys, for the parameters. */
  GivenKeys keys() {
    return keys;
  }

  /** What stands before the statement; {@code lock} is as {@code FOR UPDATE}. */
  String with(Handle handle, String lock) {
    return "WITH "
        + name
        + " AS (SELECT "
        + table.keyColumns("")
        + (table.version() == null ? "" : ", " + table.version().name())
        + " FROM "
        + table.name()
        + " WHERE "
        + keys.areGiven(handle, "")
        + " ORDER BY "
        + table.keyColumns("")
        + " "
        + lock
        + ") ";
  }

  /** That all of them are there, and none is stale. */
  String areThere(Handle handle) {
    String fresh = table.version() == null ? "" : " WHERE " + keys.areFresh(handle);
    return "(SELECT count(*) FROM " + name + fresh + ") = :count";
  }

  /**
   * The error for a statement that wrote nothing, because one of them does not exist or is stale.
   */
  KinshipException missing(Handle handle) {
    return MissingRows.first(handle, table.name(), table, table.key(), rows.keySet())
        .<KinshipException>map(each -> each)
        .or(() -> StaleRows.first(handle, table, table.key(), keys, rows))
        .orElseGet(
            () ->
                new NoSuchRowException(
                    table.name(),
                    "one of the rows was not there, or a trigger, a rule or row-level security"
                        + " kept all of them from it; now all are there. Nothing was changed"));
  }
}
