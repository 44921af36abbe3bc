package dev.kinship.runtime.generated;

import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.row.BulkInsert;
import dev.kinship.runtime.row.ColumnValues;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.GivenKeys;
import dev.kinship.runtime.row.GivenSql;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.row.MissingRows;
import dev.kinship.runtime.row.ResultRow;
import dev.kinship.runtime.row.RowErrors;
import dev.kinship.runtime.row.RowSource;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.statement.SqlTexts;
import dev.kinship.runtime.table.Table;
import dev.kinship.runtime.table.TableInternals;
import dev.kinship.runtime.table.TableQuery;
import dev.kinship.runtime.table.Values;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Runs the statements of a generated gateway, whose methods say what each does, returns and throws.
 * Each costs one round trip, unless it says otherwise. {@code id} is the value of each column of
 * the primary key.
 */
public final class Rows {

  private Rows() {}

  /** Finds the row with a key. */
  public static <E> Optional<E> find(Handle handle, Table<E> table, String sql, Object... id) {
    EntityTable<E> rows = TableInternals.rows(table);
    return rows.one(handle, rows.name(), rows.text(sql), new Parameters().id(rows.keyTypes(), id));
  }

  /**
   * Finds the rows with keys, each once, in the order of the keys. Rows whose keys only the
   * database takes for the given ones, as with another case in {@code citext}, come last.
   */
  public static <E, K> List<E> findAll(
      Handle handle, Table<E> table, Key<E, K> key, String sql, Collection<K> keys) {
    EntityTable<E> rows = TableInternals.rows(table);
    KeyColumns<E, K> columns = new KeyColumns<>(() -> rows, () -> key);
    Map<Object, K> distinct = new LinkedHashMap<>();
    keys.forEach(each -> distinct.putIfAbsent(columns.identity(each), each));
    if (distinct.isEmpty()) {
      return List.of();
    }
    GivenKeys given = new GivenKeys(key.columns(), distinct.keySet());
    Sql text = rows.text(GivenSql.fill(sql, given.areGiven(handle, "")));
    Map<@Nullable Object, E> found = new LinkedHashMap<>();
    for (E each : rows.list(handle, rows.name(), text, given.addTo(new Parameters()))) {
      found.put(columns.identityOf(each), each);
    }
    return inOrder(distinct.keySet(), found);
  }

  private static <E> List<E> inOrder(Collection<Object> keys, Map<@Nullable Object, E> found) {
    List<E> ordered = new ArrayList<>(found.size());
    for (Object each : keys) {
      E one = found.remove(each);
      if (one != null) {
        ordered.add(one);
      }
    }
    ordered.addAll(found.values());
    return ordered;
  }

  /** Reads all rows. */
  public static <E> List<E> list(Handle handle, Table<E> table, String sql) {
    EntityTable<E> rows = TableInternals.rows(table);
    return rows.list(handle, rows.name(), rows.text(sql), new Parameters());
  }

  /** Asks whether there is a row with a key. */
  public static <E> boolean exists(Handle handle, Table<E> table, String sql, Object... id) {
    EntityTable<E> rows = TableInternals.rows(table);
    Parameters parameters = new Parameters().id(rows.keyTypes(), id);
    return RoundTrip.read(
        handle, rows.name(), rows.text(sql), parameters, List.of(), Results::isTrue);
  }

  /** Counts all rows. */
  public static <E> long count(Handle handle, Table<E> table, String sql) {
    EntityTable<E> rows = TableInternals.rows(table);
    return RoundTrip.read(
        handle, rows.name(), rows.text(sql), new Parameters(), List.of(), Results::number);
  }

  /** Makes a query of SQL without a condition. */
  public static <E> TableQuery<E> query(Handle handle, Table<E> table, String sql) {
    return query(handle, table, sql, Fetch.all());
  }

