package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.ToOne;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToOneBuilder;
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
 * The table {@code list} of {@link List}: its columns, its rows and its associations.
 *
 * <p>What is given a handle runs on it, in the transaction that is there. Where the database
 * refuses, it throws a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the
 * row itself and {@code :ids} for the keys of the rows that are given; what stands in braces is
 * filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class ListTable {

  /** The column {@code id}, the key. */
  public static final Column<List, Long> ID = Columns.of("id", SqlTypes.LONG, List::id);

  /** The column {@code handle_handle}. */
  public static final Column<List, Long> HANDLE_HANDLE =
      Columns.of("handle_handle", SqlTypes.LONG, List::handleHandle);

  /** The column {@code row}. */
  public static final Column<List, String> ROW = Columns.of("\"row\"", SqlTypes.STRING, List::row);

  /** The rows of {@code list} as instances of {@link List}. */
  public static final dev.kinship.runtime.table.Table<List> TABLE =
      Tables.of(
              List.class,
              "list",
              java.util.List.of(ID, HANDLE_HANDLE, ROW),
              row -> new List(row.get(ID), row.get(HANDLE_HANDLE), row.get(ROW)))
          .generated(ListTable.class, ListAssociations.class)
          .key(ID);

  /**
   * {@code list.handle_handle} references {@code "table".handle}; declared by
   * {@link List#handleHandle()}.
   *
   * <pre>{@code ALTER TABLE list ADD FOREIGN KEY (handle_handle)
   *     REFERENCES "table" (handle)}</pre>
   */
  public static final ToOne<List, Long, Table> HANDLE =
      ToOneBuilder.<List, Long, Table>named("List.handle", "ListTable.HANDLE")
          .key(TABLE, HANDLE_HANDLE)
          .target(() -> TableTable.TABLE, () -> TableTable.HANDLE)
          .get("SELECT handle, \"values\", insert, guests FROM \"table\" WHERE handle = :key")
          .lookup(
              "SELECT handle, \"values\", insert, guests FROM \"table\""
                  + " WHERE handle = (SELECT handle_handle FROM list WHERE id = :id)")
          .has(
              "SELECT EXISTS (SELECT 1 FROM list s"
                  + " JOIN \"table\" t ON t.handle = s.handle_handle WHERE s.id = :id)")
          .set(
              "UPDATE list SET handle_handle = :key WHERE id = :id"
                  + " AND EXISTS (SELECT 1 FROM \"table\" WHERE handle = :key)")
          .remove("UPDATE list SET handle_handle = NULL WHERE id = :id")
          .create(
              "WITH s AS (SELECT id FROM list WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO \"table\" ({columns}) SELECT {values} FROM s"
                  + " RETURNING handle, \"values\", insert, guests),"
                  + " u AS (UPDATE list SET handle_handle = t.handle FROM t WHERE id = :id)"
                  + " SELECT handle, \"values\", insert, guests FROM t")
          .update(
              "UPDATE \"table\" SET {assignments} WHERE handle = :key"
                  + " RETURNING handle, \"values\", insert, guests")
          .ddl(
              "ALTER TABLE list ADD FOREIGN KEY (handle_handle)"
                  + " REFERENCES \"table\" (handle)")
          .build();

  private static final String INSERT =
      "INSERT INTO list ({columns}) VALUES ({values})"
          + " RETURNING id, handle_handle, \"row\"";

  private static final String UPDATE =
      "UPDATE list SET {assignments} WHERE id = :id"
          + " RETURNING id, handle_handle, \"row\"";

  private static final String DELETE = "DELETE FROM list WHERE id = :id";

  private ListTable() {}

  /**
   * Finds a list by its key.
   *
   * <pre>{@code SELECT id, handle_handle, "row" FROM list WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @return the list; empty where there is no such row
   */
  public static Optional<List> find(Handle handle, Long id) {
    return Rows.find(
        handle, TABLE, "SELECT id, handle_handle, \"row\" FROM list WHERE id = :id", id);
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT id, handle_handle, "row" FROM list WHERE id = ANY(:ids)}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param ids the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  public static java.util.List<List> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(
        handle,
        TABLE,
        ID,
        "SELECT id, handle_handle, \"row\" FROM list WHERE id = ANY(:ids)",
        ids);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT id, handle_handle, "row" FROM list ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  public static java.util.List<List> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, handle_handle, \"row\" FROM list ORDER BY id");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT id, handle_handle, "row" FROM list}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY id} where it is told no order.
   * Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  public static TableQuery<List> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, handle_handle, \"row\" FROM list");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, handle_handle, "row" FROM list}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  public static TableQuery<List> query(Handle handle, Fetch<List> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, handle_handle, \"row\" FROM list", fetch);
  }

  /**
   * Maps the rows of any query that has all columns of the table.
   *
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<List> mapper() {
    return TABLE.mapper();
  }

  /**
   * Maps the rows of a join, in which the columns' names have a prefix.
   *
   * @param prefix what stands before the names, such as {@code p_}
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<List> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts a list.
   *
   * <pre>{@code INSERT INTO list ({columns}) VALUES ({values})
   *     RETURNING id, handle_handle, "row"}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param values sets the values; what it does not set takes the database's default
   * @return the list as the database has it
   */
  public static List insert(Handle handle, Consumer<ListValues> values) {
    return Rows.insert(handle, TABLE, INSERT, ListValues.of(values));
  }

  /**
   * Inserts a list.
   *
   * <pre>{@code INSERT INTO list ({columns}) VALUES ({values})
   *     RETURNING id, handle_handle, "row"}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param list what to insert; a key that is null takes the database's default
   * @return the list as the database has it
   */
  public static List insert(Handle handle, List list) {
    return Rows.insert(handle, TABLE, INSERT, list);
  }

  /**
   * Inserts any number of rows.
   *
   * <pre>{@code INSERT INTO list ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id, handle_handle, "row"}</pre>
   *
   * <p>One round trip for any number; none for none. Rows with a key and rows without are
   * statements of their own; several take one each where they hold more than 64,000 bytes.
   *
   * @param handle the handle to run on
   * @param lists what to insert; keys that are null take the database's default
   * @return the rows as the database has them, in the same order
   */
  public static java.util.List<List> insertAll(Handle handle, Collection<List> lists) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO list ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id, handle_handle, \"row\"",
        lists);
  }

  /**
   * Writes all columns of a row but its key.
   *
   * <pre>{@code UPDATE list SET {assignments} WHERE id = :id
   *     RETURNING id, handle_handle, "row"}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param list what to write
   * @return the list as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static List update(Handle handle, List list) {
    return Rows.update(handle, TABLE, UPDATE, list);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE list SET {assignments} WHERE id = :id
   *     RETURNING id, handle_handle, "row"}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @param values sets the values to write; the other columns stay
   * @return the list as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static List update(Handle handle, Long id, Consumer<ListValues> values) {
    return Rows.update(handle, TABLE, UPDATE, ListValues.of(values), id);
  }

  /**
   * Deletes a list.
   *
   * <pre>{@code DELETE FROM list WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param list what to delete
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static void delete(Handle handle, List list) {
    Rows.delete(handle, TABLE, DELETE, list);
  }

  /**
   * Deletes a list by its key.
   *
   * <pre>{@code DELETE FROM list WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static void delete(Handle handle, Long id) {
    Rows.deleteKey(handle, TABLE, DELETE, id);
  }
}
