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

/**
 * The associations of {@link Address}.
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
public sealed interface AddressAssociations permits Address {

  /**
   * Returns the owner.
   * <pre>{@code SELECT tenant_id, id, name FROM owner WHERE tenant_id = :key1 AND id = :key2}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Owner getOwner(Handle handle) { return AddressTable.OWNER.getRequired(handle, self()); }

  /** Returns the owner if {@code fetch} asks for it, and empty otherwise; see {@link #getOwner}. */
  default Optional<Owner> getOwner(Handle handle, Fetch<Owner> fetch) {
    return AddressTable.OWNER.get(handle, self(), fetch);
  }

  /**
   * Links the owner and returns a copy with the new key. No other column is written. If another address is linked to
   * it, the call is refused. SQL: {@link AddressTable#OWNER}.
   *
   * @throws dev.kinship.runtime.error.RequiredException if null is given; nothing is changed
   * @throws dev.kinship.runtime.error.RefusedException if another one is linked to it; nothing is changed
   */
  @CheckReturnValue
  default Address setOwner(Handle handle, Owner owner) { return AddressTable.OWNER.set(handle, self(), owner); }

  /**
   * Links the owner by its {@code id} and the other key columns of this address; see {@link #setOwner}.
   *
   * @throws dev.kinship.runtime.error.RefusedException if another one is linked to it; nothing is changed
   */
  @CheckReturnValue
  default Address setOwnerId(Handle handle, long ownerId) {
    return AddressTable.OWNER.setKey(handle, self(), AddressTable.OWNER_KEY.with(self(), ownerId));
  }

  /**
   * Returns whether there is an owner now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM address s
   *     JOIN owner t ON t.tenant_id = s.tenant_id AND t.id = s.owner_id
   *     WHERE s.tenant_id = :id1 AND s.owner_id = :id2)}</pre>
   */
  default boolean hasOwner(Handle handle) { return AddressTable.OWNER.has(handle, self()); }

  /** Returns whether there is an owner that {@code fetch} asks for; see {@link #hasOwner}. */
  default boolean hasOwner(Handle handle, Fetch<Owner> fetch) { return AddressTable.OWNER.has(handle, self(), fetch); }

  /** Inserts and links the owner. Returns it and this address with the new key. SQL: {@link AddressTable#OWNER}. */
  default Created<Address, Owner> createOwner(Handle handle, Consumer<OwnerValues> owner) {
    return AddressTable.OWNER.create(handle, self(), OwnerValues.of(owner));
  }

  /**
   * Updates the row of the owner and returns it.
   * <pre>{@code UPDATE owner SET {assignments} WHERE tenant_id = :key1 AND id = :key2
   *     RETURNING tenant_id, id, name}</pre>
   */
  default Owner updateOwner(Handle handle, Consumer<OwnerValues> owner) {
    return AddressTable.OWNER.update(handle, self(), OwnerValues.of(owner));
  }

  private Address self() { return (Address) (Object) this; }
}
