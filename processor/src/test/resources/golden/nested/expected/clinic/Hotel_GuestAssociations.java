package clinic;

import dev.kinship.CheckReturnValue;
import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Created;
import dev.kinship.runtime.query.Fetch;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The associations of {@link Hotel.Guest}.
 *
 * <p>Each accessor runs on the handle that it is given, in the transaction that is there. Where
 * the database refuses, it throws a {@code DatabaseException}.
 *
 * <p>With the plugin installed, what is read without a {@code Fetch} is read ahead for rows that
 * came from one statement; then it costs no round trip.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value and {@code :id} for the key of
 * the row itself; what stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
interface Hotel_GuestAssociations {

  /**
   * Returns the room.
   *
   * <pre>{@code SELECT id FROM room WHERE id = :key}</pre>
   *
   * <p>One round trip; none where {@link Hotel.Guest#roomId} is null.
   *
   * @param handle the handle to run on
   * @return the room; empty where {@link Hotel.Guest#roomId} is null
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Hotel.Room> getRoom(Handle handle) {
    return Hotel_GuestTable.ROOM.get(handle, self());
  }

  /**
   * Returns the room if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT id FROM room WHERE id = :key}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip; none where
   * {@link Hotel.Guest#roomId} is null.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the room; empty where there is none that {@code fetch} asks for
   */
  default Optional<Hotel.Room> getRoom(Handle handle, Fetch<Hotel.Room> fetch) {
    return Hotel_GuestTable.ROOM.get(handle, self(), fetch);
  }

  /**
   * Links the room: writes the key's column and no other.
   *
   * <pre>{@code UPDATE guest SET room_id = :key WHERE name = :id
   *     AND EXISTS (SELECT 1 FROM room WHERE id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param room the room; null unlinks
   * @return this guest, changed
   * @throws dev.kinship.runtime.error.UnsavedException if this guest or the room has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this guest or the room is not in the
   *     database; nothing is changed
   */
  @CheckReturnValue
  default Hotel.Guest setRoom(Handle handle, Hotel. @Nullable Room room) {
    return Hotel_GuestTable.ROOM.set(handle, self(), room);
  }

  /**
   * Links the room by its key: writes the key's column and no other.
   *
   * <pre>{@code UPDATE guest SET room_id = :key WHERE name = :id
   *     AND EXISTS (SELECT 1 FROM room WHERE id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param roomId the {@code id} of the room; null unlinks
   * @return this guest, changed
   * @throws dev.kinship.runtime.error.UnsavedException if this guest has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this guest or the room is not in the
   *     database; nothing is changed
   */
  @CheckReturnValue
  default Hotel.Guest setRoomId(Handle handle, @Nullable Long roomId) {
    return Hotel_GuestTable.ROOM.setKey(handle, self(), roomId);
  }

  /**
   * Asks the database whether there is a room.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM guest s JOIN room t ON t.id = s.room_id
   *     WHERE s.name = :id)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this guest has no key
   */
  default boolean hasRoom(Handle handle) {
    return Hotel_GuestTable.ROOM.has(handle, self());
  }

  /**
   * Asks the database whether there is a room that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM room
   *     WHERE id = (SELECT room_id FROM guest WHERE name = :id))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this guest has no key
   */
  default boolean hasRoom(Handle handle, Fetch<Hotel.Room> fetch) {
    return Hotel_GuestTable.ROOM.has(handle, self(), fetch);
  }

  /**
   * Unlinks the room: the key becomes null, and no row is deleted.
   *
   * <pre>{@code UPDATE guest SET room_id = NULL WHERE name = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return this guest, changed
   * @throws dev.kinship.runtime.error.UnsavedException if this guest has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this guest is not in the database;
   *     nothing is changed
   */
  @CheckReturnValue
  default Hotel.Guest removeRoom(Handle handle) {
    return Hotel_GuestTable.ROOM.remove(handle, self());
  }

  /**
   * Inserts a row and links it as the room, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT name FROM guest WHERE name = :id FOR NO KEY UPDATE),
   *     t AS (INSERT INTO room ({columns}) SELECT {values} FROM s RETURNING id),
   *     u AS (UPDATE guest SET room_id = t.id FROM t WHERE name = :id)
   *     SELECT id FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param room sets the values of the new row
   * @return this guest with its new key, and the room as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this guest has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this guest is not in the database;
   *     nothing is changed
   */
  default Created<Hotel.Guest, Hotel.Room> createRoom(
      Handle handle, Consumer<Hotel_RoomValues> room) {
    return Hotel_GuestTable.ROOM.create(handle, self(), Hotel_RoomValues.of(room));
  }

  /**
   * Changes the room in its own table.
   *
   * <pre>{@code UPDATE room SET {assignments} WHERE id = :key RETURNING id}</pre>
   *
   * <p>One round trip; none where {@link Hotel.Guest#roomId} is null.
   *
   * @param handle the handle to run on
   * @param room sets the values to change
   * @return the room as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values change what the key
   *     refers to
   */
  default Hotel.Room updateRoom(Handle handle, Consumer<Hotel_RoomValues> room) {
    return Hotel_GuestTable.ROOM.update(handle, self(), Hotel_RoomValues.of(room));
  }

  private Hotel.Guest self() {
    return (Hotel.Guest) (Object) this;
  }
}
