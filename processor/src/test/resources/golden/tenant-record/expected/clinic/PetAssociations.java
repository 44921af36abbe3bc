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
 * {@code :id1} and {@code :id2} for the key of the row itself; where a key has several columns,
 * they are numbered; what stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface PetAssociations permits Pet {

  /**
   * Returns the owner.
   *
   * <pre>{@code SELECT tenant_id, id, name FROM owner WHERE tenant_id = :key1 AND id = :key2}</pre>
   *
   * <p>One round trip; none where {@link Pet#ownerId()} is null.
   *
   * @param handle the handle to run on
   * @return the owner; empty where {@link Pet#ownerId()} is null
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Owner> getOwner(Handle handle) {
    return PetTable.OWNER.get(handle, self());
  }

  /**
   * Returns the owner if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT tenant_id, id, name FROM owner WHERE tenant_id = :key1 AND id = :key2}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip; none where
   * {@link Pet#ownerId()} is null.
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
   * <pre>{@code UPDATE pet SET owner_id = :key2 WHERE tenant_id = :id1 AND id = :id2
   *     AND EXISTS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param owner the owner; null unlinks
   * @return a copy with the new key; this pet is unchanged
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
   * <pre>{@code UPDATE pet SET owner_id = :key2 WHERE tenant_id = :id1 AND id = :id2
   *     AND EXISTS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * <p>The key's other columns are those of this pet.
   *
   * @param handle the handle to run on
   * @param ownerId the {@code id} of the owner; null unlinks
   * @return a copy with the new key; this pet is unchanged
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
   *     WHERE s.tenant_id = :id1 AND s.id = :id2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasOwner(Handle handle) {
    return PetTable.OWNER.has(handle, self());
  }

  /**
   * Asks the database whether there is an owner that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM owner
   *     WHERE tenant_id = :id1
   *     AND id = (SELECT owner_id FROM pet WHERE tenant_id = :id1 AND id = :id2))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasOwner(Handle handle, Fetch<Owner> fetch) {
    return PetTable.OWNER.has(handle, self(), fetch);
  }

  /**
   * Unlinks the owner: the key becomes null, and no row is deleted.
   *
   * <pre>{@code UPDATE pet SET owner_id = NULL WHERE tenant_id = :id1 AND id = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return a copy without the key; this pet is unchanged
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
   * <pre>{@code WITH s AS (SELECT tenant_id, id FROM pet
   *     WHERE tenant_id = :id1 AND id = :id2 FOR NO KEY UPDATE),
   *     t AS (INSERT INTO owner ({columns}) SELECT {values} FROM s
   *     RETURNING tenant_id, id, name),
   *     u AS (UPDATE pet p SET owner_id = t.id
   *     FROM t WHERE p.tenant_id = :id1 AND p.id = :id2)
   *     SELECT tenant_id, id, name FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param owner sets the values of the new row
   * @return this pet with its new key, and the owner as the database has it
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
   *     RETURNING tenant_id, id, name}</pre>
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
  default Owner updateOwner(Handle handle, Consumer<OwnerValues> owner) {
    return PetTable.OWNER.update(handle, self(), OwnerValues.of(owner));
  }

  /**
   * Returns the vet.
   *
   * <pre>{@code SELECT tenant, id FROM vet WHERE tenant = :key1 AND id = :key2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the vet
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Vet getVet(Handle handle) {
    return PetTable.VET.getRequired(handle, self());
  }

  /**
   * Returns the vet if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT tenant, id FROM vet WHERE tenant = :key1 AND id = :key2}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the vet; empty where there is none that {@code fetch} asks for
   */
  default Optional<Vet> getVet(Handle handle, Fetch<Vet> fetch) {
    return PetTable.VET.get(handle, self(), fetch);
  }

  /**
   * Links the vet: writes the key's column and no other.
   *
   * <pre>{@code UPDATE pet SET vet_id = :key2 WHERE tenant_id = :id1 AND id = :id2
   *     AND EXISTS (SELECT 1 FROM vet WHERE tenant = :key1 AND id = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param vet the vet
   * @return a copy with the new key; this pet is unchanged
   * @throws dev.kinship.runtime.error.NoSuchRowException if this pet or the vet is not in the
   *     database; nothing is changed
   * @throws dev.kinship.runtime.error.RequiredException if null is given; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the vet differs in a column that
   *     the key shares; nothing is sent
   */
  @CheckReturnValue
  default Pet setVet(Handle handle, Vet vet) {
    return PetTable.VET.set(handle, self(), vet);
  }

  /**
   * Links the vet by its key: writes the key's column and no other.
   *
   * <pre>{@code UPDATE pet SET vet_id = :key2 WHERE tenant_id = :id1 AND id = :id2
   *     AND EXISTS (SELECT 1 FROM vet WHERE tenant = :key1 AND id = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * <p>The key's other columns are those of this pet.
   *
   * @param handle the handle to run on
   * @param vetId the {@code id} of the vet
   * @return a copy with the new key; this pet is unchanged
   * @throws dev.kinship.runtime.error.NoSuchRowException if this pet or the vet is not in the
   *     database; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the vet differs in a column that
   *     the key shares; nothing is sent
   */
  @CheckReturnValue
  default Pet setVetId(Handle handle, long vetId) {
    return PetTable.VET.setKey(handle, self(), PetTable.VET_KEY.with(self(), vetId));
  }

  /**
   * Asks the database whether there is a vet.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet s
   *     JOIN vet t ON t.tenant = s.tenant_id AND t.id = s.vet_id
   *     WHERE s.tenant_id = :id1 AND s.id = :id2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasVet(Handle handle) {
    return PetTable.VET.has(handle, self());
  }

  /**
   * Asks the database whether there is a vet that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM vet
   *     WHERE tenant = :id1
   *     AND id = (SELECT vet_id FROM pet WHERE tenant_id = :id1 AND id = :id2))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasVet(Handle handle, Fetch<Vet> fetch) {
    return PetTable.VET.has(handle, self(), fetch);
  }

  /**
   * Inserts a row and links it as the vet, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT tenant_id, id FROM pet
   *     WHERE tenant_id = :id1 AND id = :id2 FOR NO KEY UPDATE),
   *     t AS (INSERT INTO vet ({columns}) SELECT {values} FROM s
   *     RETURNING tenant, id),
   *     u AS (UPDATE pet p SET vet_id = t.id
   *     FROM t WHERE p.tenant_id = :id1 AND p.id = :id2)
   *     SELECT tenant, id FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param vet sets the values of the new row
   * @return this pet with its new key, and the vet as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if this pet is not in the database;
   *     nothing is changed
   */
  default Created<Pet, Vet> createVet(Handle handle, Consumer<VetValues> vet) {
    return PetTable.VET.create(handle, self(), VetValues.of(vet));
  }

  /**
   * Changes the vet in its own table.
   *
   * <pre>{@code UPDATE vet SET {assignments} WHERE tenant = :key1 AND id = :key2
   *     RETURNING tenant, id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param vet sets the values to change
   * @return the vet as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values change what the key
   *     refers to
   */
  default Vet updateVet(Handle handle, Consumer<VetValues> vet) {
    return PetTable.VET.update(handle, self(), VetValues.of(vet));
  }

  private Pet self() {
    return (Pet) (Object) this;
  }
}
