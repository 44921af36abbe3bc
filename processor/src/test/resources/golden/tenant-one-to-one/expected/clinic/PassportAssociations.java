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
 * The associations of {@link Passport}.
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
public sealed interface PassportAssociations permits Passport {

  /**
   * Returns the owner; empty if one of the key's columns is null.
   * <pre>{@code SELECT tenant_id, id, name FROM owner WHERE tenant_id = :key1 AND id = :key2}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Owner> getOwner(Handle handle) { return PassportTable.OWNER.get(handle, self()); }

  /** Returns the owner if {@code fetch} asks for it, and empty otherwise; see {@link #getOwner}. */
  default Optional<Owner> getOwner(Handle handle, Fetch<Owner> fetch) {
    return PassportTable.OWNER.get(handle, self(), fetch);
  }

  /**
   * Links the owner and returns a copy with the new key. Null unlinks. No column but the key's own is written. If
   * another passport is linked to it, that one is unlinked: its key becomes null, and it stays. SQL:
   * {@link PassportTable#OWNER}.
   */
  @CheckReturnValue
  default Passport setOwner(Handle handle, @Nullable Owner owner) {
    return PassportTable.OWNER.set(handle, self(), owner);
  }

  /** Links the owner by its key; see {@link #setOwner}. */
  @CheckReturnValue
  default Passport setOwnerKey(Handle handle, OwnerTable.@Nullable Key ownerKey) {
    return PassportTable.OWNER.setKey(handle, self(), ownerKey);
  }

  /**
   * Returns whether there is an owner now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM passport s
   *     JOIN owner t ON t.tenant_id = s.tenant_id AND t.id = s.owner_id
   *     WHERE s.country = :id1 AND s.number = :id2)}</pre>
   */
  default boolean hasOwner(Handle handle) { return PassportTable.OWNER.has(handle, self()); }

  /** Returns whether there is an owner that {@code fetch} asks for; see {@link #hasOwner}. */
  default boolean hasOwner(Handle handle, Fetch<Owner> fetch) { return PassportTable.OWNER.has(handle, self(), fetch); }

  /**
   * Unlinks the owner, deletes nothing, and returns a copy without the key.
   * <pre>{@code UPDATE passport SET tenant_id = NULL, owner_id = NULL WHERE country = :id1 AND number = :id2}</pre>
   */
  @CheckReturnValue
  default Passport removeOwner(Handle handle) { return PassportTable.OWNER.remove(handle, self()); }

  /** Inserts and links the owner. Returns it and this passport with the new key. SQL: {@link PassportTable#OWNER}. */
  default Created<Passport, Owner> createOwner(Handle handle, Consumer<OwnerValues> owner) {
    return PassportTable.OWNER.create(handle, self(), OwnerValues.of(owner));
  }

  /**
   * Updates the row of the owner and returns it.
   * <pre>{@code UPDATE owner SET {assignments} WHERE tenant_id = :key1 AND id = :key2
   *     RETURNING tenant_id, id, name}</pre>
   */
  default Owner updateOwner(Handle handle, Consumer<OwnerValues> owner) {
    return PassportTable.OWNER.update(handle, self(), OwnerValues.of(owner));
  }

  /**
   * Unlinks the owner, <b>deletes</b> its row, and returns a copy without the key. SQL: {@link PassportTable#OWNER}.
   */
  @CheckReturnValue
  default Passport destroyOwner(Handle handle) { return PassportTable.OWNER.destroy(handle, self()); }

  private Passport self() { return (Passport) (Object) this; }
}
