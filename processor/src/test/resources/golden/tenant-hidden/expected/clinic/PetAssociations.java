package clinic;

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
   * Returns the owner; empty if {@code owner_id} is null.
   * <pre>{@code SELECT t.tenant_id, t.id, s.tenant_id, s.owner_id FROM pet s
   *     LEFT JOIN owner t ON t.tenant_id = s.tenant_id AND t.id = s.owner_id
   *     WHERE s.tenant_id = :id1 AND s.id = :id2}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Owner> getOwner(Handle handle) { return PetTable.OWNER.get(handle, self()); }

  /** Returns the owner if {@code fetch} asks for it, and empty otherwise; see {@link #getOwner}. */
  default Optional<Owner> getOwner(Handle handle, Fetch<Owner> fetch) {
    return PetTable.OWNER.get(handle, self(), fetch);
  }

  /**
   * Links the owner and returns this pet as it is, since the key is no property. Null unlinks. No other column is
   * written.
   * <pre>{@code UPDATE pet SET owner_id = :key2 WHERE tenant_id = :id1 AND id = :id2
   *     AND EXISTS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2)}</pre>
   */
  default Pet setOwner(Handle handle, @Nullable Owner owner) { return PetTable.OWNER.set(handle, self(), owner); }

  /** Links the owner by its key; see {@link #setOwner}. */
  default Pet setOwnerKey(Handle handle, OwnerTable.@Nullable Key ownerKey) {
    return PetTable.OWNER.setKey(handle, self(), ownerKey);
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
   * Unlinks the owner, deletes nothing, and returns this pet as it is, since the key is no property.
   * <pre>{@code UPDATE pet SET owner_id = NULL WHERE tenant_id = :id1 AND id = :id2}</pre>
   */
  default Pet removeOwner(Handle handle) { return PetTable.OWNER.remove(handle, self()); }

  /** Inserts and links the owner. Returns it and this pet. SQL: {@link PetTable#OWNER}. */
  default Created<Pet, Owner> createOwner(Handle handle, Consumer<OwnerValues> owner) {
    return PetTable.OWNER.create(handle, self(), OwnerValues.of(owner));
  }

  /**
   * Updates the row of the owner and returns it.
   * <pre>{@code UPDATE owner SET {assignments}
   *     WHERE tenant_id = :id1 AND id = (SELECT owner_id FROM pet WHERE tenant_id = :id1 AND id = :id2)
   *     RETURNING tenant_id, id}</pre>
   */
  default Owner updateOwner(Handle handle, Consumer<OwnerValues> owner) {
    return PetTable.OWNER.update(handle, self(), OwnerValues.of(owner));
  }

  private Pet self() { return (Pet) (Object) this; }
}
