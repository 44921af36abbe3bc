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
 * The table {@code guest} of {@link Hotel.Guest}: its columns, its rows and its associations.
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
final class Hotel_GuestTable {

  /** The column {@code name}, the key. */
  static final TextColumn<Hotel.Guest> NAME =
      Columns.text("name", guest -> guest.name, (guest, value) -> guest.name = value);

  /** The column {@code room_id}. */
  static final Column<Hotel.Guest, Long> ROOM_ID =
      Columns.of("room_id", SqlTypes.LONG, guest -> guest.roomId, (guest, value) -> guest.roomId = value);

  /** The rows of {@code guest} as instances of {@link Hotel.Guest}. */
  static final Table<Hotel.Guest> TABLE =
      Tables.mutable(
              Hotel.Guest.class,
              "guest",
              List.of(NAME, ROOM_ID),
              Hotel.Guest::new)
          .generated(Hotel_GuestTable.class, Hotel_GuestAssociations.class)
          .key(NAME);

  /** {@code guest.room_id} references {@code room.id}; see {@link Hotel.Guest#roomId}. */
  static final ToOne<Hotel.Guest, Long, Hotel.Room> ROOM =
      ToOneBuilder.<Hotel.Guest, Long, Hotel.Room>named("Hotel.Guest.room", "Hotel_GuestTable.ROOM")
          .key(TABLE, ROOM_ID)
          .target(() -> Hotel_RoomTable.TABLE, () -> Hotel_RoomTable.ID)
          .get("SELECT id FROM room WHERE id = :key")
          .lookup("SELECT id FROM room WHERE id = (SELECT room_id FROM guest WHERE name = :id)")
          .has("SELECT EXISTS (SELECT 1 FROM guest s JOIN room t ON t.id = s.room_id WHERE s.name = :id)")
          .set("UPDATE guest SET room_id = :key WHERE name = :id AND EXISTS (SELECT 1 FROM room WHERE id = :key)")
          .remove("UPDATE guest SET room_id = NULL WHERE name = :id")
          .create(
              "WITH s AS (SELECT name FROM guest WHERE name = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO room ({columns}) SELECT {values} FROM s RETURNING id),"
                  + " u AS (UPDATE guest SET room_id = t.id FROM t WHERE name = :id RETURNING 1)"
                  + " SELECT id, EXISTS (SELECT 1 FROM u) FROM t")
          .update("UPDATE room SET {assignments} WHERE id = :key RETURNING id")
          .ddl("ALTER TABLE guest ADD FOREIGN KEY (room_id) REFERENCES room (id)")
          .build();

  private static final String INSERT = "INSERT INTO guest ({columns}) VALUES ({values}) RETURNING name, room_id";

  private static final String UPDATE = "UPDATE guest SET {assignments} WHERE name = :id RETURNING name, room_id";

  private static final String DELETE = "DELETE FROM guest WHERE name = :id";

  private Hotel_GuestTable() {}

  /** Returns a guest by its key; empty if there is none. {@code SELECT name, room_id FROM guest WHERE name = :id} */
  static Optional<Hotel.Guest> find(Handle handle, String name) {
    return Rows.find(handle, TABLE, "SELECT name, room_id FROM guest WHERE name = :id", name);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT name, room_id FROM guest WHERE name = ANY(:ids)}</pre>
   */
  static List<Hotel.Guest> findAll(Handle handle, Collection<String> names) {
    return Rows.findAll(handle, TABLE, NAME, "SELECT name, room_id FROM guest WHERE name = ANY(:ids)", names);
  }

