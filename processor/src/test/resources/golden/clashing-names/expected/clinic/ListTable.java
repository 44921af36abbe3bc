package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.ToOne;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToOneBuilder;
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
 * The table {@code list} of {@link List}: its columns, its rows and its associations.
 *
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, what the database refuses is a {@code DatabaseException}, and a row without a key is
 * refused with an {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the row itself and
 * {@code :ids} for the keys of the rows that are given; what stands in braces becomes the columns that were set, or
 * the condition.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class ListTable {

  /** The column {@code id}, the key. */
  public static final Column<List, Long> ID = Columns.of("id", SqlTypes.LONG, List::id);

  /** The column {@code handle_handle}. */
  public static final Column<List, Long> HANDLE_HANDLE = Columns.of("handle_handle", SqlTypes.LONG, List::handleHandle);

  /** The column {@code row}. */
  public static final TextColumn<List> ROW = Columns.text("\"row\"", List::row);

  /** The rows of {@code list} as instances of {@link List}. */
  public static final dev.kinship.runtime.table.Table<List> TABLE =
      Tables.of(
              List.class,
              "list",
              java.util.List.of(ID, HANDLE_HANDLE, ROW),
              row -> new List(row.get(ID), row.get(HANDLE_HANDLE), row.get(ROW)))
          .generated(ListTable.class, ListAssociations.class)
          .key(ID);

  /** {@code list.handle_handle} references {@code "table".handle}; see {@link List#handleHandle()}. */
  public static final ToOne<List, Long, Table> HANDLE =
      ToOneBuilder.<List, Long, Table>named("List.handle", "ListTable.HANDLE")
          .key(TABLE, HANDLE_HANDLE)
          .target(() -> TableTable.TABLE, () -> TableTable.HANDLE)
          .get("SELECT handle, \"values\", insert, guests FROM \"table\" WHERE handle = :key")
          .lookup(
              "SELECT handle, \"values\", insert, guests FROM \"table\""
                  + " WHERE handle = (SELECT handle_handle FROM list WHERE id = :id)")
          .has("SELECT EXISTS (SELECT 1 FROM list s JOIN \"table\" t ON t.handle = s.handle_handle WHERE s.id = :id)")
          .set(
              "UPDATE list SET handle_handle = :key WHERE id = :id"
                  + " AND EXISTS (SELECT 1 FROM \"table\" WHERE handle = :key)")
          .remove("UPDATE list SET handle_handle = NULL WHERE id = :id")
          .create(
              "WITH s AS (SELECT id FROM list WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO \"table\" ({columns}) SELECT {values} FROM s"
                  + " RETURNING handle, \"values\", insert, guests),"
                  + " u AS (UPDATE list SET handle_handle = t.handle FROM t WHERE id = :id RETURNING 1)"
                  + " SELECT handle, \"values\", insert, guests, EXISTS (SELECT 1 FROM u) FROM t")
          .update("UPDATE \"table\" SET {assignments} WHERE handle = :key RETURNING handle, \"values\", insert, guests")
          .ddl("ALTER TABLE list ADD FOREIGN KEY (handle_handle) REFERENCES \"table\" (handle)")
          .build();

  private static final String INSERT =
      "INSERT INTO list ({columns}) VALUES ({values}) RETURNING id, handle_handle, \"row\"";

  private static final String UPDATE =
      "UPDATE list SET {assignments} WHERE id = :id RETURNING id, handle_handle, \"row\"";

  private static final String DELETE = "DELETE FROM list WHERE id = :id";

  private ListTable() {}

  /**
   * Returns a list by its key; empty if there is none.
   * <pre>{@code SELECT id, handle_handle, "row" FROM list WHERE id = :id}</pre>
   */
  public static Optional<List> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id, handle_handle, \"row\" FROM list WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, handle_handle, "row" FROM list WHERE id = ANY(:ids)}</pre>
   */
  public static java.util.List<List> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id, handle_handle, \"row\" FROM list WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns whether there is a list with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM list WHERE id = :id)}</pre>
   */
  public static boolean exists(Handle handle, Long id) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM list WHERE id = :id)", id);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM list} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM list"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<List> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT id, handle_handle, "row" FROM list ORDER BY id} */
  public static java.util.List<List> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, handle_handle, \"row\" FROM list ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT id, handle_handle, "row" FROM list}</pre>
   */
  public static TableQuery<List> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, handle_handle, \"row\" FROM list");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<List> query(Handle handle, Fetch<List> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, handle_handle, \"row\" FROM list", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<List> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<List> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<List> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a list and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO list ({columns}) VALUES ({values}) RETURNING id, handle_handle, "row"}</pre>
   */
  public static List insert(Handle handle, Consumer<ListValues> values) {
    return Rows.insert(handle, TABLE, INSERT, ListValues.of(values));
  }

  /** Inserts a list; a key that is null takes the database's default; see {@link #insert}. */
  public static List insert(Handle handle, List list) { return Rows.insert(handle, TABLE, INSERT, list); }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the database's default.
   * Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a round trip.
   * <pre>{@code INSERT INTO list ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id, handle_handle, "row"}</pre>
   */
  public static java.util.List<List> insertAll(Handle handle, Collection<List> lists) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO list ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id, handle_handle, \"row\"", lists);
  }

  /**
   * Inserts a list, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO list AS p ({columns}) VALUES ({values}) ON CONFLICT (id) DO UPDATE SET {updates}
   *     RETURNING id, handle_handle, "row"}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  public static List upsert(Handle handle, Consumer<ListValues> values) {
    return Upserts.upsert(handle, TABLE, ListValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static List upsert(Handle handle, Key<List, ?> key, Consumer<ListValues> values) {
    return Upserts.upsert(handle, TABLE, key, ListValues.of(values));
  }

  /** Inserts a list, or writes all its columns but keys; see {@link #upsert}. */
  public static List upsert(Handle handle, List list) { return Upserts.upsert(handle, TABLE, list); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static List upsert(Handle handle, Key<List, ?> key, List list) {
    return Upserts.upsert(handle, TABLE, key, list);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  public static java.util.List<List> upsertAll(Handle handle, Collection<List> lists) {
    return Upserts.upsertAll(handle, TABLE, lists);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  public static java.util.List<List> upsertAll(Handle handle, Key<List, ?> key, Collection<List> lists) {
    return Upserts.upsertAll(handle, TABLE, key, lists);
  }

  /**
   * Inserts a list, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO list ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING
   *     RETURNING id, handle_handle, "row"}</pre>
   */
  public static Optional<List> insertIfAbsent(Handle handle, Consumer<ListValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, ListValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  public static Optional<List> insertIfAbsent(Handle handle, List list) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, list);
  }

  /** Inserts a list without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  public static void insertOnly(Handle handle, Consumer<ListValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, ListValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  public static void insertOnly(Handle handle, List list) { Rows.insertOnly(handle, TABLE, INSERT, list); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  public static void insertAllOnly(Handle handle, Collection<List> lists) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO list ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", lists);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE list SET {assignments} WHERE id = :id RETURNING id, handle_handle, "row"}</pre>
   */
  public static List update(Handle handle, List list) { return Rows.update(handle, TABLE, UPDATE, list); }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  public static List update(Handle handle, List list, Consumer<ListValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, list, ListValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  public static List update(Handle handle, Long id, Consumer<ListValues> values) {
    return Rows.update(handle, TABLE, UPDATE, ListValues.of(values), id);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  public static java.util.List<List> updateAll(Handle handle, Collection<List> lists) {
    return BulkRows.updateAll(handle, TABLE, lists);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE list SET {assignments} WHERE {condition}}</pre>
   */
  public static long updateWhere(Handle handle, Condition<List> condition, Consumer<ListValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, ListValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  public static java.util.List<List> updateReturning(
      Handle handle, Condition<List> condition, Consumer<ListValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, ListValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  public static long updateEvery(Handle handle, Consumer<ListValues> values) {
    return BulkRows.updateEvery(handle, TABLE, ListValues.of(values));
  }

  /** Deletes a list. {@code DELETE FROM list WHERE id = :id} */
  public static void delete(Handle handle, List list) { Rows.delete(handle, TABLE, DELETE, list); }

  /** Deletes a list by its key; see {@link #delete}. */
  public static void delete(Handle handle, Long id) { Rows.deleteKey(handle, TABLE, DELETE, id); }

  /** Deletes a list by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, Long id) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, id);
  }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  public static void deleteAll(Handle handle, Collection<List> lists) { BulkRows.deleteAll(handle, TABLE, lists); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM list WHERE {condition}}</pre>
   */
  public static long deleteWhere(Handle handle, Condition<List> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  public static java.util.List<List> deleteReturning(Handle handle, Condition<List> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  public static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }
}
