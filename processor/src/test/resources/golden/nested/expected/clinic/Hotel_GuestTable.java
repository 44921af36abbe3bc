package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.ToOne;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToOneBuilder;
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
 * The table {@code guest} of {@link Hotel.Guest}: its columns, its rows and its associations.
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
final class Hotel_GuestTable {

  /** The column {@code name}, the key. */
  static final Column<Hotel.Guest, String> NAME =
      Columns.of(
          "name",
          SqlTypes.STRING,
          guest -> guest.name,
          (guest, value) -> guest.name = value);

  /** The column {@code room_id}. */
  static final Column<Hotel.Guest, Long> ROOM_ID =
      Columns.of(
          "room_id",
          SqlTypes.LONG,
          guest -> guest.roomId,
          (guest, value) -> guest.roomId = value);

  /** The rows of {@code guest} as instances of {@link Hotel.Guest}. */
  static final Table<Hotel.Guest> TABLE =
      Tables.mutable(
              Hotel.Guest.class,
              "guest",
              List.of(NAME, ROOM_ID),
              Hotel.Guest::new)
          .generated(Hotel_GuestTable.class, Hotel_GuestAssociations.class)
          .key(NAME);

  /**
   * {@code guest.room_id} references {@code room.id}; declared by {@link Hotel.Guest#roomId}.
   *
   * <pre>{@code ALTER TABLE guest ADD FOREIGN KEY (room_id) REFERENCES room (id)}</pre>
   */
  static final ToOne<Hotel.Guest, Long, Hotel.Room> ROOM =
      ToOneBuilder.<Hotel.Guest, Long, Hotel.Room>named("Hotel.Guest.room", "Hotel_GuestTable.ROOM")
          .key(TABLE, ROOM_ID)
          .target(() -> Hotel_RoomTable.TABLE, () -> Hotel_RoomTable.ID)
          .get("SELECT id FROM room WHERE id = :key")
          .lookup("SELECT id FROM room WHERE id = (SELECT room_id FROM guest WHERE name = :id)")
          .has(
              "SELECT EXISTS (SELECT 1 FROM guest s JOIN room t ON t.id = s.room_id"
                  + " WHERE s.name = :id)")
          .set(
              "UPDATE guest SET room_id = :key WHERE name = :id"
                  + " AND EXISTS (SELECT 1 FROM room WHERE id = :key)")
          .remove("UPDATE guest SET room_id = NULL WHERE name = :id")
          .create(
              "WITH s AS (SELECT name FROM guest WHERE name = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO room ({columns}) SELECT {values} FROM s RETURNING id),"
                  + " u AS (UPDATE guest SET room_id = t.id FROM t WHERE name = :id)"
                  + " SELECT id FROM t")
          .update("UPDATE room SET {assignments} WHERE id = :key RETURNING id")
          .ddl("ALTER TABLE guest ADD FOREIGN KEY (room_id) REFERENCES room (id)")
          .build();

  private static final String INSERT =
      "INSERT INTO guest ({columns}) VALUES ({values}) RETURNING name, room_id";

  private static final String UPDATE =
      "UPDATE guest SET {assignments} WHERE name = :id RETURNING name, room_id";

  private static final String DELETE = "DELETE FROM guest WHERE name = :id";

  private Hotel_GuestTable() {}

  /**
   * Finds a guest by its key.
   *
   * <pre>{@code SELECT name, room_id FROM guest WHERE name = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param name the key
   * @return the guest; empty where there is no such row
   */
  static Optional<Hotel.Guest> find(Handle handle, String name) {
    return Rows.find(handle, TABLE, "SELECT name, room_id FROM guest WHERE name = :id", name);
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT name, room_id FROM guest WHERE name = ANY(:ids)}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param names the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  static List<Hotel.Guest> findAll(Handle handle, Collection<String> names) {
    return Rows.findAll(
        handle, TABLE, NAME, "SELECT name, room_id FROM guest WHERE name = ANY(:ids)", names);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT name, room_id FROM guest ORDER BY name}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  static List<Hotel.Guest> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT name, room_id FROM guest ORDER BY name");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT name, room_id FROM guest}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY name} where it is told no
   * order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  static TableQuery<Hotel.Guest> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT name, room_id FROM guest");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT name, room_id FROM guest}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY name} where it names no
   * order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  static TableQuery<Hotel.Guest> query(Handle handle, Fetch<Hotel.Guest> fetch) {
    return Rows.query(handle, TABLE, "SELECT name, room_id FROM guest", fetch);
  }

  /**
   * Maps the rows of any query that has all columns of the table.
   *
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  static RowMapper<Hotel.Guest> mapper() {
    return TABLE.mapper();
  }

  /**
   * Maps the rows of a join, in which the columns' names have a prefix.
   *
   * @param prefix what stands before the names, such as {@code p_}
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  static RowMapper<Hotel.Guest> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts a guest.
   *
   * <pre>{@code INSERT INTO guest ({columns}) VALUES ({values}) RETURNING name, room_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param values sets the values; what it does not set takes the database's default
   * @return the guest as the database has it
   */
  static Hotel.Guest insert(Handle handle, Consumer<Hotel_GuestValues> values) {
    return Rows.insert(handle, TABLE, INSERT, Hotel_GuestValues.of(values));
  }

  /**
   * Inserts a guest.
   *
   * <pre>{@code INSERT INTO guest ({columns}) VALUES ({values}) RETURNING name, room_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param guest what to insert; a key that is null takes the database's default
   * @return the guest as the database has it; the same instance
   */
  static Hotel.Guest insert(Handle handle, Hotel.Guest guest) {
    return Rows.insert(handle, TABLE, INSERT, guest);
  }

  /**
   * Inserts any number of rows.
   *
   * <pre>{@code INSERT INTO guest ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns}) RETURNING name, room_id}</pre>
   *
   * <p>One round trip for any number; none for none. Rows with a key and rows without are
   * statements of their own; several take one each where they hold more than 64,000 bytes.
   *
   * @param handle the handle to run on
   * @param guests what to insert; keys that are null take the database's default
   * @return the rows as the database has them, in the same order; the same instances
   */
  static List<Hotel.Guest> insertAll(Handle handle, Collection<Hotel.Guest> guests) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO guest ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns}) RETURNING name, room_id",
        guests);
  }

  /**
   * Writes all columns of a row but its key.
   *
   * <pre>{@code UPDATE guest SET {assignments} WHERE name = :id RETURNING name, room_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param guest what to write
   * @return the guest as the database has it; the same instance
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  static Hotel.Guest update(Handle handle, Hotel.Guest guest) {
    return Rows.update(handle, TABLE, UPDATE, guest);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE guest SET {assignments} WHERE name = :id RETURNING name, room_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param name the key
   * @param values sets the values to write; the other columns stay
   * @return the guest as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  static Hotel.Guest update(Handle handle, String name, Consumer<Hotel_GuestValues> values) {
    return Rows.update(handle, TABLE, UPDATE, Hotel_GuestValues.of(values), name);
  }

  /**
   * Deletes a guest.
   *
   * <pre>{@code DELETE FROM guest WHERE name = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param guest what to delete
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  static void delete(Handle handle, Hotel.Guest guest) {
    Rows.delete(handle, TABLE, DELETE, guest);
  }

  /**
   * Deletes a guest by its key.
   *
   * <pre>{@code DELETE FROM guest WHERE name = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param name the key
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  static void delete(Handle handle, String name) {
    Rows.deleteKey(handle, TABLE, DELETE, name);
  }
}