  /** Makes a query of SQL without a condition, for the rows that a fetch describes. */
  public static <E> TableQuery<E> query(Handle handle, Table<E> table, String sql, Fetch<E> fetch) {
    EntityTable<E> rows = TableInternals.rows(table);
    return TableInternals.query(handle, rows, RowSource.of(rows, rows.text(sql)), fetch);
  }

  /** Inserts a row. */
  public static <E> E insert(Handle handle, Table<E> table, String sql, Values<E> values) {
    EntityTable<E> rows = TableInternals.rows(table);
    ColumnValues<E> given = TableInternals.values(values);
    Sql text = rows.template(sql).with(given.given());
    return rows.written(handle, rows.name(), text, given.parameters())
        .orElseThrow(() -> RowErrors.notInserted(rows.name()));
  }

  /**
   * Inserts an entity; the columns of its key that are null take the database's default, and so do
   * others that are declared to have one.
   */
  public static <E> E insert(Handle handle, Table<E> table, String sql, E given) {
    EntityTable<E> rows = TableInternals.rows(table);
    return insert(handle, rows, sql, given).orElseThrow(() -> RowErrors.notInserted(rows.name()));
  }

  private static <E> Optional<E> insert(Handle handle, EntityTable<E> rows, String sql, E given) {
    BitSet set = rows.insertable(given);
    Sql text = rows.template(sql).with(set);
    return RoundTrip.send(
        handle,
        rows.name(),
        text,
        rows.parameters(given, set),
        rows.types(),
        refreshed(rows, given));
  }

  /** Reads an entity as the database has it; empty where there is no row. */
  private static <E> Results.Reader<Optional<E>> refreshed(EntityTable<E> rows, E given) {
    return results -> {
      ResultSet result = results.rows();
      return result.next()
          ? Optional.of(rows.refresh(given, new ResultRow(rows, result, results.context(), null)))
          : Optional.empty();
    };
  }

  /** Inserts a row, unless one is there that has a unique key in common with it; then empty. */
  public static <E> Optional<E> insertIfAbsent(
      Handle handle, Table<E> table, String sql, Values<E> values) {
    EntityTable<E> rows = TableInternals.rows(table);
    ColumnValues<E> given = TableInternals.values(values);
    Sql text = rows.template(SqlTexts.ignoringConflicts(sql)).with(given.given());
    return rows.written(handle, rows.name(), text, given.parameters());
  }

  /** The same with an entity; one that is left out stays as it is. */
  public static <E> Optional<E> insertIfAbsent(Handle handle, Table<E> table, String sql, E given) {
    EntityTable<E> rows = TableInternals.rows(table);
    return insert(handle, rows, SqlTexts.ignoringConflicts(sql), given);
  }

  /** Inserts a row without reading it back, which takes no right to SELECT. */
  public static <E> void insertOnly(Handle handle, Table<E> table, String sql, Values<E> values) {
    ColumnValues<E> given = TableInternals.values(values);
    insertOnly(handle, TableInternals.rows(table), sql, given.given(), given.parameters());
  }

  /** The same with an entity, which stays as it is. */
  public static <E> void insertOnly(Handle handle, Table<E> table, String sql, E given) {
    EntityTable<E> rows = TableInternals.rows(table);
    BitSet set = rows.insertable(given);
    insertOnly(handle, rows, sql, set, rows.parameters(given, set));
  }

  private static <E> void insertOnly(
      Handle handle, EntityTable<E> rows, String sql, BitSet columns, Parameters parameters) {
    Sql text = rows.template(SqlTexts.withoutReturning(sql)).with(columns);
    int inserted =
        RoundTrip.send(handle, rows.name(), text, parameters, List.of(), Results::changed);
    if (inserted == 0) {
      throw RowErrors.notInserted(rows.name());
    }
  }

