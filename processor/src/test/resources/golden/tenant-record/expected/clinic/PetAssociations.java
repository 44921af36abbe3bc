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
 * <p>Methods join the handle's current transaction. Each takes one round trip, in which all of its statements take
 * effect or none, and none at all if there is nothing to ask for. A {@code Fetch} adds conditions, an order or a lock
 * to the SQL. With {@code KinshipPlugin}, a read without a {@code Fetch} also loads the same for the other rows of a
 * result.
 *
 * <p>Before anything is sent, a row without a key is refused with an {@code UnsavedException}, and values that
 * contradict the association with a {@code ContradictionException}. A write that finds a row missing changes nothing
 * and throws a {@code NoSuchRowException}; what the database refuses is a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value and {@code :id1} and {@code :id2}
 * for the key of the row itself; where a key has several columns, they are numbered; what stands in braces becomes
 * the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface PetAssociations permits Pet {

  /**
   * Returns the owner; empty if {@link Pet#ownerId()} is null.
   * <pre>{@code SELECT tenant_id, id, name FROM owner WHERE tenant_id = :key1 AND id = :key2}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Owner> getOwner(Handle handle) { return PetTable.OWNER.get(handle, self()); }

  /** Returns the owner if {@code fetch} asks for it, and empty otherwise; see {@link #getOwner}. */
  default Optional<Owner> getOwner(Handle handle, Fetch<Owner> fetch) {
    return PetTable.OWNER.get(handle, self(), fetch);
  }

  /**
   * Links the owner and returns a copy with the new key. Null unlinks. No other column is written.
   * <pre>{@code UPDATE pet SET owner_id = :key2 WHERE tenant_id = :id1 AND id = :id2
   *     AND EXISTS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2)}</pre>
   */
  @CheckReturnValue
  default Pet setOwner(Handle handle, @Nullable Owner owner) { return PetTable.OWNER.set(handle, self(), owner); }

  /** Links the owner by its {@code id} and the other key columns of this pet; see {@link #setOwner}. */
  @CheckReturnValue
  default Pet setOwnerId(Handle handle, @Nullable Long ownerId) {
    return PetTable.OWNER.setKey(handle, self(), PetTable.OWNER_KEY.with(self(), ownerId));
  }

  /**
   * Returns whether there is an owner now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet s
   *     JOIN owner t ON t.tenant_id = s.tenant_id AND t.id = s.owner_id
   *     WHERE s.tenant_id = :id1 AND s.id = :id2)}</pre>
   */
  default boolean hasOwner(Handle handle) { return PetTable.OWNER.has(handle, self()); }

  /** Returns whether there is an owner that {@code fetch} asks for; see {@link #hasOwner}. */
  default boolean hasOwner(Handle handle, Fetch<Owner> fetch) { return PetTable.OWNER.has(handle, self(), fetch); }

  /**
   * Unlinks the owner, deletes nothing, and returns a copy without the key.
   * <pre>{@code UPDATE pet SET owner_id = NULL WHERE tenant_id = :id1 AND id = :id2}</pre>
   */
  @CheckReturnValue
  default Pet removeOwner(Handle handle) { return PetTable.OWNER.remove(handle, self()); }

  /** Inserts and links the owner. Returns it and this pet with the new key. SQL: {@link PetTable#OWNER}. */
  default Created<Pet, Owner> createOwner(Handle handle, Consumer<OwnerValues> owner) {
    return PetTable.OWNER.create(handle, self(), OwnerValues.of(owner));
  }

  /**
   * Updates the row of the owner and returns it.
   * <pre>{@code UPDATE owner SET {assignments} WHERE tenant_id = :key1 AND id = :key2
   *     RETURNING tenant_id, id, name}</pre>
   */
  default Owner updateOwner(Handle handle, Consumer<OwnerValues> owner) {
    return PetTable.OWNER.update(handle, self(), OwnerValues.of(owner));
  }

  /**
   * Returns the vet.
   * <pre>{@code SELECT tenant, id FROM vet WHERE tenant = :key1 AND id = :key2}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Vet getVet(Handle handle) { return PetTable.VET.getRequired(handle, self()); }

  /** Returns the vet if {@code fetch} asks for it, and empty otherwise; see {@link #getVet}. */
  default Optional<Vet> getVet(Handle handle, Fetch<Vet> fetch) { return PetTable.VET.get(handle, self(), fetch); }

  /**
   * Links the vet and returns a copy with the new key. No other column is written.
   * <pre>{@code UPDATE pet SET vet_id = :key2 WHERE tenant_id = :id1 AND id = :id2
   *     AND EXISTS (SELECT 1 FROM vet WHERE tenant = :key1 AND id = :key2)}</pre>
   *
   * @throws dev.kinship.runtime.error.RequiredException if null is given; nothing is changed
   */
  @CheckReturnValue
  default Pet setVet(Handle handle, Vet vet) { return PetTable.VET.set(handle, self(), vet); }

  /** Links the vet by its {@code id} and the other key columns of this pet; see {@link #setVet}. */
  @CheckReturnValue
  default Pet setVetId(Handle handle, long vetId) {
    return PetTable.VET.setKey(handle, self(), PetTable.VET_KEY.with(self(), vetId));
  }

  /**
   * Returns whether there is a vet now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet s JOIN vet t ON t.tenant = s.tenant_id AND t.id = s.vet_id
   *     WHERE s.tenant_id = :id1 AND s.id = :id2)}</pre>
   */
  default boolean hasVet(Handle handle) { return PetTable.VET.has(handle, self()); }

  /** Returns whether there is a vet that {@code fetch} asks for; see {@link #hasVet}. */
  default boolean hasVet(Handle handle, Fetch<Vet> fetch) { return PetTable.VET.has(handle, self(), fetch); }

  /** Inserts and links the vet. Returns it and this pet with the new key. SQL: {@link PetTable#VET}. */
  default Created<Pet, Vet> createVet(Handle handle, Consumer<VetValues> vet) {
    return PetTable.VET.create(handle, self(), VetValues.of(vet));
  }

  /**
   * Updates the row of the vet and returns it.
   * <pre>{@code UPDATE vet SET {assignments} WHERE tenant = :key1 AND id = :key2 RETURNING tenant, id}</pre>
   */
  default Vet updateVet(Handle handle, Consumer<VetValues> vet) {
    return PetTable.VET.update(handle, self(), VetValues.of(vet));
  }

  private Pet self() { return (Pet) (Object) this; }
}