  /**
   * Returns whether there is a guest with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM guest WHERE name = :id)}</pre>
   */
  static boolean exists(Handle handle, String name) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM guest WHERE name = :id)", name);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM guest} */
  static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM guest"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  static long count(Handle handle, Fetch<Hotel.Guest> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT name, room_id FROM guest ORDER BY name} */
  static List<Hotel.Guest> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT name, room_id FROM guest ORDER BY name");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT name, room_id FROM guest}</pre>
   */
  static TableQuery<Hotel.Guest> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT name, room_id FROM guest");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  static TableQuery<Hotel.Guest> query(Handle handle, Fetch<Hotel.Guest> fetch) {
    return Rows.query(handle, TABLE, "SELECT name, room_id FROM guest", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  static Fetch<Hotel.Guest> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  static RowMapper<Hotel.Guest> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  static RowMapper<Hotel.Guest> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a guest and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO guest ({columns}) VALUES ({values}) RETURNING name, room_id}</pre>
   */
  static Hotel.Guest insert(Handle handle, Consumer<Hotel_GuestValues> values) {
    return Rows.insert(handle, TABLE, INSERT, Hotel_GuestValues.of(values));
  }

  /** Inserts a guest; a key that is null takes the database's default; see {@link #insert}. */
  static Hotel.Guest insert(Handle handle, Hotel.Guest guest) { return Rows.insert(handle, TABLE, INSERT, guest); }

  /**
   * Inserts any number of rows and returns the same instances in the same order. A key that is null takes the
   * database's default. Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a
   * round trip.
   * <pre>{@code INSERT INTO guest ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING name, room_id}</pre>
   */
  static List<Hotel.Guest> insertAll(Handle handle, Collection<Hotel.Guest> guests) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO guest ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING name, room_id", guests);
  }

  /**
   * Inserts a guest, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO guest AS p ({columns}) VALUES ({values}) ON CONFLICT (name) DO UPDATE SET {updates}
   *     RETURNING name, room_id}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  static Hotel.Guest upsert(Handle handle, Consumer<Hotel_GuestValues> values) {
    return Upserts.upsert(handle, TABLE, Hotel_GuestValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static Hotel.Guest upsert(Handle handle, Key<Hotel.Guest, ?> key, Consumer<Hotel_GuestValues> values) {
    return Upserts.upsert(handle, TABLE, key, Hotel_GuestValues.of(values));
  }

  /** Inserts a guest, or writes all its columns but keys; see {@link #upsert}. */
  static Hotel.Guest upsert(Handle handle, Hotel.Guest guest) { return Upserts.upsert(handle, TABLE, guest); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static Hotel.Guest upsert(Handle handle, Key<Hotel.Guest, ?> key, Hotel.Guest guest) {
    return Upserts.upsert(handle, TABLE, key, guest);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  static List<Hotel.Guest> upsertAll(Handle handle, Collection<Hotel.Guest> guests) {
    return Upserts.upsertAll(handle, TABLE, guests);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  static List<Hotel.Guest> upsertAll(Handle handle, Key<Hotel.Guest, ?> key, Collection<Hotel.Guest> guests) {
    return Upserts.upsertAll(handle, TABLE, key, guests);
  }

  /**
   * Inserts a guest, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO guest ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING RETURNING name, room_id}</pre>
   */
  static Optional<Hotel.Guest> insertIfAbsent(Handle handle, Consumer<Hotel_GuestValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, Hotel_GuestValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  static Optional<Hotel.Guest> insertIfAbsent(Handle handle, Hotel.Guest guest) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, guest);
  }

  /** Inserts a guest without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  static void insertOnly(Handle handle, Consumer<Hotel_GuestValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, Hotel_GuestValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  static void insertOnly(Handle handle, Hotel.Guest guest) { Rows.insertOnly(handle, TABLE, INSERT, guest); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  static void insertAllOnly(Handle handle, Collection<Hotel.Guest> guests) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO guest ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", guests);
  }

  /**
   * Writes all columns of a row but its key, and returns the same instance.
   * <pre>{@code UPDATE guest SET {assignments} WHERE name = :id RETURNING name, room_id}</pre>
   */
  static Hotel.Guest update(Handle handle, Hotel.Guest guest) { return Rows.update(handle, TABLE, UPDATE, guest); }

  /**
   * Writes the columns that are set in an instance's row; returns the instance as the row is then; see {@link #update}.
   */
  static Hotel.Guest update(Handle handle, Hotel.Guest guest, Consumer<Hotel_GuestValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, guest, Hotel_GuestValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  static Hotel.Guest update(Handle handle, String name, Consumer<Hotel_GuestValues> values) {
    return Rows.update(handle, TABLE, UPDATE, Hotel_GuestValues.of(values), name);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  static List<Hotel.Guest> updateAll(Handle handle, Collection<Hotel.Guest> guests) {
    return BulkRows.updateAll(handle, TABLE, guests);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE guest SET {assignments} WHERE {condition}}</pre>
   */
  static long updateWhere(Handle handle, Condition<Hotel.Guest> condition, Consumer<Hotel_GuestValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, Hotel_GuestValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  static List<Hotel.Guest> updateReturning(
      Handle handle, Condition<Hotel.Guest> condition, Consumer<Hotel_GuestValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, Hotel_GuestValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  static long updateEvery(Handle handle, Consumer<Hotel_GuestValues> values) {
    return BulkRows.updateEvery(handle, TABLE, Hotel_GuestValues.of(values));
  }

  /** Deletes a guest. {@code DELETE FROM guest WHERE name = :id} */
  static void delete(Handle handle, Hotel.Guest guest) { Rows.delete(handle, TABLE, DELETE, guest); }

  /** Deletes a guest by its key; see {@link #delete}. */
  static void delete(Handle handle, String name) { Rows.deleteKey(handle, TABLE, DELETE, name); }

  /** Deletes a guest by its key, and returns whether there was one; see {@link #delete}. */
  static boolean deleteIfExists(Handle handle, String name) { return Rows.deleteIfExists(handle, TABLE, DELETE, name); }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  static void deleteAll(Handle handle, Collection<Hotel.Guest> guests) { BulkRows.deleteAll(handle, TABLE, guests); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM guest WHERE {condition}}</pre>
   */
  static long deleteWhere(Handle handle, Condition<Hotel.Guest> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  static List<Hotel.Guest> deleteReturning(Handle handle, Condition<Hotel.Guest> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }
}
