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
   * Returns the pets.
   *
   * <pre>{@code SELECT id, name, owner_id FROM pet WHERE owner_id = :key ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the pets; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   */
  default List<Pet> getPets(Handle handle) {
    return PersonTable.PETS.get(handle, self());
  }

  /**
   * Returns those of the pets that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, name, owner_id FROM pet WHERE owner_id = :key}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the pets; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   */
  default List<Pet> getPets(Handle handle, Fetch<Pet> fetch) {
    return PersonTable.PETS.get(handle, self(), fetch);
  }

  /**
   * Makes the given pets the only ones.
   *
   * <p>Rows that were linked and are not among them are unlinked: their key becomes null, and they
   * stay.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM person WHERE id = :key
   *     FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, owner_id,
   *     (owner_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM pet
   *     WHERE id = ANY(ARRAY(SELECT id FROM pet WHERE owner_id = :key) || :ids)
   *     ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM person WHERE id = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE pet p
   *     SET owner_id = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL ELSE
   *     p.owner_id END FROM held h WHERE p.id = h.id AND h.linked <> h.given
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.id, p.name, p.owner_id)
   *     SELECT c.id, c.name, c.owner_id, h.id, h.owner_id
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param pets the pets that there shall be
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this person or one of the pets has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this person or one of the pets is not
   *     in the database; nothing is changed
   */
  default Changes<Pet> setPets(Handle handle, Pet... pets) {
    return PersonTable.PETS.set(handle, self(), List.of(pets));
  }

  /**
   * Makes the given pets the only ones.
   *
   * <p>Rows that were linked and are not among them are unlinked: their key becomes null, and they
   * stay.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM person WHERE id = :key
   *     FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, owner_id,
   *     (owner_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM pet
   *     WHERE id = ANY(ARRAY(SELECT id FROM pet WHERE owner_id = :key) || :ids)
   *     ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM person WHERE id = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE pet p
   *     SET owner_id = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL ELSE
   *     p.owner_id END FROM held h WHERE p.id = h.id AND h.linked <> h.given
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.id, p.name, p.owner_id)
   *     SELECT c.id, c.name, c.owner_id, h.id, h.owner_id
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param pets the pets that there shall be
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this person or one of the pets has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this person or one of the pets is not
   *     in the database; nothing is changed
   */
  default Changes<Pet> setPets(Handle handle, Collection<Pet> pets) {
    return PersonTable.PETS.set(handle, self(), pets);
  }

  /**
   * Links the given pets; the others stay.
   *
   * <pre>{@code SELECT 1 FROM person WHERE id = :key FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, owner_id,
   *     (owner_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM pet
   *     WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM person WHERE id = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE pet p SET owner_id = :key FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.id, p.name, p.owner_id)
   *     SELECT c.id, c.name, c.owner_id, h.id, h.owner_id
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param pets the pets to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this person or one of the pets has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this person or one of the pets is not
   *     in the database; nothing is changed
   */
  default Changes<Pet> addPets(Handle handle, Pet... pets) {
    return PersonTable.PETS.add(handle, self(), List.of(pets));
  }

  /**
   * Links the given pets; the others stay.
   *
   * <pre>{@code SELECT 1 FROM person WHERE id = :key FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, owner_id,
   *     (owner_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM pet
   *     WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM person WHERE id = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE pet p SET owner_id = :key FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.id, p.name, p.owner_id)
   *     SELECT c.id, c.name, c.owner_id, h.id, h.owner_id
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param pets the pets to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this person or one of the pets has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this person or one of the pets is not
   *     in the database; nothing is changed
   */
  default Changes<Pet> addPets(Handle handle, Collection<Pet> pets) {
    return PersonTable.PETS.add(handle, self(), pets);
  }

  /**
   * Unlinks those of the given pets that are linked; none is deleted.
   *
   * <pre>{@code SELECT 1 FROM person WHERE id = :key FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, owner_id,
   *     (owner_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM pet
   *     WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM person WHERE id = :key
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE pet p SET owner_id = NULL FROM held h
   *     WHERE p.id = h.id AND h.given AND h.linked AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.name, p.owner_id)
   *     SELECT c.id, c.name, c.owner_id, h.id, h.owner_id
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param pets the pets to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this person or one of the pets has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this person is not in the database;
   *     nothing is changed
   */
  default Changes<Pet> removePets(Handle handle, Pet... pets) {
    return PersonTable.PETS.remove(handle, self(), List.of(pets));
  }

  /**
   * Unlinks those of the given pets that are linked; none is deleted.
   *
   * <pre>{@code SELECT 1 FROM person WHERE id = :key FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, owner_id,
   *     (owner_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM pet
   *     WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM person WHERE id = :key
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE pet p SET owner_id = NULL FROM held h
   *     WHERE p.id = h.id AND h.given AND h.linked AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.name, p.owner_id)
   *     SELECT c.id, c.name, c.owner_id, h.id, h.owner_id
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param pets the pets to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this person or one of the pets has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this person is not in the database;
   *     nothing is changed
   */
  default Changes<Pet> removePets(Handle handle, Collection<Pet> pets) {
    return PersonTable.PETS.remove(handle, self(), pets);
  }

  /**
   * Asks the database whether there are any pets.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet WHERE owner_id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   */
  default boolean hasPets(Handle handle) {
    return PersonTable.PETS.has(handle, self());
  }

  /**
   * Asks the database whether there are any pets that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet WHERE owner_id = :key)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   */
  default boolean hasPets(Handle handle, Fetch<Pet> fetch) {
    return PersonTable.PETS.has(handle, self(), fetch);
  }

  /**
   * Asks the database whether the given pets are all linked.
   *
   * <pre>{@code SELECT count(*) FROM pet WHERE owner_id = :key AND id = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param pets the pets to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this person or one of the pets has no key
   */
  default boolean hasPets(Handle handle, Pet... pets) {
    return PersonTable.PETS.has(handle, self(), List.of(pets));
  }

  /**
   * Asks the database whether the given pets are all linked.
   *
   * <pre>{@code SELECT count(*) FROM pet WHERE owner_id = :key AND id = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param pets the pets to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this person or one of the pets has no key
   */
  default boolean hasPets(Handle handle, Collection<Pet> pets) {
    return PersonTable.PETS.has(handle, self(), pets);
  }

  /**
   * Counts the pets.
   *
   * <pre>{@code SELECT count(*) FROM pet WHERE owner_id = :key}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   */
  default long countPets(Handle handle) {
    return PersonTable.PETS.count(handle, self());
  }

  /**
   * Counts those of the pets that {@code fetch} asks for.
   *
   * <pre>{@code SELECT count(*) FROM (SELECT id, name, owner_id FROM pet
   *     WHERE owner_id = :key) AS found}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   */
  default long countPets(Handle handle, Fetch<Pet> fetch) {
    return PersonTable.PETS.count(handle, self(), fetch);
  }

  /**
   * Inserts a row that is linked as one of the pets.
   *
   * <pre>{@code INSERT INTO pet ({columns}) SELECT {values} FROM person WHERE id = :key
   *     RETURNING id, name, owner_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param pet sets the values of the new row
   * @return the pet as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this person is not in the database
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Pet createPet(Handle handle, Consumer<PetValues> pet) {
    return PersonTable.PETS.create(handle, self(), PetValues.of(pet));
  }

  /**
   * Makes a new pet in memory, with the key of this person.
   *
   * <p>The database is not asked: no round trip.
   *
   * @param pet sets the values of the new instance
   * @return the pet, which is in no database yet
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Pet buildPet(Consumer<PetValues> pet) {
    return PersonTable.PETS.build(self(), PetValues.of(pet));
  }

  private Person self() {
    return (Person) (Object) this;
  }
}
