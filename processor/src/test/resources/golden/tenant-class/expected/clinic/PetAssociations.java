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
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value and
 * {@code :id} for the key of the row itself; where a key has several columns, they are numbered;
 * what stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public interface PetAssociations {

  /**
   * Returns the owner.
   *
   * <pre>{@code SELECT tenant_id, id FROM owner WHERE tenant_id = :key1 AND id = :key2}</pre>
   *
   * <p>One round trip; none where {@link Pet#ownerId} is null.
   *
   * @param handle the handle to run on
   * @return the owner; empty where {@link Pet#ownerId} is null
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Owner> getOwner(Handle handle) {
    return PetTable.OWNER.get(handle, self());
  }

  /**
   * Returns the owner if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT tenant_id, id FROM owner WHERE tenant_id = :key1 AND id = :key2}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip; none where {@link Pet#ownerId}
   * is null.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the owner; empty where there is none that {@code fetch} asks for
   */
  default Optional<Owner> getOwner(Handle handle, Fetch<Owner> fetch) {
    return PetTable.OWNER.get(handle, self(), fetch);
  }

  /**
   * Links the owner: writes the key's column and no other.
   *
   * <pre>{@code UPDATE pet SET owner_id = :key2 WHERE id = :id AND tenant_id = :key1
   *     AND EXISTS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param owner the owner; null unlinks
   * @return this pet, changed
   * @throws dev.kinship.runtime.error.UnsavedException if this pet or the owner has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this pet or the owner is not in the
   *     database; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the owner differs in a column that
   *     the key shares; nothing is sent
   */
  @CheckReturnValue
  default Pet setOwner(Handle handle, @Nullable Owner owner) {
    return PetTable.OWNER.set(handle, self(), owner);
  }

  /**
   * Links the owner by its key: writes the key's column and no other.
   *
   * <pre>{@code UPDATE pet SET owner_id = :key2 WHERE id = :id AND tenant_id = :key1
   *     AND EXISTS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * <p>The key's other columns are those of this pet.
   *
   * @param handle the handle to run on
   * @param ownerId the {@code id} of the owner; null unlinks
   * @return this pet, changed
   * @throws dev.kinship.runtime.error.UnsavedException if this pet has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this pet or the owner is not in the
   *     database; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the owner differs in a column that
   *     the key shares; nothing is sent
   */
  @CheckReturnValue
  default Pet setOwnerId(Handle handle, @Nullable Long ownerId) {
    return PetTable.OWNER.setKey(handle, self(), PetTable.OWNER_KEY.with(self(), ownerId));
  }

  /**
   * Asks the database whether there is an owner.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet s
   *     JOIN owner t ON t.tenant_id = s.tenant_id AND t.id = s.owner_id
   *     WHERE s.id = :id)}</pre>
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
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM owner
   *     WHERE (tenant_id, id) = (SELECT tenant_id, owner_id FROM pet
   *     WHERE id = :id))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this pet has no key
   */
  default boolean hasOwner(Handle handle, Fetch<Owner> fetch) {
    return PetTable.OWNER.has(handle, self(), fetch);
  }

  /**
   * Unlinks the owner: the key becomes null, and no row is deleted.
   *
   * <pre>{@code UPDATE pet SET owner_id = NULL WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return this pet, changed
   * @throws dev.kinship.runtime.error.UnsavedException if this pet has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this pet is not in the database;
   *     nothing is changed
   */
  @CheckReturnValue
  default Pet removeOwner(Handle handle) {
    return PetTable.OWNER.remove(handle, self());
  }

  /**
   * Inserts a row and links it as the owner, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT id FROM pet WHERE id = :id FOR NO KEY UPDATE),
   *     t AS (INSERT INTO owner ({columns}) SELECT {values} FROM s
   *     RETURNING tenant_id, id),
   *     u AS (UPDATE pet p SET owner_id = t.id FROM t WHERE p.id = :id)
   *     SELECT tenant_id, id FROM t}</pre>
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
  default Created<Pet, Owner> createOwner(Handle handle, Consumer<OwnerValues> owner) {
    return PetTable.OWNER.create(handle, self(), OwnerValues.of(owner));
  }

  /**
   * Changes the owner in its own table.
   *
   * <pre>{@code UPDATE owner SET {assignments} WHERE tenant_id = :key1 AND id = :key2
   *     RETURNING tenant_id, id}</pre>
   *
   * <p>One round trip; none where {@link Pet#ownerId} is null.
   *
   * @param handle the handle to run on
   * @param owner sets the values to change
   * @return the owner as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values change what the key
   *     refers to
   */
  default Owner updateOwner(Handle handle, Consumer<OwnerValues> owner) {
    return PetTable.OWNER.update(handle, self(), OwnerValues.of(owner));
  }

  /**
   * Returns the sitter.
   *
   * <pre>{@code SELECT tenant_id, id FROM owner WHERE tenant_id = :key1 AND id = :key2}</pre>
   *
   * <p>One round trip; none where {@link Pet#sitterId} is null.
   *
   * @param handle the handle to run on
   * @return the sitter; empty where {@link Pet#sitterId} is null
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Owner> getSitter(Handle handle) {
    return PetTable.SITTER.get(handle, self());
  }

  /**
   * Returns the sitter if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT tenant_id, id FROM owner WHERE tenant_id = :key1 AND id = :key2}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip; none where
   * {@link Pet#sitterId} is null.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the sitter; empty where there is none that {@code fetch} asks for
   */
  default Optional<Owner> getSitter(Handle handle, Fetch<Owner> fetch) {
    return PetTable.SITTER.get(handle, self(), fetch);
  }

  /**
   * Links the sitter: writes the key's column and no other.
   *
   * <pre>{@code UPDATE pet SET sitter_id = :key2 WHERE id = :id AND tenant_id = :key1
   *     AND EXISTS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param sitter the sitter; null unlinks
   * @return this pet, changed
   * @throws dev.kinship.runtime.error.UnsavedException if this pet or the sitter has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this pet or the sitter is not in the
   *     database; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the sitter differs in a column that
   *     the key shares; nothing is sent
   */
  @CheckReturnValue
  default Pet setSitter(Handle handle, @Nullable Owner sitter) {
    return PetTable.SITTER.set(handle, self(), sitter);
  }

  /**
   * Links the sitter by its key: writes the key's column and no other.
   *
   * <pre>{@code UPDATE pet SET sitter_id = :key2 WHERE id = :id AND tenant_id = :key1
   *     AND EXISTS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * <p>The key's other columns are those of this pet.
   *
   * @param handle the handle to run on
   * @param sitterId the {@code id} of the sitter; null unlinks
   * @return this pet, changed
   * @throws dev.kinship.runtime.error.UnsavedException if this pet has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this pet or the sitter is not in the
   *     database; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the sitter differs in a column that
   *     the key shares; nothing is sent
   */
  @CheckReturnValue
  default Pet setSitterId(Handle handle, @Nullable Long sitterId) {
    return PetTable.SITTER.setKey(handle, self(), PetTable.SITTER_KEY.with(self(), sitterId));
  }

  /**
   * Asks the database whether there is a sitter.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet s
   *     JOIN owner t ON t.tenant_id = s.tenant_id AND t.id = s.sitter_id
   *     WHERE s.id = :id)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this pet has no key
   */
  default boolean hasSitter(Handle handle) {
    return PetTable.SITTER.has(handle, self());
  }

  /**
   * Asks the database whether there is a sitter that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM owner
   *     WHERE (tenant_id, id) = (SELECT tenant_id, sitter_id FROM pet
   *     WHERE id = :id))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this pet has no key
   */
  default boolean hasSitter(Handle handle, Fetch<Owner> fetch) {
    return PetTable.SITTER.has(handle, self(), fetch);
  }

  /**
   * Unlinks the sitter: the key becomes null, and no row is deleted.
   *
   * <pre>{@code UPDATE pet SET sitter_id = NULL WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return this pet, changed
   * @throws dev.kinship.runtime.error.UnsavedException if this pet has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this pet is not in the database;
   *     nothing is changed
   */
  @CheckReturnValue
  default Pet removeSitter(Handle handle) {
    return PetTable.SITTER.remove(handle, self());
  }

  /**
   * Inserts a row and links it as the sitter, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT id FROM pet WHERE id = :id FOR NO KEY UPDATE),
   *     t AS (INSERT INTO owner ({columns}) SELECT {values} FROM s
   *     RETURNING tenant_id, id),
   *     u AS (UPDATE pet p SET sitter_id = t.id FROM t WHERE p.id = :id)
   *     SELECT tenant_id, id FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param sitter sets the values of the new row
   * @return this pet with its new key, and the sitter as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this pet has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this pet is not in the database;
   *     nothing is changed
   */
  default Created<Pet, Owner> createSitter(Handle handle, Consumer<OwnerValues> sitter) {
    return PetTable.SITTER.create(handle, self(), OwnerValues.of(sitter));
  }

  /**
   * Changes the sitter in its own table.
   *
   * <pre>{@code UPDATE owner SET {assignments} WHERE tenant_id = :key1 AND id = :key2
   *     RETURNING tenant_id, id}</pre>
   *
   * <p>One round trip; none where {@link Pet#sitterId} is null.
   *
   * @param handle the handle to run on
   * @param sitter sets the values to change
   * @return the sitter as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values change what the key
   *     refers to
   */
  default Owner updateSitter(Handle handle, Consumer<OwnerValues> sitter) {
    return PetTable.SITTER.update(handle, self(), OwnerValues.of(sitter));
  }

  private Pet self() {
    return (Pet) (Object) this;
  }
}
