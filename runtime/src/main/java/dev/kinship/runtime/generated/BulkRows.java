package dev.kinship.runtime.generated;

import dev.kinship.runtime.cohort.Cohorts;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.row.BulkDelete;
import dev.kinship.runtime.row.BulkUpdate;
import dev.kinship.runtime.row.ColumnValues;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.RowSource;
import dev.kinship.runtime.row.SharedValue;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.table.Table;
import dev.kinship.runtime.table.TableInternals;
import dev.kinship.runtime.table.TableQuery;
import dev.kinship.runtime.table.Values;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/**
 * Writes any number of rows for a generated gateway, whose methods say what each does, returns and
 * throws. Each costs one round trip. The SQL is made of the table: which columns it writes and
 * which rows it is about is known only when it is called.
 */
public final class BulkRows {

  private BulkRows() {}

  /**
   * Writes all columns of entities but their keys: of all, or of none where one does not exist.
   * Nothing is sent for none.
   */
  public static <E> List<E> updateAll(Handle handle, Table<E> table, Collection<E> given) {
    return given.isEmpty()
        ? List.of()
        : new BulkUpdate<>(TableInternals.rows(table), List.copyOf(given)).run(handle);
  }

  /** Deletes the rows of entities: all, or none where one does not exist. */
  public static <E> void deleteAll(Handle handle, Table<E> table, Collection<E> given) {
    if (!given.isEmpty()) {
      new BulkDelete<>(TableInternals.rows(table), List.copyOf(given)).run(handle);
    }
  }

  /** Writes some columns of the rows that meet a condition, and returns how many they are. */
  public static <E> long updateWhere(
      Handle handle, Table<E> table, Condition<E> condition, Values<E> values) {
    return update(handle, table, matching(condition), values);
  }

  /** Writes some columns of every row, and returns how many they are. */
  public static <E> long updateEvery(Handle handle, Table<E> table, Values<E> values) {
    return update(handle, table, Fetch.all(), values);
  }

  private static <E> long update(Handle handle, Table<E> table, Fetch<E> which, Values<E> values) {
    ColumnValues<E> given = TableInternals.changes(values);
    if (given.given().isEmpty()) {
      return unchanged(handle, table, which).count();
    }
    EntityTable<E> rows = TableInternals.rows(table);
    Fetch<E> those = ofTargets(which, given);
    return changed(handle, rows, update(rows, given), those, given.parameters());
  }

  /** The same as {@link #updateWhere}, and returns the rows as they are then. */
  public static <E> List<E> updateReturning(
      Handle handle, Table<E> table, Condition<E> condition, Values<E> values) {
    Fetch<E> which = matching(condition);
    ColumnValues<E> given = TableInternals.changes(values);
    if (given.given().isEmpty()) {
      return unchanged(handle, table, which).list();
    }
    EntityTable<E> rows = TableInternals.rows(table);
    Fetch<E> those = ofTargets(which, given);
    List<E> changed = returned(handle, rows, update(rows, given), those, given.parameters());
    if (changed.size() > 1) {
      Cohorts.remember(handle, rows, changed);
    }
    return changed;
  }

  /** Deletes the rows that meet a condition, and returns how many they were. */
  public static <E> long deleteWhere(Handle handle, Table<E> table, Condition<E> condition) {
    EntityTable<E> rows = TableInternals.rows(table);
    return changed(handle, rows, delete(rows), matching(condition), new Parameters());
  }

  /** Deletes every row, and returns how many they were. */
  public static <E> long deleteEvery(Handle handle, Table<E> table) {
    EntityTable<E> rows = TableInternals.rows(table);
    return changed(handle, rows, delete(rows), Fetch.all(), new Parameters());
  }

  /** The same as {@link #deleteWhere}, and returns the rows as they were. */
  public static <E> List<E> deleteReturning(Handle handle, Table<E> table, Condition<E> condition) {
    EntityTable<E> rows = TableInternals.rows(table);
    return returned(handle, rows, delete(rows), matching(condition), new Parameters());
  }

  /** A null would be no condition at all, and every row would be written. */
  private static <E> Fetch<E> matching(Condition<E> condition) {
    return Fetch.where(Objects.requireNonNull(condition, "condition"));
  }

  /** Only the rows that can have the targets that are given: those of the same tenant. */
  private static <E> Fetch<E> ofTargets(Fetch<E> which, ColumnValues<E> given) {
    Fetch<E> those = which;
    for (SharedValue<E> each : given.open()) {
      those = those.and(has(each.column(), each.value()));
    }
    return those;
  }

  @SuppressWarnings("unchecked") // the value is of the column that the target's key refers to
  private static <E, V> Condition<E> has(Column<E, V> column, Object value) {
    return column.eq((V) value);
  }

  private static <E> Sql update(EntityTable<E> rows, ColumnValues<E> given) {
    String touched = rows.stamps().assignments("");
    return rows.template("UPDATE " + rows.name() + " SET {assignments}" + touched)
        .with(given.given());
  }

  private static <E> Sql delete(EntityTable<E> rows) {
    return rows.text("DELETE FROM " + rows.name());
  }

  /** What an update finds that sets nothing: it only reads. */
  private static <E> TableQuery<E> unchanged(Handle handle, Table<E> table, Fetch<E> which) {
    EntityTable<E> rows = TableInternals.rows(table);
    Sql all = rows.text("SELECT " + rows.columns("") + " FROM " + rows.name());
    return TableInternals.query(handle, rows, RowSource.of(rows, all), which);
  }

  private static <E> long changed(
      Handle handle, EntityTable<E> rows, Sql sql, Fetch<E> which, Parameters parameters) {
    Sql text = where(handle, sql, which, "", parameters);
    return RoundTrip.send(handle, rows.name(), text, parameters, List.of(), Results::changed);
  }

  private static <E> List<E> returned(
      Handle handle, EntityTable<E> rows, Sql sql, Fetch<E> which, Parameters parameters) {
    Sql text = where(handle, sql, which, " RETURNING " + rows.columns(""), parameters);
    return RoundTrip.send(handle, rows.name(), text, parameters, rows.types(), rows::list);
  }

  private static Sql where(
      Handle handle, Sql sql, Fetch<?> which, String behind, Parameters parameters) {
    return QueryInternals.around(which, "", sql, " WHERE ", "", "", behind, parameters.on(handle));
  }
}
