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
 * <p>Each accessor runs on the handle that it is given, in the transaction that is there. Where
 * the database refuses, it throws a {@code DatabaseException}.
 *
 * <p>With the plugin installed, what is read without a {@code Fetch} is read ahead for rows that
 * came from one statement; then it costs no round trip.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :ids} for the keys of
 * the rows that are given and {@code :count} for their number; what stands in braces is filled
 * with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
sealed interface Hotel_RoomAssociations permits Hotel.Room {

  /**
   * Returns the guests.
   *
   * <pre>{@code SELECT name, room_id FROM guest WHERE room_id = :key ORDER BY name}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the guests; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this room has no key
   */
  default List<Hotel.Guest> getGuests(Handle handle) {
    return Hotel_RoomTable.GUESTS.get(handle, self());
  }

  /**
   * Returns those of the guests that {@code fetch} asks for.
   *
   * <pre>{@code SELECT name, room_id FROM guest WHERE room_id = :key}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY name} where it names no
   * order. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the guests; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this room has no key
   */
  default List<Hotel.Guest> getGuests(Handle handle, Fetch<Hotel.Guest> fetch) {
    return Hotel_RoomTable.GUESTS.get(handle, self(), fetch);
  }

  /**
   * Makes the given guests the only ones.
   *
   * <p>Rows that were linked and are not among them are unlinked: their key becomes null, and they
   * stay.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM room WHERE id = :key
   *     FOR NO KEY UPDATE;
   * WITH held AS (SELECT name, room_id,
   *     (room_id = :key) IS TRUE AS linked, name = ANY(:ids) AS given FROM guest
   *     WHERE name = ANY(ARRAY(SELECT name FROM guest
   *     WHERE room_id = :key) || :ids) ORDER BY name FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM room WHERE id = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE guest p
   *     SET room_id = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL ELSE
   *     p.room_id END FROM held h WHERE p.name = h.name AND h.linked <> h.given
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.name, p.room_id)
   *     SELECT c.name, c.room_id, h.name, h.room_id FROM held h LEFT JOIN changed c
   *     ON c.name = h.name}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param guests the guests that there shall be
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this room or one of the guests has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this room or one of the guests is not
   *     in the database; nothing is changed
   */
  default Changes<Hotel.Guest> setGuests(Handle handle, Hotel.Guest... guests) {
    return Hotel_RoomTable.GUESTS.set(handle, self(), List.of(guests));
  }

  /**
   * Makes the given guests the only ones.
   *
   * <p>Rows that were linked and are not among them are unlinked: their key becomes null, and they
   * stay.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM room WHERE id = :key
   *     FOR NO KEY UPDATE;
   * WITH held AS (SELECT name, room_id,
   *     (room_id = :key) IS TRUE AS linked, name = ANY(:ids) AS given FROM guest
   *     WHERE name = ANY(ARRAY(SELECT name FROM guest
   *     WHERE room_id = :key) || :ids) ORDER BY name FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM room WHERE id = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE guest p
   *     SET room_id = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL ELSE
   *     p.room_id END FROM held h WHERE p.name = h.name AND h.linked <> h.given
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.name, p.room_id)
   *     SELECT c.name, c.room_id, h.name, h.room_id FROM held h LEFT JOIN changed c
   *     ON c.name = h.name}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param guests the guests that there shall be
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this room or one of the guests has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this room or one of the guests is not
   *     in the database; nothing is changed
   */
  default Changes<Hotel.Guest> setGuests(Handle handle, Collection<Hotel.Guest> guests) {
    return Hotel_RoomTable.GUESTS.set(handle, self(), guests);
  }

  /**
   * Links the given guests; the others stay.
   *
   * <pre>{@code SELECT 1 FROM room WHERE id = :key FOR NO KEY UPDATE;
   * WITH held AS (SELECT name, room_id,
   *     (room_id = :key) IS TRUE AS linked, name = ANY(:ids) AS given FROM guest
   *     WHERE name = ANY(:ids) ORDER BY name FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM room WHERE id = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE guest p SET room_id = :key FROM held h
   *     WHERE p.name = h.name AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.name, p.room_id)
   *     SELECT c.name, c.room_id, h.name, h.room_id FROM held h LEFT JOIN changed c
   *     ON c.name = h.name}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param guests the guests to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this room or one of the guests has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this room or one of the guests is not
   *     in the database; nothing is changed
   */
  default Changes<Hotel.Guest> addGuests(Handle handle, Hotel.Guest... guests) {
    return Hotel_RoomTable.GUESTS.add(handle, self(), List.of(guests));
  }

  /**
   * Links the given guests; the others stay.
   *
   * <pre>{@code SELECT 1 FROM room WHERE id = :key FOR NO KEY UPDATE;
   * WITH held AS (SELECT name, room_id,
   *     (room_id = :key) IS TRUE AS linked, name = ANY(:ids) AS given FROM guest
   *     WHERE name = ANY(:ids) ORDER BY name FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM room WHERE id = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE guest p SET room_id = :key FROM held h
   *     WHERE p.name = h.name AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.name, p.room_id)
   *     SELECT c.name, c.room_id, h.name, h.room_id FROM held h LEFT JOIN changed c
   *     ON c.name = h.name}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param guests the guests to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this room or one of the guests has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this room or one of the guests is not
   *     in the database; nothing is changed
   */
  default Changes<Hotel.Guest> addGuests(Handle handle, Collection<Hotel.Guest> guests) {
    return Hotel_RoomTable.GUESTS.add(handle, self(), guests);
  }

