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
 * The associations of {@link Owner}.
 *
 * <p>Each accessor runs on the handle that it is given, in the transaction that is there. Where
 * the database refuses, it throws a {@code DatabaseException}.
 *
 * <p>With the plugin installed, what is read without a {@code Fetch} is read ahead for rows that
 * came from one statement; then it costs no round trip.
 *
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value, {@code :ids}
 * and {@code :ids2} for the keys of the rows that are given and {@code :count} for their number;
 * where a key has several columns, they are numbered; what stands in braces is filled with the
 * columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface OwnerAssociations permits Owner {

  /**
   * Returns the visits.
   *
   * <pre>{@code SELECT id FROM visit WHERE tenant_id = :key1 AND owner_id = :key2
   *     ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the visits; an empty list where there are none
   */
  default List<Visit> getVisits(Handle handle) {
    return OwnerTable.VISITS.get(handle, self());
  }

  /**
   * Returns those of the visits that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id FROM visit WHERE tenant_id = :key1 AND owner_id = :key2}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the visits; an empty list where there are none
   */
  default List<Visit> getVisits(Handle handle, Fetch<Visit> fetch) {
    return OwnerTable.VISITS.get(handle, self(), fetch);
  }

  /**
   * Makes the given visits the only ones.
   *
   * <p>Rows that were linked and are not among them are <b>deleted</b>.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM owner
   *     WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, tenant_id, owner_id, (tenant_id = :key1
   *     AND owner_id = :key2) IS TRUE AS linked, id = ANY(:ids) AS given FROM visit
   *     WHERE id = ANY(ARRAY(SELECT id FROM visit WHERE tenant_id = :key1
   *     AND owner_id = :key2) || :ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     leavers AS (DELETE FROM visit p USING held h
   *     WHERE p.id = h.id AND h.linked AND NOT h.given
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.id),
   *     joiners AS (UPDATE visit p SET tenant_id = :key1, owner_id = :key2
   *     FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND (SELECT count(*) FROM leavers) >= 0 AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id)
   *     SELECT c.id, h.id, h.tenant_id, h.owner_id
   *     FROM held h
   *     LEFT JOIN (SELECT * FROM leavers UNION ALL SELECT * FROM joiners) c
   *     ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param visits the visits that there shall be
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if one of the visits has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this owner or one of the visits is not
   *     in the database; nothing is changed
   */
  default Changes<Visit> setVisits(Handle handle, Visit... visits) {
    return OwnerTable.VISITS.set(handle, self(), List.of(visits));
  }

  /**
   * Makes the given visits the only ones.
   *
   * <p>Rows that were linked and are not among them are <b>deleted</b>.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM owner
   *     WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, tenant_id, owner_id, (tenant_id = :key1
   *     AND owner_id = :key2) IS TRUE AS linked, id = ANY(:ids) AS given FROM visit
   *     WHERE id = ANY(ARRAY(SELECT id FROM visit WHERE tenant_id = :key1
   *     AND owner_id = :key2) || :ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     leavers AS (DELETE FROM visit p USING held h
   *     WHERE p.id = h.id AND h.linked AND NOT h.given
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.id),
   *     joiners AS (UPDATE visit p SET tenant_id = :key1, owner_id = :key2
   *     FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND (SELECT count(*) FROM leavers) >= 0 AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id)
   *     SELECT c.id, h.id, h.tenant_id, h.owner_id
   *     FROM held h
   *     LEFT JOIN (SELECT * FROM leavers UNION ALL SELECT * FROM joiners) c
   *     ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param visits the visits that there shall be
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if one of the visits has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this owner or one of the visits is not
   *     in the database; nothing is changed
   */
  default Changes<Visit> setVisits(Handle handle, Collection<Visit> visits) {
    return OwnerTable.VISITS.set(handle, self(), visits);
  }

  /**
   * Links the given visits; the others stay.
   *
   * <pre>{@code SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, tenant_id, owner_id, (tenant_id = :key1
   *     AND owner_id = :key2) IS TRUE AS linked, id = ANY(:ids) AS given FROM visit
   *     WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE visit p SET tenant_id = :key1, owner_id = :key2
   *     FROM held h WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.id)
   *     SELECT c.id, h.id, h.tenant_id, h.owner_id FROM held h LEFT JOIN changed c
   *     ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param visits the visits to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if one of the visits has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this owner or one of the visits is not
   *     in the database; nothing is changed
   */
  default Changes<Visit> addVisits(Handle handle, Visit... visits) {
    return OwnerTable.VISITS.add(handle, self(), List.of(visits));
  }

  /**
   * Links the given visits; the others stay.
   *
   * <pre>{@code SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, tenant_id, owner_id, (tenant_id = :key1
   *     AND owner_id = :key2) IS TRUE AS linked, id = ANY(:ids) AS given FROM visit
   *     WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE visit p SET tenant_id = :key1, owner_id = :key2
   *     FROM held h WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.id)
   *     SELECT c.id, h.id, h.tenant_id, h.owner_id FROM held h LEFT JOIN changed c
   *     ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param visits the visits to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if one of the visits has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this owner or one of the visits is not
   *     in the database; nothing is changed
   */
  default Changes<Visit> addVisits(Handle handle, Collection<Visit> visits) {
    return OwnerTable.VISITS.add(handle, self(), visits);
  }

  /**
   * Unlinks those of the given visits that are linked; none is deleted.
   *
   * <pre>{@code SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, tenant_id, owner_id, (tenant_id = :key1
   *     AND owner_id = :key2) IS TRUE AS linked, id = ANY(:ids) AS given FROM visit
   *     WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE visit p SET tenant_id = NULL, owner_id = NULL
   *     FROM held h WHERE p.id = h.id AND h.given AND h.linked
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.id)
   *     SELECT c.id, h.id, h.tenant_id, h.owner_id FROM held h LEFT JOIN changed c
   *     ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param visits the visits to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if one of the visits has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this owner is not in the database;
   *     nothing is changed
   */
  default Changes<Visit> removeVisits(Handle handle, Visit... visits) {
    return OwnerTable.VISITS.remove(handle, self(), List.of(visits));
  }

  /**
   * Unlinks those of the given visits that are linked; none is deleted.
   *
   * <pre>{@code SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, tenant_id, owner_id, (tenant_id = :key1
   *     AND owner_id = :key2) IS TRUE AS linked, id = ANY(:ids) AS given FROM visit
   *     WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE visit p SET tenant_id = NULL, owner_id = NULL
   *     FROM held h WHERE p.id = h.id AND h.given AND h.linked
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.id)
   *     SELECT c.id, h.id, h.tenant_id, h.owner_id FROM held h LEFT JOIN changed c
   *     ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param visits the visits to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if one of the visits has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this owner is not in the database;
   *     nothing is changed
   */
  default Changes<Visit> removeVisits(Handle handle, Collection<Visit> visits) {
    return OwnerTable.VISITS.remove(handle, self(), visits);
  }

  /**
   * Asks the database whether there are any visits.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM visit
   *     WHERE tenant_id = :key1 AND owner_id = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there are any now; no row is loaded
   */
  default boolean hasVisits(Handle handle) {
    return OwnerTable.VISITS.has(handle, self());
  }

  /**
   * Asks the database whether there are any visits that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM visit
   *     WHERE tenant_id = :key1 AND owner_id = :key2)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return whether there are any now; no row is loaded
   */
  default boolean hasVisits(Handle handle, Fetch<Visit> fetch) {
    return OwnerTable.VISITS.has(handle, self(), fetch);
  }

  /**
   * Asks the database whether the given visits are all linked.
   *
   * <pre>{@code SELECT count(*) FROM visit WHERE tenant_id = :key1 AND owner_id = :key2
   *     AND id = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param visits the visits to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if one of the visits has no key
   */
  default boolean hasVisits(Handle handle, Visit... visits) {
    return OwnerTable.VISITS.has(handle, self(), List.of(visits));
  }

  /**
   * Asks the database whether the given visits are all linked.
   *
   * <pre>{@code SELECT count(*) FROM visit WHERE tenant_id = :key1 AND owner_id = :key2
   *     AND id = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param visits the visits to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if one of the visits has no key
   */
  default boolean hasVisits(Handle handle, Collection<Visit> visits) {
    return OwnerTable.VISITS.has(handle, self(), visits);
  }

  /**
   * Counts the visits.
   *
   * <pre>{@code SELECT count(*) FROM visit WHERE tenant_id = :key1 AND owner_id = :key2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return how many there are now; no row is loaded
   */
  default long countVisits(Handle handle) {
    return OwnerTable.VISITS.count(handle, self());
  }

  /**
   * Counts those of the visits that {@code fetch} asks for.
   *
   * <pre>{@code SELECT count(*) FROM (SELECT id FROM visit
   *     WHERE tenant_id = :key1 AND owner_id = :key2) AS found}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return how many there are now; no row is loaded
   */
  default long countVisits(Handle handle, Fetch<Visit> fetch) {
    return OwnerTable.VISITS.count(handle, self(), fetch);
  }

  /**
   * Inserts a row that is linked as one of the visits.
   *
   * <pre>{@code INSERT INTO visit ({columns})
   *     SELECT {values} FROM owner WHERE tenant_id = :key1 AND id = :key2
   *     RETURNING id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param visit sets the values of the new row
   * @return the visit as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if this owner is not in the database
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Visit createVisit(Handle handle, Consumer<VisitValues> visit) {
    return OwnerTable.VISITS.create(handle, self(), VisitValues.of(visit));
  }

  /**
   * Returns the pets.
   *
   * <pre>{@code SELECT tenant_id, id FROM pet WHERE tenant_id = :key1 AND owner_id = :key2
   *     ORDER BY tenant_id, id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the pets; an empty list where there are none
   */
  default List<Pet> getPets(Handle handle) {
    return OwnerTable.PETS.get(handle, self());
  }

  /**
   * Returns those of the pets that {@code fetch} asks for.
   *
   * <pre>{@code SELECT tenant_id, id FROM pet WHERE tenant_id = :key1 AND owner_id = :key2}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY tenant_id, id} where it
   * names no order. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the pets; an empty list where there are none
   */
  default List<Pet> getPets(Handle handle, Fetch<Pet> fetch) {
    return OwnerTable.PETS.get(handle, self(), fetch);
  }

  /**
   * Makes the given pets the only ones.
   *
   * <p>Rows that were linked and are not among them are unlinked: their key becomes null, and they
   * stay.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM owner
   *     WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE;
   * WITH held AS (SELECT tenant_id, id, owner_id, (tenant_id = :key1
   *     AND owner_id = :key2) IS TRUE AS linked, tenant_id = :key1
   *     AND id = ANY(:ids2) AS given FROM pet
   *     WHERE tenant_id = :key1 AND id = ANY(ARRAY(SELECT id FROM pet
   *     WHERE tenant_id = :key1 AND owner_id = :key2) || :ids2)
   *     ORDER BY tenant_id, id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE pet p
   *     SET owner_id = CASE WHEN h.given THEN :key2 WHEN h.linked THEN NULL ELSE
   *     p.owner_id END FROM held h
   *     WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND h.linked <> h.given
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.tenant_id, p.id)
   *     SELECT c.tenant_id, c.id, h.tenant_id, h.id, h.tenant_id, h.owner_id
   *     FROM held h LEFT JOIN changed c
   *     ON c.tenant_id = h.tenant_id AND c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param pets the pets that there shall be
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.NoSuchRowException if this owner or one of the pets is not in
   *     the database; nothing is changed
   */
  default Changes<Pet> setPets(Handle handle, Pet... pets) {
    return OwnerTable.PETS.set(handle, self(), List.of(pets));
  }

  /**
   * Makes the given pets the only ones.
   *
   * <p>Rows that were linked and are not among them are unlinked: their key becomes null, and they
   * stay.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM owner
   *     WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE;
   * WITH held AS (SELECT tenant_id, id, owner_id, (tenant_id = :key1
   *     AND owner_id = :key2) IS TRUE AS linked, tenant_id = :key1
   *     AND id = ANY(:ids2) AS given FROM pet
   *     WHERE tenant_id = :key1 AND id = ANY(ARRAY(SELECT id FROM pet
   *     WHERE tenant_id = :key1 AND owner_id = :key2) || :ids2)
   *     ORDER BY tenant_id, id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE pet p
   *     SET owner_id = CASE WHEN h.given THEN :key2 WHEN h.linked THEN NULL ELSE
   *     p.owner_id END FROM held h
   *     WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND h.linked <> h.given
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.tenant_id, p.id)
   *     SELECT c.tenant_id, c.id, h.tenant_id, h.id, h.tenant_id, h.owner_id
   *     FROM held h LEFT JOIN changed c
   *     ON c.tenant_id = h.tenant_id AND c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param pets the pets that there shall be
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.NoSuchRowException if this owner or one of the pets is not in
   *     the database; nothing is changed
   */
  default Changes<Pet> setPets(Handle handle, Collection<Pet> pets) {
    return OwnerTable.PETS.set(handle, self(), pets);
  }

  /**
   * Links the given pets; the others stay.
   *
   * <pre>{@code SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE;
   * WITH held AS (SELECT tenant_id, id, owner_id, (tenant_id = :key1
   *     AND owner_id = :key2) IS TRUE AS linked, tenant_id = :key1
   *     AND id = ANY(:ids2) AS given FROM pet
   *     WHERE tenant_id = :key1 AND id = ANY(:ids2)
   *     ORDER BY tenant_id, id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE pet p SET owner_id = :key2 FROM held h
   *     WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND h.given
   *     AND NOT h.linked AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.tenant_id, p.id)
   *     SELECT c.tenant_id, c.id, h.tenant_id, h.id, h.tenant_id, h.owner_id
   *     FROM held h LEFT JOIN changed c
   *     ON c.tenant_id = h.tenant_id AND c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param pets the pets to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.NoSuchRowException if this owner or one of the pets is not in
   *     the database; nothing is changed
   */
  default Changes<Pet> addPets(Handle handle, Pet... pets) {
    return OwnerTable.PETS.add(handle, self(), List.of(pets));
  }

  /**
   * Links the given pets; the others stay.
   *
   * <pre>{@code SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE;
   * WITH held AS (SELECT tenant_id, id, owner_id, (tenant_id = :key1
   *     AND owner_id = :key2) IS TRUE AS linked, tenant_id = :key1
   *     AND id = ANY(:ids2) AS given FROM pet
   *     WHERE tenant_id = :key1 AND id = ANY(:ids2)
   *     ORDER BY tenant_id, id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE pet p SET owner_id = :key2 FROM held h
   *     WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND h.given
   *     AND NOT h.linked AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.tenant_id, p.id)
   *     SELECT c.tenant_id, c.id, h.tenant_id, h.id, h.tenant_id, h.owner_id
   *     FROM held h LEFT JOIN changed c
   *     ON c.tenant_id = h.tenant_id AND c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param pets the pets to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.NoSuchRowException if this owner or one of the pets is not in
   *     the database; nothing is changed
   */
  default Changes<Pet> addPets(Handle handle, Collection<Pet> pets) {
    return OwnerTable.PETS.add(handle, self(), pets);
  }

  /**
   * Unlinks those of the given pets that are linked; none is deleted.
   *
   * <pre>{@code SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE;
   * WITH held AS (SELECT tenant_id, id, owner_id, (tenant_id = :key1
   *     AND owner_id = :key2) IS TRUE AS linked, tenant_id = :key1
   *     AND id = ANY(:ids2) AS given FROM pet
   *     WHERE tenant_id = :key1 AND id = ANY(:ids2)
   *     ORDER BY tenant_id, id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE pet p SET owner_id = NULL FROM held h
   *     WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND h.given AND h.linked
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.tenant_id, p.id)
   *     SELECT c.tenant_id, c.id, h.tenant_id, h.id, h.tenant_id, h.owner_id
   *     FROM held h LEFT JOIN changed c
   *     ON c.tenant_id = h.tenant_id AND c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param pets the pets to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.NoSuchRowException if this owner is not in the database;
   *     nothing is changed
   */
  default Changes<Pet> removePets(Handle handle, Pet... pets) {
    return OwnerTable.PETS.remove(handle, self(), List.of(pets));
  }

  /**
   * Unlinks those of the given pets that are linked; none is deleted.
   *
   * <pre>{@code SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE;
   * WITH held AS (SELECT tenant_id, id, owner_id, (tenant_id = :key1
   *     AND owner_id = :key2) IS TRUE AS linked, tenant_id = :key1
   *     AND id = ANY(:ids2) AS given FROM pet
   *     WHERE tenant_id = :key1 AND id = ANY(:ids2)
   *     ORDER BY tenant_id, id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE pet p SET owner_id = NULL FROM held h
   *     WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND h.given AND h.linked
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.tenant_id, p.id)
   *     SELECT c.tenant_id, c.id, h.tenant_id, h.id, h.tenant_id, h.owner_id
   *     FROM held h LEFT JOIN changed c
   *     ON c.tenant_id = h.tenant_id AND c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param pets the pets to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.NoSuchRowException if this owner is not in the database;
   *     nothing is changed
   */
  default Changes<Pet> removePets(Handle handle, Collection<Pet> pets) {
    return OwnerTable.PETS.remove(handle, self(), pets);
  }

  /**
   * Asks the database whether there are any pets.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet
   *     WHERE tenant_id = :key1 AND owner_id = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there are any now; no row is loaded
   */
  default boolean hasPets(Handle handle) {
    return OwnerTable.PETS.has(handle, self());
  }

  /**
   * Asks the database whether there are any pets that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet
   *     WHERE tenant_id = :key1 AND owner_id = :key2)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return whether there are any now; no row is loaded
   */
  default boolean hasPets(Handle handle, Fetch<Pet> fetch) {
    return OwnerTable.PETS.has(handle, self(), fetch);
  }

  /**
   * Asks the database whether the given pets are all linked.
   *
   * <pre>{@code SELECT count(*) FROM pet WHERE tenant_id = :key1 AND owner_id = :key2
   *     AND id = ANY(:ids2)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param pets the pets to look for
   * @return whether all of them are linked now; yes where none is given
   */
  default boolean hasPets(Handle handle, Pet... pets) {
    return OwnerTable.PETS.has(handle, self(), List.of(pets));
  }

  /**
   * Asks the database whether the given pets are all linked.
   *
   * <pre>{@code SELECT count(*) FROM pet WHERE tenant_id = :key1 AND owner_id = :key2
   *     AND id = ANY(:ids2)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param pets the pets to look for
   * @return whether all of them are linked now; yes where none is given
   */
  default boolean hasPets(Handle handle, Collection<Pet> pets) {
    return OwnerTable.PETS.has(handle, self(), pets);
  }

  /**
   * Counts the pets.
   *
   * <pre>{@code SELECT count(*) FROM pet WHERE tenant_id = :key1 AND owner_id = :key2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return how many there are now; no row is loaded
   */
  default long countPets(Handle handle) {
    return OwnerTable.PETS.count(handle, self());
  }

  /**
   * Counts those of the pets that {@code fetch} asks for.
   *
   * <pre>{@code SELECT count(*) FROM (SELECT tenant_id, id FROM pet
   *     WHERE tenant_id = :key1 AND owner_id = :key2) AS found}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return how many there are now; no row is loaded
   */
  default long countPets(Handle handle, Fetch<Pet> fetch) {
    return OwnerTable.PETS.count(handle, self(), fetch);
  }

  /**
   * Inserts a row that is linked as one of the pets.
   *
   * <pre>{@code INSERT INTO pet ({columns})
   *     SELECT {values} FROM owner WHERE tenant_id = :key1 AND id = :key2
   *     RETURNING tenant_id, id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param pet sets the values of the new row
   * @return the pet as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if this owner is not in the database
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Pet createPet(Handle handle, Consumer<PetValues> pet) {
    return OwnerTable.PETS.create(handle, self(), PetValues.of(pet));
  }

  private Owner self() {
    return (Owner) (Object) this;
  }
}
