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
 * <p>In the SQL, {@code :key} stands for the foreign key's value and {@code :id} for the key of the row itself; what
 * stands in braces becomes the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface PetAssociations permits Pet {

  /**
   * Returns the owner. Only rows in the default scope {@code present} are seen.
   * <pre>{@code SELECT id, active, (active) FROM person WHERE id = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.RequiredException if {@link Pet#ownerId()} is null or the owner is not in the
   *     default scope
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Person getOwner(Handle handle) { return PetTable.OWNER.getRequired(handle, self()); }

  /** Returns the owner if {@code fetch} asks for it, and empty otherwise; see {@link #getOwner}. */
  default Optional<Person> getOwner(Handle handle, Fetch<Person> fetch) {
    return PetTable.OWNER.get(handle, self(), fetch);
  }

  /**
   * Links the owner and returns a copy with the new key. No other column is written. Rows outside the default scope
   * {@code present} count too.
   * <pre>{@code UPDATE pet SET owner_id = :key WHERE id = :id AND EXISTS (SELECT 1 FROM person WHERE id = :key)}</pre>
   *
   * @throws dev.kinship.runtime.error.RequiredException if null is given; nothing is changed
   */
  @CheckReturnValue
  default Pet setOwner(Handle handle, Person owner) { return PetTable.OWNER.set(handle, self(), owner); }

  /**
   * Links the owner by its {@code id}; see {@link #setOwner}.
   *
   * @throws dev.kinship.runtime.error.RequiredException if null is given; nothing is changed
   */
  @CheckReturnValue
  default Pet setOwnerId(Handle handle, Long ownerId) { return PetTable.OWNER.setKey(handle, self(), ownerId); }

  /**
   * Returns whether there is an owner now, without loading it. Only rows in the default scope {@code present} are seen.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM person WHERE id = (SELECT owner_id FROM pet WHERE id = :id)
   *     AND (active))}</pre>
   */
  default boolean hasOwner(Handle handle) { return PetTable.OWNER.has(handle, self()); }

  /** Returns whether there is an owner that {@code fetch} asks for; see {@link #hasOwner}. */
  default boolean hasOwner(Handle handle, Fetch<Person> fetch) { return PetTable.OWNER.has(handle, self(), fetch); }

  /** Inserts and links the owner. Returns it and this pet with the new key. SQL: {@link PetTable#OWNER}. */
  default Created<Pet, Person> createOwner(Handle handle, Consumer<PersonValues> owner) {
    return PetTable.OWNER.create(handle, self(), PersonValues.of(owner));
  }

  /**
   * Updates the row of the owner and returns it. Rows outside the default scope {@code present} count too.
   * <pre>{@code UPDATE person SET {assignments} WHERE id = :key RETURNING id, active}</pre>
   */
  default Person updateOwner(Handle handle, Consumer<PersonValues> owner) {
    return PetTable.OWNER.update(handle, self(), PersonValues.of(owner));
  }

  /**
   * Returns the admirer; empty if {@link Pet#admirerId()} is null or the admirer is not in the default scope. Only rows
   * in the default scope {@code present} are seen.
   * <pre>{@code SELECT id, active, (active) FROM person WHERE id = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Person> getAdmirer(Handle handle) { return PetTable.ADMIRER.get(handle, self()); }

  /** Returns the admirer if {@code fetch} asks for it, and empty otherwise; see {@link #getAdmirer}. */
  default Optional<Person> getAdmirer(Handle handle, Fetch<Person> fetch) {
    return PetTable.ADMIRER.get(handle, self(), fetch);
  }

  /**
   * Links the admirer and returns a copy with the new key. Null unlinks. No other column is written. If another pet is
   * linked to it, that one is unlinked: its key becomes null, and it stays. SQL: {@link PetTable#ADMIRER}. Rows outside
   * the default scope {@code present} count too. Rows outside the default scope {@code alive} count too.
   */
  @CheckReturnValue
  default Pet setAdmirer(Handle handle, @Nullable Person admirer) {
    return PetTable.ADMIRER.set(handle, self(), admirer);
  }

  /** Links the admirer by its {@code id}; see {@link #setAdmirer}. */
  @CheckReturnValue
  default Pet setAdmirerId(Handle handle, @Nullable Long admirerId) {
    return PetTable.ADMIRER.setKey(handle, self(), admirerId);
  }

  /**
   * Returns whether there is an admirer now, without loading it. Only rows in the default scope {@code present} are
   * seen.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM person WHERE id = (SELECT admirer_id FROM pet WHERE id = :id)
   *     AND (active))}</pre>
   */
  default boolean hasAdmirer(Handle handle) { return PetTable.ADMIRER.has(handle, self()); }

  /** Returns whether there is an admirer that {@code fetch} asks for; see {@link #hasAdmirer}. */
  default boolean hasAdmirer(Handle handle, Fetch<Person> fetch) { return PetTable.ADMIRER.has(handle, self(), fetch); }

  /**
   * Unlinks the admirer, deletes nothing, and returns a copy without the key.
   * <pre>{@code UPDATE pet SET admirer_id = NULL WHERE id = :id}</pre>
   */
  @CheckReturnValue
  default Pet removeAdmirer(Handle handle) { return PetTable.ADMIRER.remove(handle, self()); }

  /** Inserts and links the admirer. Returns it and this pet with the new key. SQL: {@link PetTable#ADMIRER}. */
  default Created<Pet, Person> createAdmirer(Handle handle, Consumer<PersonValues> admirer) {
    return PetTable.ADMIRER.create(handle, self(), PersonValues.of(admirer));
  }

  /**
   * Updates the row of the admirer and returns it. Rows outside the default scope {@code present} count too.
   * <pre>{@code UPDATE person SET {assignments} WHERE id = :key RETURNING id, active}</pre>
   */
  default Person updateAdmirer(Handle handle, Consumer<PersonValues> admirer) {
    return PetTable.ADMIRER.update(handle, self(), PersonValues.of(admirer));
  }

  /**
   * Unlinks the admirer, <b>deletes</b> its row, and returns a copy without the key. SQL: {@link PetTable#ADMIRER}.
   * Rows outside the default scope {@code present} count too.
   */
  @CheckReturnValue
  default Pet destroyAdmirer(Handle handle) { return PetTable.ADMIRER.destroy(handle, self()); }

  private Pet self() { return (Pet) (Object) this; }
}
