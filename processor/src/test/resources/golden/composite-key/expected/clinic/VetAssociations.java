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
 * The associations of {@link Vet}.
 *
 * <p>Each accessor runs on the handle that it is given, in the transaction that is there. Where
 * the database refuses, it throws a {@code DatabaseException}.
 *
 * <p>With the plugin installed, what is read without a {@code Fetch} is read ahead for rows that
 * came from one statement; then it costs no round trip.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value and {@code :count} for their
 * number; what stands in braces is filled with the columns that were set; {@code {given}} becomes
 * a condition on the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface VetAssociations permits Vet {

  /**
   * Returns the duties.
   *
   * <pre>{@code SELECT day, room, vet_id, "order" FROM duty WHERE vet_id = :key
   *     ORDER BY day, room}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the duties; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this vet has no key
   */
  default List<Duty> getDuties(Handle handle) {
    return VetTable.DUTIES.get(handle, self());
  }

  /**
   * Returns those of the duties that {@code fetch} asks for.
   *
   * <pre>{@code SELECT day, room, vet_id, "order" FROM duty WHERE vet_id = :key}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY day, room} where it names
   * no order. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the duties; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this vet has no key
   */
  default List<Duty> getDuties(Handle handle, Fetch<Duty> fetch) {
    return VetTable.DUTIES.get(handle, self(), fetch);
  }

  /**
   * Makes the given duties the only ones.
   *
   * <p>Rows that were linked and are not among them are unlinked: their key becomes null, and they
   * stay.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM vet WHERE id = :key
   *     FOR NO KEY UPDATE;
   * WITH held AS (SELECT day, room, vet_id,
   *     (vet_id = :key) IS TRUE AS linked, {given} AS given FROM duty
   *     WHERE (day, room) IN (SELECT day, room FROM duty
   *     WHERE vet_id = :key UNION ALL SELECT day, room FROM duty WHERE {given})
   *     ORDER BY day, room FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM vet WHERE id = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE duty p
   *     SET vet_id = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL ELSE
   *     p.vet_id END FROM held h
   *     WHERE p.day = h.day AND p.room = h.room AND h.linked <> h.given
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.day, p.room, p.vet_id, p."order")
   *     SELECT c.day, c.room, c.vet_id, c."order", h.day, h.room, h.vet_id
   *     FROM held h LEFT JOIN changed c ON c.day = h.day AND c.room = h.room}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param duties the duties that there shall be
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this vet or one of the duties has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this vet or one of the duties is not in
   *     the database; nothing is changed
   */
  default Changes<Duty> setDuties(Handle handle, Duty... duties) {
    return VetTable.DUTIES.set(handle, self(), List.of(duties));
  }

  /**
   * Makes the given duties the only ones.
   *
   * <p>Rows that were linked and are not among them are unlinked: their key becomes null, and they
   * stay.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM vet WHERE id = :key
   *     FOR NO KEY UPDATE;
   * WITH held AS (SELECT day, room, vet_id,
   *     (vet_id = :key) IS TRUE AS linked, {given} AS given FROM duty
   *     WHERE (day, room) IN (SELECT day, room FROM duty
   *     WHERE vet_id = :key UNION ALL SELECT day, room FROM duty WHERE {given})
   *     ORDER BY day, room FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM vet WHERE id = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE duty p
   *     SET vet_id = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL ELSE
   *     p.vet_id END FROM held h
   *     WHERE p.day = h.day AND p.room = h.room AND h.linked <> h.given
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.day, p.room, p.vet_id, p."order")
   *     SELECT c.day, c.room, c.vet_id, c."order", h.day, h.room, h.vet_id
   *     FROM held h LEFT JOIN changed c ON c.day = h.day AND c.room = h.room}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param duties the duties that there shall be
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this vet or one of the duties has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this vet or one of the duties is not in
   *     the database; nothing is changed
   */
  default Changes<Duty> setDuties(Handle handle, Collection<Duty> duties) {
    return VetTable.DUTIES.set(handle, self(), duties);
  }

  /**
   * Links the given duties; the others stay.
   *
   * <pre>{@code SELECT 1 FROM vet WHERE id = :key FOR NO KEY UPDATE;
   * WITH held AS (SELECT day, room, vet_id,
   *     (vet_id = :key) IS TRUE AS linked, {given} AS given FROM duty WHERE {given}
   *     ORDER BY day, room FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM vet WHERE id = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE duty p SET vet_id = :key FROM held h
   *     WHERE p.day = h.day AND p.room = h.room AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.day, p.room, p.vet_id, p."order")
   *     SELECT c.day, c.room, c.vet_id, c."order", h.day, h.room, h.vet_id
   *     FROM held h LEFT JOIN changed c ON c.day = h.day AND c.room = h.room}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param duties the duties to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this vet or one of the duties has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this vet or one of the duties is not in
   *     the database; nothing is changed
   */
  default Changes<Duty> addDuties(Handle handle, Duty... duties) {
    return VetTable.DUTIES.add(handle, self(), List.of(duties));
  }

  /**
   * Links the given duties; the others stay.
   *
   * <pre>{@code SELECT 1 FROM vet WHERE id = :key FOR NO KEY UPDATE;
   * WITH held AS (SELECT day, room, vet_id,
   *     (vet_id = :key) IS TRUE AS linked, {given} AS given FROM duty WHERE {given}
   *     ORDER BY day, room FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM vet WHERE id = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE duty p SET vet_id = :key FROM held h
   *     WHERE p.day = h.day AND p.room = h.room AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.day, p.room, p.vet_id, p."order")
   *     SELECT c.day, c.room, c.vet_id, c."order", h.day, h.room, h.vet_id
   *     FROM held h LEFT JOIN changed c ON c.day = h.day AND c.room = h.room}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param duties the duties to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this vet or one of the duties has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this vet or one of the duties is not in
   *     the database; nothing is changed
   */
  default Changes<Duty> addDuties(Handle handle, Collection<Duty> duties) {
    return VetTable.DUTIES.add(handle, self(), duties);
  }

  /**
   * Unlinks those of the given duties that are linked; none is deleted.
   *
   * <pre>{@code SELECT 1 FROM vet WHERE id = :key FOR NO KEY UPDATE;
   * WITH held AS (SELECT day, room, vet_id,
   *     (vet_id = :key) IS TRUE AS linked, {given} AS given FROM duty WHERE {given}
   *     ORDER BY day, room FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM vet WHERE id = :key FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE duty p SET vet_id = NULL FROM held h
   *     WHERE p.day = h.day AND p.room = h.room AND h.given AND h.linked
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.day, p.room, p.vet_id, p."order")
   *     SELECT c.day, c.room, c.vet_id, c."order", h.day, h.room, h.vet_id
   *     FROM held h LEFT JOIN changed c ON c.day = h.day AND c.room = h.room}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param duties the duties to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this vet or one of the duties has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this vet is not in the database;
   *     nothing is changed
   */
  default Changes<Duty> removeDuties(Handle handle, Duty... duties) {
    return VetTable.DUTIES.remove(handle, self(), List.of(duties));
  }

  /**
   * Unlinks those of the given duties that are linked; none is deleted.
   *
   * <pre>{@code SELECT 1 FROM vet WHERE id = :key FOR NO KEY UPDATE;
   * WITH held AS (SELECT day, room, vet_id,
   *     (vet_id = :key) IS TRUE AS linked, {given} AS given FROM duty WHERE {given}
   *     ORDER BY day, room FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM vet WHERE id = :key FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE duty p SET vet_id = NULL FROM held h
   *     WHERE p.day = h.day AND p.room = h.room AND h.given AND h.linked
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.day, p.room, p.vet_id, p."order")
   *     SELECT c.day, c.room, c.vet_id, c."order", h.day, h.room, h.vet_id
   *     FROM held h LEFT JOIN changed c ON c.day = h.day AND c.room = h.room}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param duties the duties to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this vet or one of the duties has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this vet is not in the database;
   *     nothing is changed
   */
  default Changes<Duty> removeDuties(Handle handle, Collection<Duty> duties) {
    return VetTable.DUTIES.remove(handle, self(), duties);
  }

  /**
   * Asks the database whether there are any duties.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM duty WHERE vet_id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this vet has no key
   */
  default boolean hasDuties(Handle handle) {
    return VetTable.DUTIES.has(handle, self());
  }

  /**
   * Asks the database whether there are any duties that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM duty WHERE vet_id = :key)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this vet has no key
   */
  default boolean hasDuties(Handle handle, Fetch<Duty> fetch) {
    return VetTable.DUTIES.has(handle, self(), fetch);
  }

  /**
   * Asks the database whether the given duties are all linked.
   *
   * <pre>{@code SELECT count(*) FROM duty WHERE vet_id = :key AND {given}}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param duties the duties to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this vet or one of the duties has no key
   */
  default boolean hasDuties(Handle handle, Duty... duties) {
    return VetTable.DUTIES.has(handle, self(), List.of(duties));
  }

  /**
   * Asks the database whether the given duties are all linked.
   *
   * <pre>{@code SELECT count(*) FROM duty WHERE vet_id = :key AND {given}}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param duties the duties to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this vet or one of the duties has no key
   */
  default boolean hasDuties(Handle handle, Collection<Duty> duties) {
    return VetTable.DUTIES.has(handle, self(), duties);
  }

  /**
   * Counts the duties.
   *
   * <pre>{@code SELECT count(*) FROM duty WHERE vet_id = :key}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this vet has no key
   */
  default long countDuties(Handle handle) {
    return VetTable.DUTIES.count(handle, self());
  }

  /**
   * Counts those of the duties that {@code fetch} asks for.
   *
   * <pre>{@code SELECT count(*) FROM (SELECT day, room, vet_id, "order" FROM duty
   *     WHERE vet_id = :key) AS found}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this vet has no key
   */
  default long countDuties(Handle handle, Fetch<Duty> fetch) {
    return VetTable.DUTIES.count(handle, self(), fetch);
  }

  /**
   * Inserts a row that is linked as one of the duties.
   *
   * <pre>{@code INSERT INTO duty ({columns}) SELECT {values} FROM vet WHERE id = :key
   *     RETURNING day, room, vet_id, "order"}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param duty sets the values of the new row
   * @return the duty as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this vet has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this vet is not in the database
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Duty createDuty(Handle handle, Consumer<DutyValues> duty) {
    return VetTable.DUTIES.create(handle, self(), DutyValues.of(duty));
  }

  /**
   * Makes a new duty in memory, with the key of this vet.
   *
   * <p>The database is not asked: no round trip.
   *
   * @param duty sets the values of the new instance
   * @return the duty, which is in no database yet
   * @throws dev.kinship.runtime.error.UnsavedException if this vet has no key
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Duty buildDuty(Consumer<DutyValues> duty) {
    return VetTable.DUTIES.build(self(), DutyValues.of(duty));
  }

  private Vet self() {
    return (Vet) (Object) this;
  }
}
