package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.ToMany;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToManyBuilder;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Fetch;
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
 * <p>What is given a handle runs on it, in the transaction that is there. Where the database
 * refuses, it throws a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the
 * row itself, {@code :ids} for the keys of the rows that are given and {@code :count} for their
 * number; what stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated(with = "clinic.List")
@NullMarked
public final class TableTable {

  /** The column {@code handle}, the key. */
  public static final Column<Table, Long> HANDLE =
      Columns.required(
          "handle",
          SqlTypes.LONG,
          table -> table.handle,
          (table, value) -> table.handle = value);

  /** The column {@code values}. */
  public static final Column<Table, String> VALUES =
      Columns.of(
          "\"values\"",
          SqlTypes.STRING,
          table -> table.values,
          (table, value) -> table.values = value);

  /** The column {@code insert}. */
  public static final Column<Table, String> INSERT =
      Columns.of(
          "insert",
          SqlTypes.STRING,
          table -> table.insert,
          (table, value) -> table.insert = value);

  /** The column {@code guests}. */
  public static final Column<Table, String> GUESTS_COLUMN =
      Columns.of(
          "guests",
          SqlTypes.STRING,
          table -> table.guests,
          (table, value) -> table.guests = value);

  /** The rows of {@code "table"} as instances of {@link Table}. */
  public static final dev.kinship.runtime.table.Table<Table> TABLE =
      Tables.mutable(
              Table.class,
              "\"table\"",
              java.util.List.of(HANDLE, VALUES, INSERT, GUESTS_COLUMN),
              Table::new)
          .generated(TableTable.class, TableAssociations.class)
          .key(HANDLE);

