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
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value and {@code :id} for the key of the
 * row itself; where a key has several columns, they are numbered; what stands in braces becomes the columns that were
 * set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public interface PetAssociations {

  /**
   * Returns the owner; empty if {@link Pet#ownerId} is null.
   * <pre>{@code SELECT tenant_id, id FROM owner WHERE tenant_id = :key1 AND id = :key2}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Owner> getOwner(Handle handle) { return PetTable.OWNER.get(handle, self()); }

  /** Returns the owner if {@code fetch} asks for it, and empty otherwise; see {@link #getOwner}. */
  default Optional<Owner> getOwner(Handle handle, Fetch<Owner> fetch) {
    return PetTable.OWNER.get(handle, self(), fetch);
  }

  /**
   * Links the owner and returns this pet, changed. Null unlinks. No other column is written.
   * <pre>{@code UPDATE pet SET owner_id = :key2 WHERE id = :id AND tenant_id = :key1
   *     AND EXISTS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2)}</pre>
   */
  default Pet setOwner(Handle handle, @Nullable Owner owner) { return PetTable.OWNER.set(handle, self(), owner); }

  /** Links the owner by its {@code id} and the other key columns of this pet; see {@link #setOwner}. */
  default Pet setOwnerId(Handle handle, @Nullable Long ownerId) {
    return PetTable.OWNER.setKey(handle, self(), PetTable.OWNER_KEY.with(self(), ownerId));
  }

  /**
   * Returns whether there is an owner now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet s
   *     JOIN owner t ON t.tenant_id = s.tenant_id AND t.id = s.owner_id WHERE s.id = :id)}</pre>
   */
  default boolean hasOwner(Handle handle) { return PetTable.OWNER.has(handle, self()); }

  /** Returns whether there is an owner that {@code fetch} asks for; see {@link #hasOwner}. */
  default boolean hasOwner(Handle handle, Fetch<Owner> fetch) { return PetTable.OWNER.has(handle, self(), fetch); }

  /**
   * Unlinks the owner, deletes nothing, and returns this pet, changed.
   * <pre>{@code UPDATE pet SET owner_id = NULL WHERE id = :id}</pre>
   */
  default Pet removeOwner(Handle handle) { return PetTable.OWNER.remove(handle, self()); }

  /** Inserts and links the owner. Returns it and this pet with the new key. SQL: {@link PetTable#OWNER}. */
  default Created<Pet, Owner> createOwner(Handle handle, Consumer<OwnerValues> owner) {
    return PetTable.OWNER.create(handle, self(), OwnerValues.of(owner));
  }

  /**
   * Updates the row of the owner and returns it.
   * <pre>{@code UPDATE owner SET {assignments} WHERE tenant_id = :key1 AND id = :key2 RETURNING tenant_id, id}</pre>
   */
  default Owner updateOwner(Handle handle, Consumer<OwnerValues> owner) {
    return PetTable.OWNER.update(handle, self(), OwnerValues.of(owner));
  }

  /**
   * Returns the sitter; empty if {@link Pet#sitterId} is null.
   * <pre>{@code SELECT tenant_id, id FROM owner WHERE tenant_id = :key1 AND id = :key2}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Owner> getSitter(Handle handle) { return PetTable.SITTER.get(handle, self()); }

  /** Returns the sitter if {@code fetch} asks for it, and empty otherwise; see {@link #getSitter}. */
  default Optional<Owner> getSitter(Handle handle, Fetch<Owner> fetch) {
    return PetTable.SITTER.get(handle, self(), fetch);
  }

  /**
   * Links the sitter and returns this pet, changed. Null unlinks. No other column is written.
   * <pre>{@code UPDATE pet SET sitter_id = :key2 WHERE id = :id AND tenant_id = :key1
   *     AND EXISTS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2)}</pre>
   */
  default Pet setSitter(Handle handle, @Nullable Owner sitter) { return PetTable.SITTER.set(handle, self(), sitter); }

  /** Links the sitter by its {@code id} and the other key columns of this pet; see {@link #setSitter}. */
  default Pet setSitterId(Handle handle, @Nullable Long sitterId) {
    return PetTable.SITTER.setKey(handle, self(), PetTable.SITTER_KEY.with(self(), sitterId));
  }

  /**
   * Returns whether there is a sitter now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet s
   *     JOIN owner t ON t.tenant_id = s.tenant_id AND t.id = s.sitter_id WHERE s.id = :id)}</pre>
   */
  default boolean hasSitter(Handle handle) { return PetTable.SITTER.has(handle, self()); }

  /** Returns whether there is a sitter that {@code fetch} asks for; see {@link #hasSitter}. */
  default boolean hasSitter(Handle handle, Fetch<Owner> fetch) { return PetTable.SITTER.has(handle, self(), fetch); }

  /**
   * Unlinks the sitter, deletes nothing, and returns this pet, changed.
   * <pre>{@code UPDATE pet SET sitter_id = NULL WHERE id = :id}</pre>
   */
  default Pet removeSitter(Handle handle) { return PetTable.SITTER.remove(handle, self()); }

  /** Inserts and links the sitter. Returns it and this pet with the new key. SQL: {@link PetTable#SITTER}. */
  default Created<Pet, Owner> createSitter(Handle handle, Consumer<OwnerValues> sitter) {
    return PetTable.SITTER.create(handle, self(), OwnerValues.of(sitter));
  }

  /**
   * Updates the row of the sitter and returns it.
   * <pre>{@code UPDATE owner SET {assignments} WHERE tenant_id = :key1 AND id = :key2 RETURNING tenant_id, id}</pre>
   */
  default Owner updateSitter(Handle handle, Consumer<OwnerValues> sitter) {
    return PetTable.SITTER.update(handle, self(), OwnerValues.of(sitter));
  }

  private Pet self() { return (Pet) (Object) this; }
}
