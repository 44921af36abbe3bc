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
 * <p>In the SQL, {@code :key} stands for the foreign key's value and {@code :id} for the key of the row itself; what
 * stands in braces becomes the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public interface PetAssociations {

  /**
   * Returns the owner; empty if {@link Pet#ownerId} is null.
   * <pre>{@code SELECT id FROM person WHERE id = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   * @deprecated as {@link Pet#ownerId} is
   */
  @Deprecated
  default Optional<Person> getOwner(Handle handle) { return PetTable.OWNER.get(handle, self()); }

  /**
   * Returns the owner if {@code fetch} asks for it, and empty otherwise; see {@link #getOwner}.
   *
   * @deprecated as {@link Pet#ownerId} is
   */
  @Deprecated
  default Optional<Person> getOwner(Handle handle, Fetch<Person> fetch) {
    return PetTable.OWNER.get(handle, self(), fetch);
  }

  /**
   * Links the owner and returns this pet, changed. Null unlinks. No other column is written.
   * <pre>{@code UPDATE pet SET owner_id = :key WHERE id = :id AND EXISTS (SELECT 1 FROM person WHERE id = :key)}</pre>
   *
   * @deprecated as {@link Pet#ownerId} is
   */
  @Deprecated
  default Pet setOwner(Handle handle, @Nullable Person owner) { return PetTable.OWNER.set(handle, self(), owner); }

  /**
   * Links the owner by its {@code id}; see {@link #setOwner}.
   *
   * @deprecated as {@link Pet#ownerId} is
   */
  @Deprecated
  default Pet setOwnerId(Handle handle, @Nullable Long ownerId) {
    return PetTable.OWNER.setKey(handle, self(), ownerId);
  }

  /**
   * Returns whether there is an owner now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet s JOIN person t ON t.id = s.owner_id WHERE s.id = :id)}</pre>
   *
   * @deprecated as {@link Pet#ownerId} is
   */
  @Deprecated
  default boolean hasOwner(Handle handle) { return PetTable.OWNER.has(handle, self()); }

  /**
   * Returns whether there is an owner that {@code fetch} asks for; see {@link #hasOwner}.
   *
   * @deprecated as {@link Pet#ownerId} is
   */
  @Deprecated
  default boolean hasOwner(Handle handle, Fetch<Person> fetch) { return PetTable.OWNER.has(handle, self(), fetch); }

  /**
   * Unlinks the owner, deletes nothing, and returns this pet, changed.
   * <pre>{@code UPDATE pet SET owner_id = NULL WHERE id = :id}</pre>
   *
   * @deprecated as {@link Pet#ownerId} is
   */
  @Deprecated
  default Pet removeOwner(Handle handle) { return PetTable.OWNER.remove(handle, self()); }

  /**
   * Inserts and links the owner. Returns it and this pet with the new key. SQL: {@link PetTable#OWNER}.
   *
   * @deprecated as {@link Pet#ownerId} is
   */
  @Deprecated
  default Created<Pet, Person> createOwner(Handle handle, Consumer<PersonValues> owner) {
    return PetTable.OWNER.create(handle, self(), PersonValues.of(owner));
  }

  /**
   * Updates the row of the owner and returns it.
   * <pre>{@code UPDATE person SET {assignments} WHERE id = :key RETURNING id}</pre>
   *
   * @deprecated as {@link Pet#ownerId} is
   */
  @Deprecated
  default Person updateOwner(Handle handle, Consumer<PersonValues> owner) {
    return PetTable.OWNER.update(handle, self(), PersonValues.of(owner));
  }

  /**
   * Returns the keeper; empty if {@link Pet#keeperId} is null.
   * <pre>{@code SELECT id FROM person WHERE id = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   * @deprecated as {@link Pet#keeperId} is
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  default Optional<Person> getKeeper(Handle handle) { return PetTable.KEEPER.get(handle, self()); }

  /**
   * Returns the keeper if {@code fetch} asks for it, and empty otherwise; see {@link #getKeeper}.
   *
   * @deprecated as {@link Pet#keeperId} is
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  default Optional<Person> getKeeper(Handle handle, Fetch<Person> fetch) {
    return PetTable.KEEPER.get(handle, self(), fetch);
  }

  /**
   * Links the keeper and returns this pet, changed. Null unlinks. No other column is written.
   * <pre>{@code UPDATE pet SET keeper_id = :key WHERE id = :id AND EXISTS (SELECT 1 FROM person WHERE id = :key)}</pre>
   *
   * @deprecated as {@link Pet#keeperId} is
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  default Pet setKeeper(Handle handle, @Nullable Person keeper) { return PetTable.KEEPER.set(handle, self(), keeper); }

  /**
   * Links the keeper by its {@code id}; see {@link #setKeeper}.
   *
   * @deprecated as {@link Pet#keeperId} is
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  default Pet setKeeperId(Handle handle, @Nullable Long keeperId) {
    return PetTable.KEEPER.setKey(handle, self(), keeperId);
  }

  /**
   * Returns whether there is a keeper now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet s JOIN person t ON t.id = s.keeper_id WHERE s.id = :id)}</pre>
   *
   * @deprecated as {@link Pet#keeperId} is
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  default boolean hasKeeper(Handle handle) { return PetTable.KEEPER.has(handle, self()); }

  /**
   * Returns whether there is a keeper that {@code fetch} asks for; see {@link #hasKeeper}.
   *
   * @deprecated as {@link Pet#keeperId} is
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  default boolean hasKeeper(Handle handle, Fetch<Person> fetch) { return PetTable.KEEPER.has(handle, self(), fetch); }

  /**
   * Unlinks the keeper, deletes nothing, and returns this pet, changed.
   * <pre>{@code UPDATE pet SET keeper_id = NULL WHERE id = :id}</pre>
   *
   * @deprecated as {@link Pet#keeperId} is
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  default Pet removeKeeper(Handle handle) { return PetTable.KEEPER.remove(handle, self()); }

  /**
   * Inserts and links the keeper. Returns it and this pet with the new key. SQL: {@link PetTable#KEEPER}.
   *
   * @deprecated as {@link Pet#keeperId} is
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  default Created<Pet, Person> createKeeper(Handle handle, Consumer<PersonValues> keeper) {
    return PetTable.KEEPER.create(handle, self(), PersonValues.of(keeper));
  }

  /**
   * Updates the row of the keeper and returns it.
   * <pre>{@code UPDATE person SET {assignments} WHERE id = :key RETURNING id}</pre>
   *
   * @deprecated as {@link Pet#keeperId} is
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  default Person updateKeeper(Handle handle, Consumer<PersonValues> keeper) {
    return PetTable.KEEPER.update(handle, self(), PersonValues.of(keeper));
  }

  private Pet self() { return (Pet) (Object) this; }
}