  /**
   * {@code list.handle_handle} references {@code "table".handle}; the key is in
   * {@link List#handleHandle()}.
   */
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
              "SELECT current_setting('transaction_isolation') FROM \"table\""
                  + " WHERE handle = :key FOR NO KEY UPDATE",
              "WITH held AS (SELECT id, handle_handle,"
                  + " (handle_handle = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM list"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM list"
                  + " WHERE handle_handle = :key) || :ids) ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM \"table\" WHERE handle = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %'"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE list p"
                  + " SET handle_handle = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL"
                  + " ELSE p.handle_handle END FROM held h"
                  + " WHERE p.id = h.id AND h.linked <> h.given AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.handle_handle, p.\"row\")"
                  + " SELECT c.id, c.handle_handle, c.\"row\", h.id, h.handle_handle"
                  + " FROM held h LEFT JOIN changed c ON c.id = h.id")
          .add(
              "SELECT 1 FROM \"table\" WHERE handle = :key FOR NO KEY UPDATE",
              "WITH held AS (SELECT id, handle_handle,"
                  + " (handle_handle = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM list"
                  + " WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM \"table\" WHERE handle = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE list p SET handle_handle = :key FROM held h"
                  + " WHERE p.id = h.id AND h.given AND NOT h.linked"
                  + " AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.handle_handle, p.\"row\")"
                  + " SELECT c.id, c.handle_handle, c.\"row\", h.id, h.handle_handle"
                  + " FROM held h LEFT JOIN changed c ON c.id = h.id")
          .remove(
              "SELECT 1 FROM \"table\" WHERE handle = :key FOR NO KEY UPDATE",
              "WITH held AS (SELECT id, handle_handle,"
                  + " (handle_handle = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM list"
                  + " WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM \"table\" WHERE handle = :key"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE list p SET handle_handle = NULL FROM held h"
                  + " WHERE p.id = h.id AND h.given AND h.linked AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.handle_handle, p.\"row\")"
                  + " SELECT c.id, c.handle_handle, c.\"row\", h.id, h.handle_handle"
                  + " FROM held h LEFT JOIN changed c ON c.id = h.id")
          .create(
              "INSERT INTO list ({columns})"
                  + " SELECT {values} FROM \"table\" WHERE handle = :key"
                  + " RETURNING id, handle_handle, \"row\"")
          .build();

  private static final String INSERT_SQL =
      "INSERT INTO \"table\" ({columns}) VALUES ({values})"
          + " RETURNING handle, \"values\", insert, guests";

  private static final String UPDATE =
      "UPDATE \"table\" SET {assignments} WHERE handle = :id"
          + " RETURNING handle, \"values\", insert, guests";

  private static final String DELETE = "DELETE FROM \"table\" WHERE handle = :id";

  private TableTable() {}

  /**
   * Finds a table by its key.
   *
   * <pre>{@code SELECT handle, "values", insert, guests FROM "table" WHERE handle = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param handle_ the key
   * @return the table; empty where there is no such row
   */
  public static Optional<Table> find(Handle handle, long handle_) {
    return Rows.find(
        handle,
        TABLE,
        "SELECT handle, \"values\", insert, guests FROM \"table\" WHERE handle = :id",
        handle_);
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT handle, "values", insert, guests FROM "table"
   *     WHERE handle = ANY(:ids)}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param handles the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  public static java.util.List<Table> findAll(Handle handle, Collection<Long> handles) {
    return Rows.findAll(
        handle,
        TABLE,
        HANDLE,
        "SELECT handle, \"values\", insert, guests FROM \"table\""
            + " WHERE handle = ANY(:ids)",
        handles);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT handle, "values", insert, guests FROM "table" ORDER BY handle}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  public static java.util.List<Table> all(Handle handle) {
    return Rows.list(
        handle, TABLE, "SELECT handle, \"values\", insert, guests FROM \"table\" ORDER BY handle");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT handle, "values", insert, guests FROM "table"}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY handle} where it is told no
   * order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  public static TableQuery<Table> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT handle, \"values\", insert, guests FROM \"table\"");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT handle, "values", insert, guests FROM "table"}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY handle} where it names no
   * order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  public static TableQuery<Table> query(Handle handle, Fetch<Table> fetch) {
    return Rows.query(
        handle, TABLE, "SELECT handle, \"values\", insert, guests FROM \"table\"", fetch);
  }

  /**
   * Maps the rows of any query that has all columns of the table.
   *
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Table> mapper() {
    return TABLE.mapper();
  }

  /**
   * Maps the rows of a join, in which the columns' names have a prefix.
   *
   * @param prefix what stands before the names, such as {@code p_}
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Table> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts a table.
   *
   * <pre>{@code INSERT INTO "table" ({columns}) VALUES ({values})
   *     RETURNING handle, "values", insert, guests}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param values sets the values; what it does not set takes the database's default
   * @return the table as the database has it
   */
  public static Table insert(Handle handle, Consumer<TableValues> values) {
    return Rows.insert(handle, TABLE, INSERT_SQL, TableValues.of(values));
  }

  /**
   * Inserts a table.
   *
   * <pre>{@code INSERT INTO "table" ({columns}) VALUES ({values})
   *     RETURNING handle, "values", insert, guests}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param table what to insert; its key is inserted as it is, also where it is 0
   * @return the table as the database has it; the same instance
   */
  public static Table insert(Handle handle, Table table) {
    return Rows.insert(handle, TABLE, INSERT_SQL, table);
  }

  /**
   * Inserts any number of rows.
   *
   * <pre>{@code INSERT INTO "table" ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns})
   *     RETURNING handle, "values", insert, guests}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param tables what to insert; keys are inserted as they are, also where they are 0
   * @return the rows as the database has them, in the same order; the same instances
   */
  public static java.util.List<Table> insertAll(Handle handle, Collection<Table> tables) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO \"table\" ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING handle, \"values\", insert, guests",
        tables);
  }

  /**
   * Writes all columns of a row but its key.
   *
   * <pre>{@code UPDATE "table" SET {assignments} WHERE handle = :id
   *     RETURNING handle, "values", insert, guests}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param table what to write
   * @return the table as the database has it; the same instance
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static Table update(Handle handle, Table table) {
    return Rows.update(handle, TABLE, UPDATE, table);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE "table" SET {assignments} WHERE handle = :id
   *     RETURNING handle, "values", insert, guests}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param handle_ the key
   * @param values sets the values to write; the other columns stay
   * @return the table as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Table update(Handle handle, long handle_, Consumer<TableValues> values) {
    return Rows.update(handle, TABLE, UPDATE, TableValues.of(values), handle_);
  }

  /**
   * Deletes a table.
   *
   * <pre>{@code DELETE FROM "table" WHERE handle = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param table what to delete
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static void delete(Handle handle, Table table) {
    Rows.delete(handle, TABLE, DELETE, table);
  }

  /**
   * Deletes a table by its key.
   *
   * <pre>{@code DELETE FROM "table" WHERE handle = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param handle_ the key
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static void delete(Handle handle, long handle_) {
    Rows.deleteKey(handle, TABLE, DELETE, handle_);
  }
}
