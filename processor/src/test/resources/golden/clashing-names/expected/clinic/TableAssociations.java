package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.query.Fetch;
import java.util.Collection;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.NullMarked;

/**
 * The associations of {@link Table}.
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
public interface TableAssociations {

  /**
   * Returns the guests.
   *
   * <pre>{@code SELECT id, handle_handle, "row" FROM list WHERE handle_handle = :key
   *     ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the guests; an empty list where there are none
   */
  default java.util.List<List> getGuests(Handle handle) {
    return TableTable.GUESTS.get(handle, self());
  }

  /**
   * Returns those of the guests that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, handle_handle, "row" FROM list WHERE handle_handle = :key}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the guests; an empty list where there are none
   */
  default java.util.List<List> getGuests(Handle handle, Fetch<List> fetch) {
    return TableTable.GUESTS.get(handle, self(), fetch);
  }

  /**
   * Makes the given guests the only ones.
   *
   * <p>Rows that were linked and are not among them are unlinked: their key becomes null, and they
   * stay.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM "table"
   *     WHERE handle = :key FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, handle_handle,
   *     (handle_handle = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM list
   *     WHERE id = ANY(ARRAY(SELECT id FROM list
   *     WHERE handle_handle = :key) || :ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM "table" WHERE handle = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE list p
   *     SET handle_handle = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL
   *     ELSE p.handle_handle END FROM held h
   *     WHERE p.id = h.id AND h.linked <> h.given AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.handle_handle, p."row")
   *     SELECT c.id, c.handle_handle, c."row", h.id, h.handle_handle
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param guests the guests that there shall be
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if one of the guests has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this table or one of the guests is not
   *     in the database; nothing is changed
   */
  default Changes<List> setGuests(Handle handle, List... guests) {
    return TableTable.GUESTS.set(handle, self(), java.util.List.of(guests));
  }

  /**
   * Makes the given guests the only ones.
   *
   * <p>Rows that were linked and are not among them are unlinked: their key becomes null, and they
   * stay.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM "table"
   *     WHERE handle = :key FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, handle_handle,
   *     (handle_handle = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM list
   *     WHERE id = ANY(ARRAY(SELECT id FROM list
   *     WHERE handle_handle = :key) || :ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM "table" WHERE handle = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE list p
   *     SET handle_handle = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL
   *     ELSE p.handle_handle END FROM held h
   *     WHERE p.id = h.id AND h.linked <> h.given AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.handle_handle, p."row")
   *     SELECT c.id, c.handle_handle, c."row", h.id, h.handle_handle
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param guests the guests that there shall be
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if one of the guests has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this table or one of the guests is not
   *     in the database; nothing is changed
   */
  default Changes<List> setGuests(Handle handle, Collection<List> guests) {
    return TableTable.GUESTS.set(handle, self(), guests);
  }

  /**
   * Links the given guests; the others stay.
   *
   * <pre>{@code SELECT 1 FROM "table" WHERE handle = :key FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, handle_handle,
   *     (handle_handle = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM list
   *     WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM "table" WHERE handle = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE list p SET handle_handle = :key FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.handle_handle, p."row")
   *     SELECT c.id, c.handle_handle, c."row", h.id, h.handle_handle
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param guests the guests to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if one of the guests has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this table or one of the guests is not
   *     in the database; nothing is changed
   */
  default Changes<List> addGuests(Handle handle, List... guests) {
    return TableTable.GUESTS.add(handle, self(), java.util.List.of(guests));
  }

  /**
   * Links the given guests; the others stay.
   *
   * <pre>{@code SELECT 1 FROM "table" WHERE handle = :key FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, handle_handle,
   *     (handle_handle = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM list
   *     WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM "table" WHERE handle = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE list p SET handle_handle = :key FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.handle_handle, p."row")
   *     SELECT c.id, c.handle_handle, c."row", h.id, h.handle_handle
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param guests the guests to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if one of the guests has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this table or one of the guests is not
   *     in the database; nothing is changed
   */
  default Changes<List> addGuests(Handle handle, Collection<List> guests) {
    return TableTable.GUESTS.add(handle, self(), guests);
  }

  /**
   * Unlinks those of the given guests that are linked; none is deleted.
   *
   * <pre>{@code SELECT 1 FROM "table" WHERE handle = :key FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, handle_handle,
   *     (handle_handle = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM list
   *     WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM "table" WHERE handle = :key
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE list p SET handle_handle = NULL FROM held h
   *     WHERE p.id = h.id AND h.given AND h.linked AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.handle_handle, p."row")
   *     SELECT c.id, c.handle_handle, c."row", h.id, h.handle_handle
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param guests the guests to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if one of the guests has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this table is not in the database;
   *     nothing is changed
   */
  default Changes<List> removeGuests(Handle handle, List... guests) {
    return TableTable.GUESTS.remove(handle, self(), java.util.List.of(guests));
  }

  /**
   * Unlinks those of the given guests that are linked; none is deleted.
   *
   * <pre>{@code SELECT 1 FROM "table" WHERE handle = :key FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, handle_handle,
   *     (handle_handle = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM list
   *     WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM "table" WHERE handle = :key
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE list p SET handle_handle = NULL FROM held h
   *     WHERE p.id = h.id AND h.given AND h.linked AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.handle_handle, p."row")
   *     SELECT c.id, c.handle_handle, c."row", h.id, h.handle_handle
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param guests the guests to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if one of the guests has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this table is not in the database;
   *     nothing is changed
   */
  default Changes<List> removeGuests(Handle handle, Collection<List> guests) {
    return TableTable.GUESTS.remove(handle, self(), guests);
  }

  /**
   * Asks the database whether there are any guests.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM list WHERE handle_handle = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there are any now; no row is loaded
   */
  default boolean hasGuests(Handle handle) {
    return TableTable.GUESTS.has(handle, self());
  }

  /**
   * Asks the database whether there are any guests that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM list WHERE handle_handle = :key)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return whether there are any now; no row is loaded
   */
  default boolean hasGuests(Handle handle, Fetch<List> fetch) {
    return TableTable.GUESTS.has(handle, self(), fetch);
  }

  /**
   * Asks the database whether the given guests are all linked.
   *
   * <pre>{@code SELECT count(*) FROM list WHERE handle_handle = :key AND id = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param guests the guests to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if one of the guests has no key
   */
  default boolean hasGuests(Handle handle, List... guests) {
    return TableTable.GUESTS.has(handle, self(), java.util.List.of(guests));
  }

  /**
   * Asks the database whether the given guests are all linked.
   *
   * <pre>{@code SELECT count(*) FROM list WHERE handle_handle = :key AND id = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param guests the guests to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if one of the guests has no key
   */
  default boolean hasGuests(Handle handle, Collection<List> guests) {
    return TableTable.GUESTS.has(handle, self(), guests);
  }

  /**
   * Counts the guests.
   *
   * <pre>{@code SELECT count(*) FROM list WHERE handle_handle = :key}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return how many there are now; no row is loaded
   */
  default long countGuests(Handle handle) {
    return TableTable.GUESTS.count(handle, self());
  }

  /**
   * Counts those of the guests that {@code fetch} asks for.
   *
   * <pre>{@code SELECT count(*) FROM (SELECT id, handle_handle, "row" FROM list
   *     WHERE handle_handle = :key) AS found}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return how many there are now; no row is loaded
   */
  default long countGuests(Handle handle, Fetch<List> fetch) {
    return TableTable.GUESTS.count(handle, self(), fetch);
  }

  /**
   * Inserts a row that is linked as one of the guests.
   *
   * <pre>{@code INSERT INTO list ({columns})
   *     SELECT {values} FROM "table" WHERE handle = :key
   *     RETURNING id, handle_handle, "row"}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param guest sets the values of the new row
   * @return the guest as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if this table is not in the database
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default List createGuest(Handle handle, Consumer<ListValues> guest) {
    return TableTable.GUESTS.create(handle, self(), ListValues.of(guest));
  }

  /**
   * Makes a new guest in memory, with the key of this table.
   *
   * <p>The database is not asked: no round trip.
   *
   * @param guest sets the values of the new instance
   * @return the guest, which is in no database yet
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default List buildGuest(Consumer<ListValues> guest) {
    return TableTable.GUESTS.build(self(), ListValues.of(guest));
  }

  private Table self() {
    return (Table) (Object) this;
  }
}
