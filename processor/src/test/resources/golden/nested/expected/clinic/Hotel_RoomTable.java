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

  /** {@code guest.room_id} references {@code room.id}; see {@link Hotel.Guest#roomId}. */
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
              "SELECT current_setting('transaction_isolation') FROM room WHERE id = :key FOR NO KEY UPDATE",
              "WITH held AS"
                  + " (SELECT name, room_id, (room_id = :key) IS TRUE AS linked, name = ANY(:ids) AS given FROM guest"
                  + " WHERE name = ANY(ARRAY(SELECT name FROM guest WHERE room_id = :key) || :ids)"
                  + " ORDER BY name FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM room WHERE id = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE guest p"
                  + " SET room_id = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL ELSE p.room_id END"
                  + " FROM held h WHERE p.name = h.name AND h.linked <> h.given AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.name, p.room_id, h.name AS old1, h.room_id AS old2)"
                  + " SELECT NULL, NULL, name, room_id FROM held UNION ALL SELECT * FROM changed")
          .add(
              "WITH there AS (SELECT 1 FROM room WHERE id = :key FOR NO KEY UPDATE),"
                  + " held AS (SELECT name, room_id, (room_id = :key) IS TRUE AS linked FROM guest"
                  + " WHERE name = ANY(ARRAY(SELECT name FROM guest WHERE room_id = :key LIMIT 0) || :ids)"
                  + " AND EXISTS (SELECT 1 FROM there) ORDER BY name FOR NO KEY UPDATE),"
                  + " changed AS (UPDATE guest p SET room_id = :key FROM held h"
                  + " WHERE p.name = h.name AND NOT h.linked AND (SELECT count(*) FROM held) = :count"
                  + " RETURNING p.name, p.room_id, h.name AS old1, h.room_id AS old2)"
                  + " SELECT NULL, NULL, h.name, h.room_id FROM there LEFT JOIN held h ON true"
                  + " UNION ALL SELECT * FROM changed")
          .remove(
              "WITH there AS (SELECT 1 FROM room WHERE id = :key FOR NO KEY UPDATE),"
                  + " held AS (SELECT name, room_id, (room_id = :key) IS TRUE AS linked FROM guest"
                  + " WHERE name = ANY(ARRAY(SELECT name FROM guest WHERE room_id = :key LIMIT 0) || :ids)"
                  + " AND EXISTS (SELECT 1 FROM there) ORDER BY name FOR NO KEY UPDATE),"
                  + " changed AS (UPDATE guest p SET room_id = NULL FROM held h WHERE p.name = h.name AND h.linked"
                  + " RETURNING p.name, p.room_id, h.name AS old1, h.room_id AS old2)"
                  + " SELECT NULL, NULL, h.name, h.room_id FROM there LEFT JOIN held h ON true"
                  + " UNION ALL SELECT * FROM changed")
          .create("INSERT INTO guest ({columns}) SELECT {values} FROM room WHERE id = :key RETURNING name, room_id")
          .build();

  private static final String INSERT = "INSERT INTO room ({columns}) VALUES ({values}) RETURNING id";

  private static final String UPDATE = "UPDATE room SET {assignments} WHERE id = :id RETURNING id";

  private static final String DELETE = "DELETE FROM room WHERE id = :id";

  private Hotel_RoomTable() {}

  /** Returns a room by its key; empty if there is none. {@code SELECT id FROM room WHERE id = :id} */
  static Optional<Hotel.Room> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id FROM room WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id FROM room WHERE id = ANY(:ids)}</pre>
   */
  static List<Hotel.Room> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id FROM room WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns whether there is a room with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM room WHERE id = :id)}</pre>
   */
  static boolean exists(Handle handle, Long id) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM room WHERE id = :id)", id);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM room} */
  static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM room"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  static long count(Handle handle, Fetch<Hotel.Room> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT id FROM room ORDER BY id} */
  static List<Hotel.Room> all(Handle handle) { return Rows.list(handle, TABLE, "SELECT id FROM room ORDER BY id"); }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT id FROM room}</pre>
   */
  static TableQuery<Hotel.Room> query(Handle handle) { return Rows.query(handle, TABLE, "SELECT id FROM room"); }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  static TableQuery<Hotel.Room> query(Handle handle, Fetch<Hotel.Room> fetch) {
    return Rows.query(handle, TABLE, "SELECT id FROM room", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  static Fetch<Hotel.Room> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  static RowMapper<Hotel.Room> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  static RowMapper<Hotel.Room> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a room and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO room ({columns}) VALUES ({values}) RETURNING id}</pre>
   */
  static Hotel.Room insert(Handle handle, Consumer<Hotel_RoomValues> values) {
    return Rows.insert(handle, TABLE, INSERT, Hotel_RoomValues.of(values));
  }

  /** Inserts a room; a key that is null takes the database's default; see {@link #insert}. */
  static Hotel.Room insert(Handle handle, Hotel.Room room) { return Rows.insert(handle, TABLE, INSERT, room); }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the database's default.
   * Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a round trip.
   * <pre>{@code INSERT INTO room ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id}</pre>
   */
  static List<Hotel.Room> insertAll(Handle handle, Collection<Hotel.Room> rooms) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO room ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id", rooms);
  }

  /**
   * Inserts a room, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO room AS p ({columns}) VALUES ({values}) ON CONFLICT (id) DO UPDATE SET {updates}
   *     RETURNING id}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  static Hotel.Room upsert(Handle handle, Consumer<Hotel_RoomValues> values) {
    return Upserts.upsert(handle, TABLE, Hotel_RoomValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static Hotel.Room upsert(Handle handle, Key<Hotel.Room, ?> key, Consumer<Hotel_RoomValues> values) {
    return Upserts.upsert(handle, TABLE, key, Hotel_RoomValues.of(values));
  }

  /** Inserts a room, or writes all its columns but keys; see {@link #upsert}. */
  static Hotel.Room upsert(Handle handle, Hotel.Room room) { return Upserts.upsert(handle, TABLE, room); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static Hotel.Room upsert(Handle handle, Key<Hotel.Room, ?> key, Hotel.Room room) {
    return Upserts.upsert(handle, TABLE, key, room);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  static List<Hotel.Room> upsertAll(Handle handle, Collection<Hotel.Room> rooms) {
    return Upserts.upsertAll(handle, TABLE, rooms);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  static List<Hotel.Room> upsertAll(Handle handle, Key<Hotel.Room, ?> key, Collection<Hotel.Room> rooms) {
    return Upserts.upsertAll(handle, TABLE, key, rooms);
  }

  /**
   * Inserts a room, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO room ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING RETURNING id}</pre>
   */
  static Optional<Hotel.Room> insertIfAbsent(Handle handle, Consumer<Hotel_RoomValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, Hotel_RoomValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  static Optional<Hotel.Room> insertIfAbsent(Handle handle, Hotel.Room room) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, room);
  }

  /** Inserts a room without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  static void insertOnly(Handle handle, Consumer<Hotel_RoomValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, Hotel_RoomValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  static void insertOnly(Handle handle, Hotel.Room room) { Rows.insertOnly(handle, TABLE, INSERT, room); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  static void insertAllOnly(Handle handle, Collection<Hotel.Room> rooms) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO room ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", rooms);
  }

  /**
   * Writes the columns that are set in an instance's row; returns the row.
   * <pre>{@code UPDATE room SET {assignments} WHERE id = :id RETURNING id}</pre>
   */
  static Hotel.Room update(Handle handle, Hotel.Room room, Consumer<Hotel_RoomValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, room, Hotel_RoomValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  static Hotel.Room update(Handle handle, Long id, Consumer<Hotel_RoomValues> values) {
    return Rows.update(handle, TABLE, UPDATE, Hotel_RoomValues.of(values), id);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE room SET {assignments} WHERE {condition}}</pre>
   */
  static long updateWhere(Handle handle, Condition<Hotel.Room> condition, Consumer<Hotel_RoomValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, Hotel_RoomValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  static List<Hotel.Room> updateReturning(
      Handle handle, Condition<Hotel.Room> condition, Consumer<Hotel_RoomValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, Hotel_RoomValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  static long updateEvery(Handle handle, Consumer<Hotel_RoomValues> values) {
    return BulkRows.updateEvery(handle, TABLE, Hotel_RoomValues.of(values));
  }

  /** Deletes a room. {@code DELETE FROM room WHERE id = :id} */
  static void delete(Handle handle, Hotel.Room room) { Rows.delete(handle, TABLE, DELETE, room); }

  /** Deletes a room by its key; see {@link #delete}. */
  static void delete(Handle handle, Long id) { Rows.deleteKey(handle, TABLE, DELETE, id); }

  /** Deletes a room with the rows that {@code dependents} names; see {@link #delete}. */
  static Deleted delete(Handle handle, Hotel.Room room, Dependents<Hotel.Room> dependents) {
    return dependents.deleteWith(handle, TABLE, room);
  }

  /** Deletes a room by its key, and returns whether there was one; see {@link #delete}. */
  static boolean deleteIfExists(Handle handle, Long id) { return Rows.deleteIfExists(handle, TABLE, DELETE, id); }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  static void deleteAll(Handle handle, Collection<Hotel.Room> rooms) { BulkRows.deleteAll(handle, TABLE, rooms); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM room WHERE {condition}}</pre>
   */
  static long deleteWhere(Handle handle, Condition<Hotel.Room> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  static List<Hotel.Room> deleteReturning(Handle handle, Condition<Hotel.Room> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }
}