  /**
   * Unlinks those of the given guests that are linked; none is deleted.
   *
   * <pre>{@code SELECT 1 FROM room WHERE id = :key FOR NO KEY UPDATE;
   * WITH held AS (SELECT name, room_id,
   *     (room_id = :key) IS TRUE AS linked, name = ANY(:ids) AS given FROM guest
   *     WHERE name = ANY(:ids) ORDER BY name FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM room WHERE id = :key
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE guest p SET room_id = NULL FROM held h
   *     WHERE p.name = h.name AND h.given AND h.linked
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.name, p.room_id)
   *     SELECT c.name, c.room_id, h.name, h.room_id FROM held h LEFT JOIN changed c
   *     ON c.name = h.name}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param guests the guests to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this room or one of the guests has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this room is not in the database;
   *     nothing is changed
   */
  default Changes<Hotel.Guest> removeGuests(Handle handle, Hotel.Guest... guests) {
    return Hotel_RoomTable.GUESTS.remove(handle, self(), List.of(guests));
  }

  /**
   * Unlinks those of the given guests that are linked; none is deleted.
   *
   * <pre>{@code SELECT 1 FROM room WHERE id = :key FOR NO KEY UPDATE;
   * WITH held AS (SELECT name, room_id,
   *     (room_id = :key) IS TRUE AS linked, name = ANY(:ids) AS given FROM guest
   *     WHERE name = ANY(:ids) ORDER BY name FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM room WHERE id = :key
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE guest p SET room_id = NULL FROM held h
   *     WHERE p.name = h.name AND h.given AND h.linked
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.name, p.room_id)
   *     SELECT c.name, c.room_id, h.name, h.room_id FROM held h LEFT JOIN changed c
   *     ON c.name = h.name}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param guests the guests to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this room or one of the guests has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this room is not in the database;
   *     nothing is changed
   */
  default Changes<Hotel.Guest> removeGuests(Handle handle, Collection<Hotel.Guest> guests) {
    return Hotel_RoomTable.GUESTS.remove(handle, self(), guests);
  }

  /**
   * Asks the database whether there are any guests.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM guest WHERE room_id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this room has no key
   */
  default boolean hasGuests(Handle handle) {
    return Hotel_RoomTable.GUESTS.has(handle, self());
  }

  /**
   * Asks the database whether there are any guests that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM guest WHERE room_id = :key)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this room has no key
   */
  default boolean hasGuests(Handle handle, Fetch<Hotel.Guest> fetch) {
    return Hotel_RoomTable.GUESTS.has(handle, self(), fetch);
  }

  /**
   * Asks the database whether the given guests are all linked.
   *
   * <pre>{@code SELECT count(*) FROM guest WHERE room_id = :key AND name = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param guests the guests to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this room or one of the guests has no key
   */
  default boolean hasGuests(Handle handle, Hotel.Guest... guests) {
    return Hotel_RoomTable.GUESTS.has(handle, self(), List.of(guests));
  }

  /**
   * Asks the database whether the given guests are all linked.
   *
   * <pre>{@code SELECT count(*) FROM guest WHERE room_id = :key AND name = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param guests the guests to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this room or one of the guests has no key
   */
  default boolean hasGuests(Handle handle, Collection<Hotel.Guest> guests) {
    return Hotel_RoomTable.GUESTS.has(handle, self(), guests);
  }

  /**
   * Counts the guests.
   *
   * <pre>{@code SELECT count(*) FROM guest WHERE room_id = :key}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this room has no key
   */
  default long countGuests(Handle handle) {
    return Hotel_RoomTable.GUESTS.count(handle, self());
  }

  /**
   * Counts those of the guests that {@code fetch} asks for.
   *
   * <pre>{@code SELECT count(*) FROM (SELECT name, room_id FROM guest
   *     WHERE room_id = :key) AS found}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this room has no key
   */
  default long countGuests(Handle handle, Fetch<Hotel.Guest> fetch) {
    return Hotel_RoomTable.GUESTS.count(handle, self(), fetch);
  }

  /**
   * Inserts a row that is linked as one of the guests.
   *
   * <pre>{@code INSERT INTO guest ({columns}) SELECT {values} FROM room WHERE id = :key
   *     RETURNING name, room_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param guest sets the values of the new row
   * @return the guest as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this room has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this room is not in the database
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Hotel.Guest createGuest(Handle handle, Consumer<Hotel_GuestValues> guest) {
    return Hotel_RoomTable.GUESTS.create(handle, self(), Hotel_GuestValues.of(guest));
  }

  /**
   * Makes a new guest in memory, with the key of this room.
   *
   * <p>The database is not asked: no round trip.
   *
   * @param guest sets the values of the new instance
   * @return the guest, which is in no database yet
   * @throws dev.kinship.runtime.error.UnsavedException if this room has no key
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Hotel.Guest buildGuest(Consumer<Hotel_GuestValues> guest) {
    return Hotel_RoomTable.GUESTS.build(self(), Hotel_GuestValues.of(guest));
  }

  private Hotel.Room self() {
    return (Hotel.Room) (Object) this;
  }
}
