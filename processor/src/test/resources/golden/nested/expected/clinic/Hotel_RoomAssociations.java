package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.query.Fetch;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.NullMarked;

/**
 * The associations of {@link Hotel.Room}.
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
 * <p>In the SQL, {@code :key} stands for the foreign key's value and {@code :ids} for the keys of the rows that are
 * given; what stands in braces becomes the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
sealed interface Hotel_RoomAssociations permits Hotel.Room {

  /**
   * Returns the guests; an empty list if there are none.
   * <pre>{@code SELECT name, room_id FROM guest WHERE room_id = :key ORDER BY name}</pre>
   */
  default List<Hotel.Guest> getGuests(Handle handle) { return Hotel_RoomTable.GUESTS.get(handle, self()); }

  /** Returns those of the guests that {@code fetch} asks for; see {@link #getGuests}. */
  default List<Hotel.Guest> getGuests(Handle handle, Fetch<Hotel.Guest> fetch) {
    return Hotel_RoomTable.GUESTS.get(handle, self(), fetch);
  }

  /**
   * Makes the given guests the only ones. Others that were linked are unlinked: their key becomes null, and they stay.
   * Returns what was linked, what was replaced, and what stayed. SQL: {@link Hotel_RoomTable#GUESTS}.
   */
  default Changes<Hotel.Guest> setGuests(Handle handle, Hotel.Guest... guests) {
    return Hotel_RoomTable.GUESTS.set(handle, self(), List.of(guests));
  }

  /** The same for a collection; see {@link #setGuests}. */
  default Changes<Hotel.Guest> setGuests(Handle handle, Collection<Hotel.Guest> guests) {
    return Hotel_RoomTable.GUESTS.set(handle, self(), guests);
  }

  /**
   * Links the given guests, and leaves the others linked. Returns what was linked, and what had been linked before.
   * SQL: {@link Hotel_RoomTable#GUESTS}.
   */
  default Changes<Hotel.Guest> addGuests(Handle handle, Hotel.Guest... guests) {
    return Hotel_RoomTable.GUESTS.add(handle, self(), List.of(guests));
  }

  /** The same for a collection; see {@link #addGuests}. */
  default Changes<Hotel.Guest> addGuests(Handle handle, Collection<Hotel.Guest> guests) {
    return Hotel_RoomTable.GUESTS.add(handle, self(), guests);
  }

  /**
   * Unlinks the given guests where they are linked; deletes nothing. Returns what was unlinked, and what was not. SQL:
   * {@link Hotel_RoomTable#GUESTS}.
   */
  default Changes<Hotel.Guest> removeGuests(Handle handle, Hotel.Guest... guests) {
    return Hotel_RoomTable.GUESTS.remove(handle, self(), List.of(guests));
  }

  /** The same for a collection; see {@link #removeGuests}. */
  default Changes<Hotel.Guest> removeGuests(Handle handle, Collection<Hotel.Guest> guests) {
    return Hotel_RoomTable.GUESTS.remove(handle, self(), guests);
  }

  /**
   * Returns whether there are any guests now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM guest WHERE room_id = :key)}</pre>
   */
  default boolean hasGuests(Handle handle) { return Hotel_RoomTable.GUESTS.has(handle, self()); }

  /** Returns whether there are any guests that {@code fetch} asks for; see {@link #hasGuests}. */
  default boolean hasGuests(Handle handle, Fetch<Hotel.Guest> fetch) {
    return Hotel_RoomTable.GUESTS.has(handle, self(), fetch);
  }

  /**
   * Returns whether all of the given guests are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM guest WHERE room_id = :key AND name = ANY(:ids)}</pre>
   */
  default boolean hasGuests(Handle handle, Hotel.Guest... guests) {
    return Hotel_RoomTable.GUESTS.has(handle, self(), List.of(guests));
  }

  /** The same for a collection; see {@link #hasGuests}. */
  default boolean hasGuests(Handle handle, Collection<Hotel.Guest> guests) {
    return Hotel_RoomTable.GUESTS.has(handle, self(), guests);
  }

  /**
   * Returns how many guests there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM guest WHERE room_id = :key}</pre>
   */
  default long countGuests(Handle handle) { return Hotel_RoomTable.GUESTS.count(handle, self()); }

  /** Returns how many guests there are that {@code fetch} asks for; see {@link #countGuests}. */
  default long countGuests(Handle handle, Fetch<Hotel.Guest> fetch) {
    return Hotel_RoomTable.GUESTS.count(handle, self(), fetch);
  }

  /**
   * Inserts a guest that is linked, and returns it.
   * <pre>{@code INSERT INTO guest ({columns}) SELECT {values} FROM room WHERE id = :key RETURNING name, room_id}</pre>
   */
  default Hotel.Guest createGuest(Handle handle, Consumer<Hotel_GuestValues> guest) {
    return Hotel_RoomTable.GUESTS.create(handle, self(), Hotel_GuestValues.of(guest));
  }

  /** Returns a new guest with the key of this room, in memory only. */
  default Hotel.Guest buildGuest(Consumer<Hotel_GuestValues> guest) {
    return Hotel_RoomTable.GUESTS.build(self(), Hotel_GuestValues.of(guest));
  }

  private Hotel.Room self() { return (Hotel.Room) (Object) this; }
}
