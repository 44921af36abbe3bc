package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.Deleted;
import dev.kinship.runtime.Dependents;
import dev.kinship.runtime.ToMany;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToManyBuilder;
import dev.kinship.runtime.generated.Upserts;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.query.TextColumn;
import dev.kinship.runtime.table.TableQuery;
import dev.kinship.runtime.type.SqlTypes;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "table"} of {@link Table}: its columns, its rows and its associations.
 *
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, what the database refuses is a {@code DatabaseException}, and a row without a key is
 * refused with an {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the row itself,
 * {@code :ids} for the keys of the rows that are given and {@code :count} for their number; what stands in braces
 * becomes the columns that were set, or the condition.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated(with = "clinic.List")
@NullMarked
public final class TableTable {

  /** The column {@code handle}, the key. */
  public static final Column<Table, Long> HANDLE =
      Columns.required("handle", SqlTypes.LONG, table -> table.handle, (table, value) -> table.handle = value);

  /** The column {@code values}. */
  public static final TextColumn<Table> VALUES =
      Columns.text("\"values\"", table -> table.values, (table, value) -> table.values = value);

  /** The column {@code insert}. */
  public static final TextColumn<Table> INSERT =
      Columns.text("insert", table -> table.insert, (table, value) -> table.insert = value);

  /** The column {@code guests}. */
  public static final TextColumn<Table> GUESTS_COLUMN =
      Columns.text("guests", table -> table.guests, (table, value) -> table.guests = value);

  /** The rows of {@code "table"} as instances of {@link Table}. */
  public static final dev.kinship.runtime.table.Table<Table> TABLE =
      Tables.mutable(
              Table.class,
              "\"table\"",
              java.util.List.of(HANDLE, VALUES, INSERT, GUESTS_COLUMN),
              Table::new)
          .generated(TableTable.class, TableAssociations.class)
          .key(HANDLE);

  /** {@code list.handle_handle} references {@code "table".handle}; see {@link List#handleHandle()}. */
  public static final ToMany<Table, Long, List> GUESTS =
      ToManyBuilder.<Table, Long, List>named("Table.guests", "TableTable.GUESTS")
          .key(TABLE, HANDLE)
          .holders(() -> ListTable.TABLE, () -> ListTable.HANDLE_HANDLE)
          .onReplace(OnReplace.UNLINK)
          .get("SELECT id, handle_handle, \"row\" FROM list WHERE handle_handle = :key")
          .orderBy("id")
          .has("SELECT EXISTS (SELECT 1 FROM list WHERE handle_handle = :key)")
          .hasAll("SELECT count(*) FROM list WHERE handle_handle = :key AND id = ANY(:ids)")
          .count("SELECT count(*) FROM list WHERE handle_handle = :key")
          .set(
              "SELECT current_setting('transaction_isolation') FROM \"table\" WHERE handle = :key"
                  + " FOR NO KEY UPDATE",
              "WITH held AS"
                  + " (SELECT id, handle_handle, (handle_handle = :key) IS TRUE AS linked, id = ANY(:ids) AS given"
                  + " FROM list WHERE id = ANY(ARRAY(SELECT id FROM list WHERE handle_handle = :key) || :ids)"
                  + " ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM \"table\" WHERE handle = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE list p"
                  + " SET handle_handle = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL ELSE p.handle_handle"
                  + " END FROM held h WHERE p.id = h.id AND h.linked <> h.given AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.handle_handle, p.\"row\", h.id AS old1, h.handle_handle AS old2)"
                  + " SELECT NULL, NULL, NULL, id, handle_handle FROM held UNION ALL SELECT * FROM changed")
          .add(
              "WITH there AS (SELECT 1 FROM \"table\" WHERE handle = :key FOR NO KEY UPDATE),"
                  + " held AS (SELECT id, handle_handle, (handle_handle = :key) IS TRUE AS linked FROM list"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM list WHERE handle_handle = :key LIMIT 0) || :ids)"
                  + " AND EXISTS (SELECT 1 FROM there) ORDER BY id FOR NO KEY UPDATE),"
                  + " changed AS (UPDATE list p SET handle_handle = :key FROM held h"
                  + " WHERE p.id = h.id AND NOT h.linked AND (SELECT count(*) FROM held) = :count"
                  + " RETURNING p.id, p.handle_handle, p.\"row\", h.id AS old1, h.handle_handle AS old2)"
                  + " SELECT NULL, NULL, NULL, h.id, h.handle_handle FROM there LEFT JOIN held h ON true"
                  + " UNION ALL SELECT * FROM changed")
          .remove(
              "WITH there AS (SELECT 1 FROM \"table\" WHERE handle = :key FOR NO KEY UPDATE),"
                  + " held AS (SELECT id, handle_handle, (handle_handle = :key) IS TRUE AS linked FROM list"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM list WHERE handle_handle = :key LIMIT 0) || :ids)"
                  + " AND EXISTS (SELECT 1 FROM there) ORDER BY id FOR NO KEY UPDATE),"
                  + " changed AS (UPDATE list p SET handle_handle = NULL FROM held h WHERE p.id = h.id AND h.linked"
                  + " RETURNING p.id, p.handle_handle, p.\"row\", h.id AS old1, h.handle_handle AS old2)"
                  + " SELECT NULL, NULL, NULL, h.id, h.handle_handle FROM there LEFT JOIN held h ON true"
                  + " UNION ALL SELECT * FROM changed")
          .create(
              "INSERT INTO list ({columns}) SELECT {values} FROM \"table\" WHERE handle = :key"
                  + " RETURNING id, handle_handle, \"row\"")
          .build();

  private static final String INSERT_SQL =
      "INSERT INTO \"table\" ({columns}) VALUES ({values}) RETURNING handle, \"values\", insert, guests";

  private static final String UPDATE =
      "UPDATE \"table\" SET {assignments} WHERE handle = :id"
          + " RETURNING handle, \"values\", insert, guests";

  private static final String DELETE = "DELETE FROM \"table\" WHERE handle = :id";

  private TableTable() {}

  /**
   * Returns a table by its key; empty if there is none.
   * <pre>{@code SELECT handle, "values", insert, guests FROM "table" WHERE handle = :id}</pre>
   */
  public static Optional<Table> find(Handle handle, long handle_) {
    return Rows.find(handle, TABLE,
        "SELECT handle, \"values\", insert, guests FROM \"table\" WHERE handle = :id", handle_);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT handle, "values", insert, guests FROM "table" WHERE handle = ANY(:ids)}</pre>
   */
  public static java.util.List<Table> findAll(Handle handle, Collection<Long> handles) {
    return Rows.findAll(handle, TABLE, HANDLE,
        "SELECT handle, \"values\", insert, guests FROM \"table\" WHERE handle = ANY(:ids)", handles);
  }

  /**
   * Returns whether there is a table with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM "table" WHERE handle = :id)}</pre>
   */
  public static boolean exists(Handle handle, long handle_) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM \"table\" WHERE handle = :id)", handle_);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM "table"} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM \"table\""); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<Table> fetch) { return query(handle, fetch).count(); }

  /**
   * Returns all rows in the order of their key.
   * <pre>{@code SELECT handle, "values", insert, guests FROM "table" ORDER BY handle}</pre>
   */
  public static java.util.List<Table> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT handle, \"values\", insert, guests FROM \"table\" ORDER BY handle");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT handle, "values", insert, guests FROM "table"}</pre>
   */
  public static TableQuery<Table> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT handle, \"values\", insert, guests FROM \"table\"");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Table> query(Handle handle, Fetch<Table> fetch) {
    return Rows.query(handle, TABLE, "SELECT handle, \"values\", insert, guests FROM \"table\"", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Table> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Table> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Table> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a table and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO "table" ({columns}) VALUES ({values}) RETURNING handle, "values", insert, guests}</pre>
   */
  public static Table insert(Handle handle, Consumer<TableValues> values) {
    return Rows.insert(handle, TABLE, INSERT_SQL, TableValues.of(values));
  }

  /** Inserts a table; a key of 0 is inserted as it is; see {@link #insert}. */
  public static Table insert(Handle handle, Table table) { return Rows.insert(handle, TABLE, INSERT_SQL, table); }

  /**
   * Inserts any number of rows and returns the same instances in the same order. A key of 0 is inserted as it is. All
   * of them are one statement.
   * <pre>{@code INSERT INTO "table" ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING handle, "values", insert, guests}</pre>
   */
  public static java.util.List<Table> insertAll(Handle handle, Collection<Table> tables) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO \"table\" ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING handle, \"values\", insert, guests", tables);
  }

  /**
   * Inserts a table, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO "table" AS p ({columns}) VALUES ({values}) ON CONFLICT (handle)
   *     DO UPDATE SET {updates} RETURNING handle, "values", insert, guests}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  public static Table upsert(Handle handle, Consumer<TableValues> values) {
    return Upserts.upsert(handle, TABLE, TableValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Table upsert(Handle handle, Key<Table, ?> key, Consumer<TableValues> values) {
    return Upserts.upsert(handle, TABLE, key, TableValues.of(values));
  }

  /** Inserts a table, or writes all its columns but keys; see {@link #upsert}. */
  public static Table upsert(Handle handle, Table table) { return Upserts.upsert(handle, TABLE, table); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Table upsert(Handle handle, Key<Table, ?> key, Table table) {
    return Upserts.upsert(handle, TABLE, key, table);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  public static java.util.List<Table> upsertAll(Handle handle, Collection<Table> tables) {
    return Upserts.upsertAll(handle, TABLE, tables);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  public static java.util.List<Table> upsertAll(Handle handle, Key<Table, ?> key, Collection<Table> tables) {
    return Upserts.upsertAll(handle, TABLE, key, tables);
  }

  /**
   * Inserts a table, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO "table" ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING
   *     RETURNING handle, "values", insert, guests}</pre>
   */
  public static Optional<Table> insertIfAbsent(Handle handle, Consumer<TableValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT_SQL, TableValues.of(values));
  }

  /** The same with an instance; a key of 0 is inserted as it is; see {@link #insertIfAbsent}. */
  public static Optional<Table> insertIfAbsent(Handle handle, Table table) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT_SQL, table);
  }

  /** Inserts a table without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  public static void insertOnly(Handle handle, Consumer<TableValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT_SQL, TableValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  public static void insertOnly(Handle handle, Table table) { Rows.insertOnly(handle, TABLE, INSERT_SQL, table); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  public static void insertAllOnly(Handle handle, Collection<Table> tables) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO \"table\" ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", tables);
  }

  /**
   * Writes all columns of a row but its key, and returns the same instance.
   * <pre>{@code UPDATE "table" SET {assignments} WHERE handle = :id
   *     RETURNING handle, "values", insert, guests}</pre>
   */
  public static Table update(Handle handle, Table table) { return Rows.update(handle, TABLE, UPDATE, table); }

  /**
   * Writes the columns that are set in an instance's row; returns the instance as the row is then; see {@link #update}.
   */
  public static Table update(Handle handle, Table table, Consumer<TableValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, table, TableValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  public static Table update(Handle handle, long handle_, Consumer<TableValues> values) {
    return Rows.update(handle, TABLE, UPDATE, TableValues.of(values), handle_);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  public static java.util.List<Table> updateAll(Handle handle, Collection<Table> tables) {
    return BulkRows.updateAll(handle, TABLE, tables);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE "table" SET {assignments} WHERE {condition}}</pre>
   */
  public static long updateWhere(Handle handle, Condition<Table> condition, Consumer<TableValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, TableValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  public static java.util.List<Table> updateReturning(
      Handle handle, Condition<Table> condition, Consumer<TableValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, TableValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  public static long updateEvery(Handle handle, Consumer<TableValues> values) {
    return BulkRows.updateEvery(handle, TABLE, TableValues.of(values));
  }

  /** Deletes a table. {@code DELETE FROM "table" WHERE handle = :id} */
  public static void delete(Handle handle, Table table) { Rows.delete(handle, TABLE, DELETE, table); }

  /** Deletes a table by its key; see {@link #delete}. */
  public static void delete(Handle handle, long handle_) { Rows.deleteKey(handle, TABLE, DELETE, handle_); }

  /** Deletes a table with the rows that {@code dependents} names; see {@link #delete}. */
  public static Deleted delete(Handle handle, Table table, Dependents<Table> dependents) {
    return dependents.deleteWith(handle, TABLE, table);
  }

  /** Deletes a table by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, long handle_) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, handle_);
  }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  public static void deleteAll(Handle handle, Collection<Table> tables) { BulkRows.deleteAll(handle, TABLE, tables); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM "table" WHERE {condition}}</pre>
   */
  public static long deleteWhere(Handle handle, Condition<Table> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  public static java.util.List<Table> deleteReturning(Handle handle, Condition<Table> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  public static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }
}
