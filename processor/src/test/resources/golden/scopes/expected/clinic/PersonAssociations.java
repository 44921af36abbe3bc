package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.query.Fetch;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

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
   * <pre>{@code SELECT id, died_at, owner_id, admirer_id FROM pet WHERE owner_id = :key
   *     AND (died_at IS NULL) ORDER BY id}</pre>
   *
   * <p>Only what is in the default scope {@code alive} is seen.
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
   * <pre>{@code SELECT id, died_at, owner_id, admirer_id FROM pet WHERE owner_id = :key
   *     AND (died_at IS NULL)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order; {@code unscoped()} lifts the scope {@code alive}. One round trip.
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
   * <p>Where a row that was linked is not among them, the call is refused and nothing changes.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM person WHERE id = :key
   *     FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, owner_id,
   *     (owner_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM pet
   *     WHERE id = ANY(ARRAY(SELECT id FROM pet WHERE owner_id = :key) || :ids)
   *     ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM person WHERE id = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND NOT EXISTS (SELECT 1 FROM held WHERE linked AND NOT given)
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     joiners AS (UPDATE pet p SET owner_id = :key FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.died_at, p.owner_id, p.admirer_id)
   *     SELECT c.id, c.died_at, c.owner_id, c.admirer_id, h.id, h.owner_id
   *     FROM held h LEFT JOIN joiners c ON c.id = h.id}</pre>
   *
   * <p>All rows count, also those out of the default scope {@code alive}.
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param pets the pets that there shall be
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this person or one of the pets has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this person or one of the pets is not
   *     in the database; nothing is changed
   * @throws dev.kinship.runtime.error.RefusedException if a row would be replaced; nothing is
   *     changed
   */
  default Changes<Pet> setPets(Handle handle, Pet... pets) {
    return PersonTable.PETS.set(handle, self(), List.of(pets));
  }

  /**
   * Makes the given pets the only ones.
   *
   * <p>Where a row that was linked is not among them, the call is refused and nothing changes.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM person WHERE id = :key
   *     FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, owner_id,
   *     (owner_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM pet
   *     WHERE id = ANY(ARRAY(SELECT id FROM pet WHERE owner_id = :key) || :ids)
   *     ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM person WHERE id = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND NOT EXISTS (SELECT 1 FROM held WHERE linked AND NOT given)
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     joiners AS (UPDATE pet p SET owner_id = :key FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.died_at, p.owner_id, p.admirer_id)
   *     SELECT c.id, c.died_at, c.owner_id, c.admirer_id, h.id, h.owner_id
   *     FROM held h LEFT JOIN joiners c ON c.id = h.id}</pre>
   *
   * <p>All rows count, also those out of the default scope {@code alive}.
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param pets the pets that there shall be
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this person or one of the pets has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this person or one of the pets is not
   *     in the database; nothing is changed
   * @throws dev.kinship.runtime.error.RefusedException if a row would be replaced; nothing is
   *     changed
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
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.died_at, p.owner_id, p.admirer_id)
   *     SELECT c.id, c.died_at, c.owner_id, c.admirer_id, h.id, h.owner_id
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>All rows count, also those out of the default scope {@code alive}.
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
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.died_at, p.owner_id, p.admirer_id)
   *     SELECT c.id, c.died_at, c.owner_id, c.admirer_id, h.id, h.owner_id
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>All rows count, also those out of the default scope {@code alive}.
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
   * Asks the database whether there are any pets.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet WHERE owner_id = :key
   *     AND (died_at IS NULL))}</pre>
   *
   * <p>Only what is in the default scope {@code alive} is seen.
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
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet WHERE owner_id = :key
   *     AND (died_at IS NULL))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that; {@code unscoped()} lifts the scope
   * {@code alive}. One round trip.
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
   * <pre>{@code SELECT count(*) FROM pet WHERE owner_id = :key AND id = ANY(:ids)
   *     AND (died_at IS NULL)}</pre>
   *
   * <p>Only what is in the default scope {@code alive} is seen.
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
   * <pre>{@code SELECT count(*) FROM pet WHERE owner_id = :key AND id = ANY(:ids)
   *     AND (died_at IS NULL)}</pre>
   *
   * <p>Only what is in the default scope {@code alive} is seen.
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
   * <pre>{@code SELECT count(*) FROM pet WHERE owner_id = :key AND (died_at IS NULL)}</pre>
   *
   * <p>Only what is in the default scope {@code alive} is seen.
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
   * <pre>{@code SELECT count(*) FROM (SELECT id, died_at, owner_id, admirer_id FROM pet
   *     WHERE owner_id = :key AND (died_at IS NULL)) AS found}</pre>
   *
   * <p>What {@code fetch} asks for is added to that; {@code unscoped()} lifts the scope
   * {@code alive}. One round trip.
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
   *     RETURNING id, died_at, owner_id, admirer_id}</pre>
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

  /**
   * Returns the favourite.
   *
   * <pre>{@code SELECT id, died_at, owner_id, admirer_id FROM pet WHERE admirer_id = :key
   *     AND (died_at IS NULL)}</pre>
   *
   * <p>Only what is in the default scope {@code alive} is seen.
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the favourite; empty where there is none
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several
   */
  default Optional<Pet> getFavourite(Handle handle) {
    return PersonTable.FAVOURITE.get(handle, self());
  }

  /**
   * Returns the favourite if it is what {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, died_at, owner_id, admirer_id FROM pet WHERE admirer_id = :key
   *     AND (died_at IS NULL)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that; {@code unscoped()} lifts the scope
   * {@code alive}. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the favourite; empty where there is none that {@code fetch} asks for
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several
   */
  default Optional<Pet> getFavourite(Handle handle, Fetch<Pet> fetch) {
    return PersonTable.FAVOURITE.get(handle, self(), fetch);
  }

  /**
   * Asks the database whether there is a favourite.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet WHERE admirer_id = :key
   *     AND (died_at IS NULL))}</pre>
   *
   * <p>Only what is in the default scope {@code alive} is seen.
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   */
  default boolean hasFavourite(Handle handle) {
    return PersonTable.FAVOURITE.has(handle, self());
  }

  /**
   * Asks the database whether there is a favourite that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet WHERE admirer_id = :key
   *     AND (died_at IS NULL))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that; {@code unscoped()} lifts the scope
   * {@code alive}. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   */
  default boolean hasFavourite(Handle handle, Fetch<Pet> fetch) {
    return PersonTable.FAVOURITE.has(handle, self(), fetch);
  }

  /**
   * Links the given favourite and no other.
   *
   * <p>Another favourite that is linked is unlinked: its key becomes null, and it stays.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM person WHERE id = :key
   *     FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, admirer_id,
   *     (admirer_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM pet
   *     WHERE id = ANY(ARRAY(SELECT id FROM pet WHERE admirer_id = :key) || :ids)
   *     ORDER BY id FOR UPDATE),
   *     ready AS (SELECT 1 FROM person WHERE id = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     leavers AS (UPDATE pet p SET admirer_id = NULL FROM held h
   *     WHERE p.id = h.id AND h.linked AND NOT h.given
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.died_at, p.owner_id, p.admirer_id),
   *     joiners AS (UPDATE pet p SET admirer_id = :key FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND (SELECT count(*) FROM leavers) >= 0 AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.died_at, p.owner_id, p.admirer_id)
   *     SELECT c.id, c.died_at, c.owner_id, c.admirer_id, h.id, h.admirer_id
   *     FROM held h
   *     LEFT JOIN (SELECT * FROM leavers UNION ALL SELECT * FROM joiners) c
   *     ON c.id = h.id}</pre>
   *
   * <p>All rows count, also those out of the default scope {@code alive}.
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param favourite the favourite that there shall be; null for none
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this person or the given favourite has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this person or the given favourite is
   *     not in the database; nothing is changed
   */
  default Changes<Pet> setFavourite(Handle handle, @Nullable Pet favourite) {
    return PersonTable.FAVOURITE.set(handle, self(), favourite);
  }

  /**
   * Links the favourite with the given key and no other.
   *
   * <p>Another favourite that is linked is unlinked: its key becomes null, and it stays.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM person WHERE id = :key
   *     FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, admirer_id,
   *     (admirer_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM pet
   *     WHERE id = ANY(ARRAY(SELECT id FROM pet WHERE admirer_id = :key) || :ids)
   *     ORDER BY id FOR UPDATE),
   *     ready AS (SELECT 1 FROM person WHERE id = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     leavers AS (UPDATE pet p SET admirer_id = NULL FROM held h
   *     WHERE p.id = h.id AND h.linked AND NOT h.given
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.died_at, p.owner_id, p.admirer_id),
   *     joiners AS (UPDATE pet p SET admirer_id = :key FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND (SELECT count(*) FROM leavers) >= 0 AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.died_at, p.owner_id, p.admirer_id)
   *     SELECT c.id, c.died_at, c.owner_id, c.admirer_id, h.id, h.admirer_id
   *     FROM held h
   *     LEFT JOIN (SELECT * FROM leavers UNION ALL SELECT * FROM joiners) c
   *     ON c.id = h.id;
   * SELECT id, died_at, owner_id, admirer_id FROM pet WHERE admirer_id = :key}</pre>
   *
   * <p>All rows count, also those out of the default scope {@code alive}.
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param favouriteId the {@code id} of the favourite that there shall be; null for none
   * @return what was linked, as the database has it, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this person or that favourite is not in
   *     the database; nothing is changed
   */
  default Changes<Pet> setFavouriteId(Handle handle, @Nullable Long favouriteId) {
    return PersonTable.FAVOURITE.setId(handle, self(), favouriteId);
  }

  /**
   * Unlinks the favourite: its key becomes null, and no row is deleted.
   *
   * <pre>{@code SELECT 1 FROM person WHERE id = :key FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, admirer_id, (admirer_id = :key) IS TRUE AS linked
   *     FROM pet WHERE admirer_id = :key ORDER BY id FOR UPDATE),
   *     ready AS (SELECT 1 FROM person WHERE id = :key
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE pet p SET admirer_id = NULL FROM held h
   *     WHERE p.id = h.id AND h.linked AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.died_at, p.owner_id, p.admirer_id)
   *     SELECT c.id, c.died_at, c.owner_id, c.admirer_id, h.id, h.admirer_id
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>All rows count, also those out of the default scope {@code alive}.
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @return what was unlinked; nothing where there was none
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this person is not in the database
   */
  default Changes<Pet> removeFavourite(Handle handle) {
    return PersonTable.FAVOURITE.remove(handle, self());
  }

  /**
   * Inserts the favourite where there is none.
   *
   * <p>Where there is one it stays, nothing is inserted, and a transaction of the caller's can go
   * on.
   *
   * <pre>{@code WITH t AS (SELECT id FROM person WHERE id = :key FOR NO KEY UPDATE),
   *     s AS (INSERT INTO pet ({columns}) SELECT {values} FROM t
   *     ON CONFLICT (admirer_id) DO NOTHING
   *     RETURNING id, died_at, owner_id, admirer_id)
   *     SELECT s.id, s.died_at, s.owner_id, s.admirer_id, o.id
   *     FROM t LEFT JOIN s ON true LEFT JOIN pet o ON t.id = o.admirer_id}</pre>
   *
   * <p>All rows count, also those out of the default scope {@code alive}.
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param favourite sets the values of the new row
   * @return the favourite as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this person is not in the database
   * @throws dev.kinship.runtime.error.OccupiedException if there is one already; nothing is
   *     inserted
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key
   *     unique; nothing is inserted, and a transaction of the caller's cannot go on
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Pet createFavourite(Handle handle, Consumer<PetValues> favourite) {
    return PersonTable.FAVOURITE.create(handle, self(), PetValues.of(favourite));
  }

  /**
   * Makes a new favourite in memory, with the key of this person.
   *
   * <p>The database is not asked: no round trip.
   *
   * @param favourite sets the values of the new instance
   * @return the favourite, which is in no database yet
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Pet buildFavourite(Consumer<PetValues> favourite) {
    return PersonTable.FAVOURITE.build(self(), PetValues.of(favourite));
  }

  /**
   * Changes the favourite in its own table.
   *
   * <pre>{@code UPDATE pet SET {assignments} WHERE admirer_id = :key
   *     AND (SELECT count(*) FROM pet WHERE admirer_id = :key) = 1
   *     RETURNING id, died_at, owner_id, admirer_id}</pre>
   *
   * <p>All rows count, also those out of the default scope {@code alive}.
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param favourite sets the values to change
   * @return the favourite as the database has it now
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Pet updateFavourite(Handle handle, Consumer<PetValues> favourite) {
    return PersonTable.FAVOURITE.update(handle, self(), PetValues.of(favourite));
  }

  /**
   * Deletes the favourite.
   *
   * <pre>{@code SELECT count(*) FROM pet WHERE admirer_id = :key;
   * DELETE FROM pet WHERE admirer_id = :key
   *     AND (SELECT count(*) FROM pet WHERE admirer_id = :key) = 1
   *     RETURNING id, died_at, owner_id, admirer_id}</pre>
   *
   * <p>All rows count, also those out of the default scope {@code alive}.
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @return the favourite as it was; empty where there was none
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; none is deleted
   */
  default Optional<Pet> destroyFavourite(Handle handle) {
    return PersonTable.FAVOURITE.destroy(handle, self());
  }

  private Person self() {
    return (Person) (Object) this;
  }
}