  /**
   * Inserts entities: those that have a key in one statement and those that have none in another,
   * as with other columns that take a default where they are null; together in one round trip
   * unless they hold more than 64,000 bytes. Types that only Jdbi binds take a statement for each
   * 65,535 values. Nothing is sent for none.
   */
  public static <E> List<E> insertAll(
      Handle handle, Table<E> table, String sql, Collection<E> given) {
    EntityTable<E> rows = TableInternals.rows(table);
    return given.isEmpty()
        ? List.of()
        : new BulkInsert<>(rows, rows.template(sql), List.copyOf(given)).run(handle);
  }

  /**
   * The same without reading them back, which takes no right to SELECT; the entities stay as they
   * are.
   */
  public static <E> void insertAllOnly(
      Handle handle, Table<E> table, String sql, Collection<E> given) {
    EntityTable<E> rows = TableInternals.rows(table);
    if (!given.isEmpty()) {
      new BulkInsert<>(rows, rows.template(sql), List.copyOf(given)).runOnly(handle);
    }
  }

  /** Writes all columns of an entity but its key. */
  public static <E> E update(Handle handle, Table<E> table, String sql, E given) {
    EntityTable<E> rows = TableInternals.rows(table);
    Object[] id = rows.savedKey(rows.name(), given);
    BitSet set = rows.updatable();
    Parameters parameters =
        rows.addVersion(rows.parameters(given, set).id(rows.keyTypes(), id), rows.name(), given);
    Sql text = rows.template(sql).with(set);
    return RoundTrip.send(
            handle, rows.name(), text, parameters, rows.types(), refreshed(rows, given))
        .orElseThrow(() -> MissingRows.notChanged(handle, rows.name(), rows, given, id));
  }

  /** Writes some columns of the row of an entity, which is as the database has it then. */
  public static <E> E updateSome(
      Handle handle, Table<E> table, String sql, E given, Values<E> values) {
    EntityTable<E> rows = TableInternals.rows(table);
    RowChange<E> change = new RowChange<>(rows, rows.savedKey(rows.name(), given), values);
    Parameters parameters = rows.addVersion(change.parameters(), rows.name(), given);
    return RoundTrip.send(
            handle, rows.name(), change.text(sql), parameters, rows.types(), refreshed(rows, given))
        .orElseThrow(() -> change.notMade(handle, given));
  }

  /** Writes some columns of the row with a key. */
  public static <E> E update(
      Handle handle, Table<E> table, String sql, Values<E> values, Object... id) {
    EntityTable<E> rows = TableInternals.rows(table);
    RowChange<E> change = new RowChange<>(rows, id, values);
    return rows.written(handle, rows.name(), change.text(sql), change.parameters())
        .orElseThrow(() -> change.notMade(handle, null));
  }

  /** Deletes the row of an entity. */
  public static <E> void delete(Handle handle, Table<E> table, String sql, E given) {
    EntityTable<E> rows = TableInternals.rows(table);
    Object[] id = rows.savedKey(rows.name(), given);
    Parameters parameters =
        rows.addVersion(new Parameters().id(rows.keyTypes(), id), rows.name(), given);
    if (deleted(handle, rows, sql, parameters) == 0) {
      throw MissingRows.notChanged(handle, rows.name(), rows, given, id);
    }
  }

  /** Deletes the row with a key. */
  public static <E> void deleteKey(
      Handle handle, Table<E> table, String sql, @Nullable Object... id) {
    if (!deleteIfExists(handle, table, sql, id)) {
      EntityTable<E> rows = TableInternals.rows(table);
      throw MissingRows.notChanged(handle, rows.name(), rows, id);
    }
  }

  /** Deletes the row with a key, if there is one, and returns whether there was. */
  public static <E> boolean deleteIfExists(
      Handle handle, Table<E> table, String sql, @Nullable Object... id) {
    EntityTable<E> rows = TableInternals.rows(table);
    return deleted(handle, rows, sql, new Parameters().id(rows.keyTypes(), id)) > 0;
  }

  private static int deleted(
      Handle handle, EntityTable<?> rows, String sql, Parameters parameters) {
    return RoundTrip.send(
        handle, rows.name(), rows.text(sql), parameters, List.of(), Results::changed);
  }
}
