package clinic.people;

import clinic.visits.Visit;
import clinic.visits.VisitValues;
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
 * The associations of {@link Person}.
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
public sealed interface PersonAssociations permits Person {

  /**
   * Returns the visits.
   *
   * <pre>{@code SELECT id, emergency_contact_id FROM visit WHERE emergency_contact_id = :key
   *     ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the visits; an empty list where there are none
   */
  default List<Visit> getVisits(Handle handle) {
    return PersonTable.VISITS.get(handle, self());
  }

  /**
   * Returns those of the visits that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, emergency_contact_id FROM visit WHERE emergency_contact_id = :key}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the visits; an empty list where there are none
   */
  default List<Visit> getVisits(Handle handle, Fetch<Visit> fetch) {
    return PersonTable.VISITS.get(handle, self(), fetch);
  }

  /**
   * Makes the given visits the only ones.
   *
   * <p>Where a row that was linked is not among them, the call is refused and nothing changes.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM person WHERE id = :key
   *     FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, emergency_contact_id,
   *     (emergency_contact_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given
   *     FROM visit
   *     WHERE id = ANY(ARRAY(SELECT id FROM visit
   *     WHERE emergency_contact_id = :key) || :ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM person WHERE id = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND NOT EXISTS (SELECT 1 FROM held WHERE linked AND NOT given)
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     joiners AS (UPDATE visit p SET emergency_contact_id = :key FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.id, p.emergency_contact_id)
   *     SELECT c.id, c.emergency_contact_id, h.id, h.emergency_contact_id
   *     FROM held h LEFT JOIN joiners c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param visits the visits that there shall be
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.NoSuchRowException if this person or one of the visits is not
   *     in the database; nothing is changed
   * @throws dev.kinship.runtime.error.RefusedException if a row would be replaced; nothing is
   *     changed
   */
  default Changes<Visit> setVisits(Handle handle, Visit... visits) {
    return PersonTable.VISITS.set(handle, self(), List.of(visits));
  }

  /**
   * Makes the given visits the only ones.
   *
   * <p>Where a row that was linked is not among them, the call is refused and nothing changes.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM person WHERE id = :key
   *     FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, emergency_contact_id,
   *     (emergency_contact_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given
   *     FROM visit
   *     WHERE id = ANY(ARRAY(SELECT id FROM visit
   *     WHERE emergency_contact_id = :key) || :ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM person WHERE id = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND NOT EXISTS (SELECT 1 FROM held WHERE linked AND NOT given)
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     joiners AS (UPDATE visit p SET emergency_contact_id = :key FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.id, p.emergency_contact_id)
   *     SELECT c.id, c.emergency_contact_id, h.id, h.emergency_contact_id
   *     FROM held h LEFT JOIN joiners c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param visits the visits that there shall be
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.NoSuchRowException if this person or one of the visits is not
   *     in the database; nothing is changed
   * @throws dev.kinship.runtime.error.RefusedException if a row would be replaced; nothing is
   *     changed
   */
  default Changes<Visit> setVisits(Handle handle, Collection<Visit> visits) {
    return PersonTable.VISITS.set(handle, self(), visits);
  }

  /**
   * Links the given visits; the others stay.
   *
   * <pre>{@code SELECT 1 FROM person WHERE id = :key FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, emergency_contact_id,
   *     (emergency_contact_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given
   *     FROM visit WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM person WHERE id = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE visit p SET emergency_contact_id = :key FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.id, p.emergency_contact_id)
   *     SELECT c.id, c.emergency_contact_id, h.id, h.emergency_contact_id
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param visits the visits to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.NoSuchRowException if this person or one of the visits is not
   *     in the database; nothing is changed
   */
  default Changes<Visit> addVisits(Handle handle, Visit... visits) {
    return PersonTable.VISITS.add(handle, self(), List.of(visits));
  }

  /**
   * Links the given visits; the others stay.
   *
   * <pre>{@code SELECT 1 FROM person WHERE id = :key FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, emergency_contact_id,
   *     (emergency_contact_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given
   *     FROM visit WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM person WHERE id = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE visit p SET emergency_contact_id = :key FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.id, p.emergency_contact_id)
   *     SELECT c.id, c.emergency_contact_id, h.id, h.emergency_contact_id
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param visits the visits to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.NoSuchRowException if this person or one of the visits is not
   *     in the database; nothing is changed
   */
  default Changes<Visit> addVisits(Handle handle, Collection<Visit> visits) {
    return PersonTable.VISITS.add(handle, self(), visits);
  }

  /**
   * Asks the database whether there are any visits.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM visit WHERE emergency_contact_id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there are any now; no row is loaded
   */
  default boolean hasVisits(Handle handle) {
    return PersonTable.VISITS.has(handle, self());
  }

  /**
   * Asks the database whether there are any visits that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM visit WHERE emergency_contact_id = :key)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return whether there are any now; no row is loaded
   */
  default boolean hasVisits(Handle handle, Fetch<Visit> fetch) {
    return PersonTable.VISITS.has(handle, self(), fetch);
  }

  /**
   * Asks the database whether the given visits are all linked.
   *
   * <pre>{@code SELECT count(*) FROM visit WHERE emergency_contact_id = :key
   *     AND id = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param visits the visits to look for
   * @return whether all of them are linked now; yes where none is given
   */
  default boolean hasVisits(Handle handle, Visit... visits) {
    return PersonTable.VISITS.has(handle, self(), List.of(visits));
  }

  /**
   * Asks the database whether the given visits are all linked.
   *
   * <pre>{@code SELECT count(*) FROM visit WHERE emergency_contact_id = :key
   *     AND id = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param visits the visits to look for
   * @return whether all of them are linked now; yes where none is given
   */
  default boolean hasVisits(Handle handle, Collection<Visit> visits) {
    return PersonTable.VISITS.has(handle, self(), visits);
  }

  /**
   * Counts the visits.
   *
   * <pre>{@code SELECT count(*) FROM visit WHERE emergency_contact_id = :key}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return how many there are now; no row is loaded
   */
  default long countVisits(Handle handle) {
    return PersonTable.VISITS.count(handle, self());
  }

  /**
   * Counts those of the visits that {@code fetch} asks for.
   *
   * <pre>{@code SELECT count(*) FROM (SELECT id, emergency_contact_id FROM visit
   *     WHERE emergency_contact_id = :key) AS found}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return how many there are now; no row is loaded
   */
  default long countVisits(Handle handle, Fetch<Visit> fetch) {
    return PersonTable.VISITS.count(handle, self(), fetch);
  }

  /**
   * Inserts a row that is linked as one of the visits.
   *
   * <pre>{@code INSERT INTO visit ({columns}) SELECT {values} FROM person WHERE id = :key
   *     RETURNING id, emergency_contact_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param visit sets the values of the new row
   * @return the visit as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if this person is not in the database
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Visit createVisit(Handle handle, Consumer<VisitValues> visit) {
    return PersonTable.VISITS.create(handle, self(), VisitValues.of(visit));
  }

  /**
   * Makes a new visit in memory, with the key of this person.
   *
   * <p>The database is not asked: no round trip.
   *
   * @param visit sets the values of the new instance
   * @return the visit, which is in no database yet
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Visit buildVisit(Consumer<VisitValues> visit) {
    return PersonTable.VISITS.build(self(), VisitValues.of(visit));
  }

  private Person self() {
    return (Person) (Object) this;
  }
}
