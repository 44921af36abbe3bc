package clinic;

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
 * <p>Methods join the handle's current transaction. Each takes one round trip, in which all of its statements take
 * effect or none, and none at all if there is nothing to ask for. A {@code Fetch} adds conditions, an order or a lock
 * to the SQL. With {@code KinshipPlugin}, a read without a {@code Fetch} also loads the same for the other rows of a
 * result.
 *
 * <p>Before anything is sent, a row without a key is refused with an {@code UnsavedException}, and values that
 * contradict the association with a {@code ContradictionException}. A write that finds a row missing changes nothing
 * and throws a {@code NoSuchRowException}; what the database refuses is a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value and {@code :id} for the key of the row itself; what
 * stands in braces becomes the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
interface Hotel_GuestAssociations {

  /**
   * Returns the room; empty if {@link Hotel.Guest#roomId} is null.
   * <pre>{@code SELECT id FROM room WHERE id = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Hotel.Room> getRoom(Handle handle) { return Hotel_GuestTable.ROOM.get(handle, self()); }

  /** Returns the room if {@code fetch} asks for it, and empty otherwise; see {@link #getRoom}. */
  default Optional<Hotel.Room> getRoom(Handle handle, Fetch<Hotel.Room> fetch) {
    return Hotel_GuestTable.ROOM.get(handle, self(), fetch);
  }

  /**
   * Links the room and returns this guest, changed. Null unlinks. No other column is written.
   * <pre>{@code UPDATE guest SET room_id = :key WHERE name = :id AND EXISTS (SELECT 1 FROM room WHERE id = :key)}</pre>
   */
  default Hotel.Guest setRoom(Handle handle, Hotel.@Nullable Room room) {
    return Hotel_GuestTable.ROOM.set(handle, self(), room);
  }

  /** Links the room by its {@code id}; see {@link #setRoom}. */
  default Hotel.Guest setRoomId(Handle handle, @Nullable Long roomId) {
    return Hotel_GuestTable.ROOM.setKey(handle, self(), roomId);
  }

  /**
   * Returns whether there is a room now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM guest s JOIN room t ON t.id = s.room_id WHERE s.name = :id)}</pre>
   */
  default boolean hasRoom(Handle handle) { return Hotel_GuestTable.ROOM.has(handle, self()); }

  /** Returns whether there is a room that {@code fetch} asks for; see {@link #hasRoom}. */
  default boolean hasRoom(Handle handle, Fetch<Hotel.Room> fetch) {
    return Hotel_GuestTable.ROOM.has(handle, self(), fetch);
  }

  /**
   * Unlinks the room, deletes nothing, and returns this guest, changed.
   * <pre>{@code UPDATE guest SET room_id = NULL WHERE name = :id}</pre>
   */
  default Hotel.Guest removeRoom(Handle handle) { return Hotel_GuestTable.ROOM.remove(handle, self()); }

  /** Inserts and links the room. Returns it and this guest with the new key. SQL: {@link Hotel_GuestTable#ROOM}. */
  default Created<Hotel.Guest, Hotel.Room> createRoom(Handle handle, Consumer<Hotel_RoomValues> room) {
    return Hotel_GuestTable.ROOM.create(handle, self(), Hotel_RoomValues.of(room));
  }

  /** Updates the row of the room and returns it. {@code UPDATE room SET {assignments} WHERE id = :key RETURNING id} */
  default Hotel.Room updateRoom(Handle handle, Consumer<Hotel_RoomValues> room) {
    return Hotel_GuestTable.ROOM.update(handle, self(), Hotel_RoomValues.of(room));
  }

  private Hotel.Guest self() { return (Hotel.Guest) (Object) this; }
}
