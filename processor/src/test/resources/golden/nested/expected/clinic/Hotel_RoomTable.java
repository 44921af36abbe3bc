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
import dev.kinship.runtime.table.Table;
import dev.kinship.runtime.table.TableQuery;
import dev.kinship.runtime.type.SqlTypes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code room} of {@link Hotel.Room}: its columns, its rows and its associations.
 *
 * <p>What is given a handle runs on it, in the transaction that is there. Where the database
 * refuses, it throws a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the
 * row itself, {@code :ids} for the keys of the rows that are given and {@code :count} for their
 * number; what stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated(with = "clinic.Hotel.Guest")
@NullMarked
final class Hotel_RoomTable {

  /** The column {@code id}, the key. */
  static final Column<Hotel.Room, Long> ID = Columns.of("id", SqlTypes.LONG, Hotel.Room::id);

  /** The rows of {@code room} as instances of {@link Hotel.Room}. */
  static final Table<Hotel.Room> TABLE =
      Tables.of(
              Hotel.Room.class,
              "room",
              List.of(ID),
              row -> new Hotel.Room(row.get(ID)))
          .generated(Hotel_RoomTable.class, Hotel_RoomAssociations.class)
          .key(ID);

  /** {@code guest.room_id} references {@code room.id}; the key is in {@link Hotel.Guest#roomId}. */
  static final ToMany<Hotel.Room, Long, Hotel.Guest> GUESTS =
      ToManyBuilder.<Hotel.Room, Long, Hotel.Guest>named("Hotel.Room.guests", "Hotel_RoomTable.GUESTS")
          .key(TABLE, ID)
          .holders(() -> Hotel_GuestTable.TABLE, () -> Hotel_GuestTable.ROOM_ID)
          .onReplace(OnReplace.UNLINK)
          .get("SELECT name, room_id FROM guest WHERE room_id = :key")
          .orderBy("name")
          .has("SELECT EXISTS (SELECT 1 FROM guest WHERE room_id = :key)")
          .hasAll("SELECT count(*) FROM guest WHERE room_id = :key AND name = ANY(:ids)")
          .count("SELECT count(*) FROM guest WHERE room_id = :key")
          .set(
              "SELECT current_setting('transaction_isolation') FROM room WHERE id = :key"
                  + " FOR NO KEY UPDATE",
              "WITH held AS (SELECT name, room_id,"
                  + " (room_id = :key) IS TRUE AS linked, name = ANY(:ids) AS given FROM guest"
                  + " WHERE name = ANY(ARRAY(SELECT name FROM guest"
                  + " WHERE room_id = :key) || :ids) ORDER BY name FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM room WHERE id = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %'"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE guest p"
                  + " SET room_id = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL ELSE"
                  + " p.room_id END FROM held h WHERE p.name = h.name AND h.linked <> h.given"
                  + " AND EXISTS (SELECT 1 FROM ready) RETURNING p.name, p.room_id)"
                  + " SELECT c.name, c.room_id, h.name, h.room_id FROM held h LEFT JOIN changed c"
                  + " ON c.name = h.name")
          .add(
              "SELECT 1 FROM room WHERE id = :key FOR NO KEY UPDATE",
              "WITH held AS (SELECT name, room_id,"
                  + " (room_id = :key) IS TRUE AS linked, name = ANY(:ids) AS given FROM guest"
                  + " WHERE name = ANY(:ids) ORDER BY name FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM room WHERE id = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE guest p SET room_id = :key FROM held h"
                  + " WHERE p.name = h.name AND h.given AND NOT h.linked"
                  + " AND EXISTS (SELECT 1 FROM ready) RETURNING p.name, p.room_id)"
                  + " SELECT c.name, c.room_id, h.name, h.room_id FROM held h LEFT JOIN changed c"
                  + " ON c.name = h.name")
          .remove(
              "SELECT 1 FROM room WHERE id = :key FOR NO KEY UPDATE",
              "WITH held AS (SELECT name, room_id,"
                  + " (room_id = :key) IS TRUE AS linked, name = ANY(:ids) AS given FROM guest"
                  + " WHERE name = ANY(:ids) ORDER BY name FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM room WHERE id = :key"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE guest p SET room_id = NULL FROM held h"
                  + " WHERE p.name = h.name AND h.given AND h.linked"
                  + " AND EXISTS (SELECT 1 FROM ready) RETURNING p.name, p.room_id)"
                  + " SELECT c.name, c.room_id, h.name, h.room_id FROM held h LEFT JOIN changed c"
                  + " ON c.name = h.name")
          .create(
              "INSERT INTO guest ({columns}) SELECT {values} FROM room WHERE id = :key"
                  + " RETURNING name, room_id")
          .build();

