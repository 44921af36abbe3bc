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
 * The associations of {@link Pet}.
 *
 * <p>Each accessor runs on the handle that it is given, in the transaction that is there. Where
 * the database refuses, it throws a {@code DatabaseException}.
 *
 * <p>With the plugin installed, what is read without a {@code Fetch} is read ahead for rows that
 * came from one statement; then it costs no round trip.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the
 * row itself, {@code :ids} for the keys of the rows that are given and {@code :count} for their
 * number; what stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface PetAssociations permits Pet {

  /**
   * Returns the owner.
   *
   * <pre>{@code SELECT id, active, (active) FROM person WHERE id = :key}</pre>
   *
   * <p>Only what is in the default scope {@code present} is seen.
   *
   * <p>One round trip; none where {@link Pet#ownerId()} is null.
   *
   * @param handle the handle to run on
   * @return the owner
   * @throws dev.kinship.runtime.error.RequiredException if {@link Pet#ownerId()} is null or the
   *     owner is not in the default scope
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Person getOwner(Handle handle) {
    return PetTable.OWNER.getRequired(handle, self());
  }

  /**
   * Returns the owner if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, active FROM person WHERE id = :key AND (active)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that; {@code unscoped()} lifts the scope
   * {@code present}. One round trip; none where {@link Pet#ownerId()} is null.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the owner; empty where there is none that {@code fetch} asks for
   */
  default Optional<Person> getOwner(Handle handle, Fetch<Person> fetch) {
    return PetTable.OWNER.get(handle, self(), fetch);
  }

  /**
   * Links the owner: writes the key's column and no other.
   *
   * <pre>{@code UPDATE pet SET owner_id = :key WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM person WHERE id = :key)}</pre>
   *
   * <p>All rows count, also those out of the default scope {@code present}.
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param owner the owner
   * @return a copy with the new key; this pet is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this pet or the owner has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this pet or the owner is not in the
   *     database; nothing is changed
   * @throws dev.kinship.runtime.error.RequiredException if null is given; nothing is changed
   */
  @CheckReturnValue
  default Pet setOwner(Handle handle, Person owner) {
    return PetTable.OWNER.set(handle, self(), owner);
  }

  /**
   * Links the owner by its key: writes the key's column and no other.
   *
   * <pre>{@code UPDATE pet SET owner_id = :key WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM person WHERE id = :key)}</pre>
   *
   * <p>All rows count, also those out of the default scope {@code present}.
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param ownerId the {@code id} of the owner
   * @return a copy with the new key; this pet is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this pet has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this pet or the owner is not in the
   *     database; nothing is changed
   * @throws dev.kinship.runtime.error.RequiredException if null is given; nothing is changed
   */
  @CheckReturnValue
  default Pet setOwnerId(Handle handle, Long ownerId) {
    return PetTable.OWNER.setKey(handle, self(), ownerId);
  }

  /**
   * Asks the database whether there is an owner.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM person
   *     WHERE id = (SELECT owner_id FROM pet WHERE id = :id) AND (active))}</pre>
   *
   * <p>Only what is in the default scope {@code present} is seen.
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this pet has no key
   */
  default boolean hasOwner(Handle handle) {
    return PetTable.OWNER.has(handle, self());
  }

  /**
   * Asks the database whether there is an owner that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM person
   *     WHERE id = (SELECT owner_id FROM pet WHERE id = :id) AND (active))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that; {@code unscoped()} lifts the scope
   * {@code present}. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this pet has no key
   */
  default boolean hasOwner(Handle handle, Fetch<Person> fetch) {
    return PetTable.OWNER.has(handle, self(), fetch);
  }

  /**
   * Inserts a row and links it as the owner, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT id FROM pet WHERE id = :id FOR NO KEY UPDATE),
   *     t AS (INSERT INTO person ({columns}) SELECT {values} FROM s
   *     RETURNING id, active),
   *     u AS (UPDATE pet p SET owner_id = t.id FROM t WHERE p.id = :id)
   *     SELECT id, active FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param owner sets the values of the new row
   * @return this pet with its new key, and the owner as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this pet has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this pet is not in the database;
   *     nothing is changed
   */
  default Created<Pet, Person> createOwner(Handle handle, Consumer<PersonValues> owner) {
    return PetTable.OWNER.create(handle, self(), PersonValues.of(owner));
  }

  /**
   * Changes the owner in its own table.
   *
   * <pre>{@code UPDATE person SET {assignments} WHERE id = :key RETURNING id, active}</pre>
   *
   * <p>All rows count, also those out of the default scope {@code present}.
   *
   * <p>One round trip; none where {@link Pet#ownerId()} is null.
   *
   * @param handle the handle to run on
   * @param owner sets the values to change
   * @return the owner as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values change what the key
   *     refers to
   */
  default Person updateOwner(Handle handle, Consumer<PersonValues> owner) {
    return PetTable.OWNER.update(handle, self(), PersonValues.of(owner));
  }

  /**
   * Returns the admirer.
   *
   * <pre>{@code SELECT id, active, (active) FROM person WHERE id = :key}</pre>
   *
   * <p>Only what is in the default scope {@code present} is seen.
   *
   * <p>One round trip; none where {@link Pet#admirerId()} is null.
   *
   * @param handle the handle to run on
   * @return the admirer; empty where {@link Pet#admirerId()} is null or the admirer is not in the
   *     default scope
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Person> getAdmirer(Handle handle) {
    return PetTable.ADMIRER.get(handle, self());
  }

  /**
   * Returns the admirer if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, active FROM person WHERE id = :key AND (active)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that; {@code unscoped()} lifts the scope
   * {@code present}. One round trip; none where {@link Pet#admirerId()} is null.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the admirer; empty where there is none that {@code fetch} asks for
   */
  default Optional<Person> getAdmirer(Handle handle, Fetch<Person> fetch) {
    return PetTable.ADMIRER.get(handle, self(), fetch);
  }

  /**
   * Links the admirer: writes the key's column and no other.
   *
   * <p>Another pet that is linked to it is unlinked: its key becomes null, and it stays.
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
   * <p>All rows count, also those out of the default scope {@code present}.
   *
   * <p>All rows count, also those out of the default scope {@code alive}.
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param admirer the admirer; null unlinks
   * @return a copy with the new key; this pet is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this pet or the admirer has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this pet or the admirer is not in the
   *     database; nothing is changed
   */
  @CheckReturnValue
  default Pet setAdmirer(Handle handle, @Nullable Person admirer) {
    return PetTable.ADMIRER.set(handle, self(), admirer);
  }

  /**
   * Links the admirer by its key: writes the key's column and no other.
   *
   * <p>Another pet that is linked to it is unlinked: its key becomes null, and it stays.
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
   * <p>All rows count, also those out of the default scope {@code present}.
   *
   * <p>All rows count, also those out of the default scope {@code alive}.
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param admirerId the {@code id} of the admirer; null unlinks
   * @return a copy with the new key; this pet is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this pet has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this pet or the admirer is not in the
   *     database; nothing is changed
   */
  @CheckReturnValue
  default Pet setAdmirerId(Handle handle, @Nullable Long admirerId) {
    return PetTable.ADMIRER.setKey(handle, self(), admirerId);
  }

  /**
   * Asks the database whether there is an admirer.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM person
   *     WHERE id = (SELECT admirer_id FROM pet WHERE id = :id) AND (active))}</pre>
   *
   * <p>Only what is in the default scope {@code present} is seen.
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this pet has no key
   */
  default boolean hasAdmirer(Handle handle) {
    return PetTable.ADMIRER.has(handle, self());
  }

  /**
   * Asks the database whether there is an admirer that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM person
   *     WHERE id = (SELECT admirer_id FROM pet WHERE id = :id) AND (active))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that; {@code unscoped()} lifts the scope
   * {@code present}. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this pet has no key
   */
  default boolean hasAdmirer(Handle handle, Fetch<Person> fetch) {
    return PetTable.ADMIRER.has(handle, self(), fetch);
  }

  /**
   * Unlinks the admirer: the key becomes null, and no row is deleted.
   *
   * <pre>{@code UPDATE pet SET admirer_id = NULL WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return a copy without the key; this pet is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this pet has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this pet is not in the database;
   *     nothing is changed
   */
  @CheckReturnValue
  default Pet removeAdmirer(Handle handle) {
    return PetTable.ADMIRER.remove(handle, self());
  }

  /**
   * Inserts a row and links it as the admirer, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT id FROM pet WHERE id = :id FOR NO KEY UPDATE),
   *     t AS (INSERT INTO person ({columns}) SELECT {values} FROM s
   *     RETURNING id, active),
   *     u AS (UPDATE pet p SET admirer_id = t.id FROM t WHERE p.id = :id)
   *     SELECT id, active FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param admirer sets the values of the new row
   * @return this pet with its new key, and the admirer as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this pet has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this pet is not in the database;
   *     nothing is changed
   */
  default Created<Pet, Person> createAdmirer(Handle handle, Consumer<PersonValues> admirer) {
    return PetTable.ADMIRER.create(handle, self(), PersonValues.of(admirer));
  }

  /**
   * Changes the admirer in its own table.
   *
   * <pre>{@code UPDATE person SET {assignments} WHERE id = :key RETURNING id, active}</pre>
   *
   * <p>All rows count, also those out of the default scope {@code present}.
   *
   * <p>One round trip; none where {@link Pet#admirerId()} is null.
   *
   * @param handle the handle to run on
   * @param admirer sets the values to change
   * @return the admirer as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values change what the key
   *     refers to
   */
  default Person updateAdmirer(Handle handle, Consumer<PersonValues> admirer) {
    return PetTable.ADMIRER.update(handle, self(), PersonValues.of(admirer));
  }

  /**
   * Unlinks the admirer and deletes it, in one statement.
   *
   * <pre>{@code WITH t AS (SELECT 1 FROM person WHERE id = :key FOR UPDATE),
   *     u AS (UPDATE pet SET admirer_id = NULL WHERE id = :id AND admirer_id = :key
   *     AND EXISTS (SELECT 1 FROM t) RETURNING id)
   *     DELETE FROM person WHERE id = :key AND EXISTS (SELECT 1 FROM u)}</pre>
   *
   * <p>All rows count, also those out of the default scope {@code present}.
   *
   * <p>One round trip; none where {@link Pet#admirerId()} is null.
   *
   * @param handle the handle to run on
   * @return a copy without the key; this pet is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this pet has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this pet or the admirer is not in the
   *     database, or not linked; nothing is changed
   */
  @CheckReturnValue
  default Pet destroyAdmirer(Handle handle) {
    return PetTable.ADMIRER.destroy(handle, self());
  }

  private Pet self() {
    return (Pet) (Object) this;
  }
}