  private static final String INSERT =
      "INSERT INTO room ({columns}) VALUES ({values}) RETURNING id";

  private static final String UPDATE = "UPDATE room SET {assignments} WHERE id = :id RETURNING id";

  private static final String DELETE = "DELETE FROM room WHERE id = :id";

  private Hotel_RoomTable() {}

  /**
   * Finds a room by its key.
   *
   * <pre>{@code SELECT id FROM room WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @return the room; empty where there is no such row
   */
  static Optional<Hotel.Room> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id FROM room WHERE id = :id", id);
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT id FROM room WHERE id = ANY(:ids)}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param ids the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  static List<Hotel.Room> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id FROM room WHERE id = ANY(:ids)", ids);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT id FROM room ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  static List<Hotel.Room> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id FROM room ORDER BY id");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT id FROM room}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY id} where it is told no order.
   * Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  static TableQuery<Hotel.Room> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id FROM room");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id FROM room}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  static TableQuery<Hotel.Room> query(Handle handle, Fetch<Hotel.Room> fetch) {
    return Rows.query(handle, TABLE, "SELECT id FROM room", fetch);
  }

  /**
   * Maps the rows of any query that has all columns of the table.
   *
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  static RowMapper<Hotel.Room> mapper() {
    return TABLE.mapper();
  }

  /**
   * Maps the rows of a join, in which the columns' names have a prefix.
   *
   * @param prefix what stands before the names, such as {@code p_}
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  static RowMapper<Hotel.Room> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts a room.
   *
   * <pre>{@code INSERT INTO room ({columns}) VALUES ({values}) RETURNING id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param values sets the values; what it does not set takes the database's default
   * @return the room as the database has it
   */
  static Hotel.Room insert(Handle handle, Consumer<Hotel_RoomValues> values) {
    return Rows.insert(handle, TABLE, INSERT, Hotel_RoomValues.of(values));
  }

  /**
   * Inserts a room.
   *
   * <pre>{@code INSERT INTO room ({columns}) VALUES ({values}) RETURNING id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param room what to insert; a key that is null takes the database's default
   * @return the room as the database has it
   */
  static Hotel.Room insert(Handle handle, Hotel.Room room) {
    return Rows.insert(handle, TABLE, INSERT, room);
  }

  /**
   * Inserts any number of rows.
   *
   * <pre>{@code INSERT INTO room ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns}) RETURNING id}</pre>
   *
   * <p>One round trip for any number; none for none. Rows with a key and rows without are
   * statements of their own; several take one each where they hold more than 64,000 bytes.
   *
   * @param handle the handle to run on
   * @param rooms what to insert; keys that are null take the database's default
   * @return the rows as the database has them, in the same order
   */
  static List<Hotel.Room> insertAll(Handle handle, Collection<Hotel.Room> rooms) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO room ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns}) RETURNING id",
        rooms);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE room SET {assignments} WHERE id = :id RETURNING id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @param values sets the values to write; the other columns stay
   * @return the room as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  static Hotel.Room update(Handle handle, Long id, Consumer<Hotel_RoomValues> values) {
    return Rows.update(handle, TABLE, UPDATE, Hotel_RoomValues.of(values), id);
  }

  /**
   * Deletes a room.
   *
   * <pre>{@code DELETE FROM room WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param room what to delete
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  static void delete(Handle handle, Hotel.Room room) {
    Rows.delete(handle, TABLE, DELETE, room);
  }

  /**
   * Deletes a room by its key.
   *
   * <pre>{@code DELETE FROM room WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  static void delete(Handle handle, Long id) {
    Rows.deleteKey(handle, TABLE, DELETE, id);
  }
}
