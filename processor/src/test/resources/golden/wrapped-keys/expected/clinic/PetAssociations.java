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
   * Returns the owner; empty if {@link Pet#ownerId()} is null.
   * <pre>{@code SELECT id, name FROM person WHERE id = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Person> getOwner(Handle handle) { return PetTable.OWNER.get(handle, self()); }

  /** Returns the owner if {@code fetch} asks for it, and empty otherwise; see {@link #getOwner}. */
  default Optional<Person> getOwner(Handle handle, Fetch<Person> fetch) {
    return PetTable.OWNER.get(handle, self(), fetch);
  }

  /**
   * Links the owner and returns a copy with the new key. Null unlinks. No other column is written.
   * <pre>{@code UPDATE pet SET owner_id = :key WHERE id = :id AND EXISTS (SELECT 1 FROM person WHERE id = :key)}</pre>
   */
  @CheckReturnValue
  default Pet setOwner(Handle handle, @Nullable Person owner) { return PetTable.OWNER.set(handle, self(), owner); }

  /** Links the owner by its {@code id}; see {@link #setOwner}. */
  @CheckReturnValue
  default Pet setOwnerId(Handle handle, @Nullable PersonId ownerId) {
    return PetTable.OWNER.setKey(handle, self(), ownerId);
  }

  /**
   * Returns whether there is an owner now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet s JOIN person t ON t.id = s.owner_id WHERE s.id = :id)}</pre>
   */
  default boolean hasOwner(Handle handle) { return PetTable.OWNER.has(handle, self()); }

  /** Returns whether there is an owner that {@code fetch} asks for; see {@link #hasOwner}. */
  default boolean hasOwner(Handle handle, Fetch<Person> fetch) { return PetTable.OWNER.has(handle, self(), fetch); }

  /**
   * Unlinks the owner, deletes nothing, and returns a copy without the key.
   * <pre>{@code UPDATE pet SET owner_id = NULL WHERE id = :id}</pre>
   */
  @CheckReturnValue
  default Pet removeOwner(Handle handle) { return PetTable.OWNER.remove(handle, self()); }

  /** Inserts and links the owner. Returns it and this pet with the new key. SQL: {@link PetTable#OWNER}. */
  default Created<Pet, Person> createOwner(Handle handle, Consumer<PersonValues> owner) {
    return PetTable.OWNER.create(handle, self(), PersonValues.of(owner));
  }

  /**
   * Updates the row of the owner and returns it.
   * <pre>{@code UPDATE person SET {assignments} WHERE id = :key RETURNING id, name}</pre>
   */
  default Person updateOwner(Handle handle, Consumer<PersonValues> owner) {
    return PetTable.OWNER.update(handle, self(), PersonValues.of(owner));
  }

  /**
   * Returns the mother; empty if {@link Pet#motherId()} is null.
   * <pre>{@code SELECT id, owner_id, mother_id, sitters FROM pet WHERE id = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Pet> getMother(Handle handle) { return PetTable.MOTHER.get(handle, self()); }

  /** Returns the mother if {@code fetch} asks for it, and empty otherwise; see {@link #getMother}. */
  default Optional<Pet> getMother(Handle handle, Fetch<Pet> fetch) {
    return PetTable.MOTHER.get(handle, self(), fetch);
  }

  /**
   * Links the mother and returns a copy with the new key. Null unlinks. No other column is written.
   * <pre>{@code UPDATE pet SET mother_id = :key WHERE id = :id AND EXISTS (SELECT 1 FROM pet WHERE id = :key)}</pre>
   */
  @CheckReturnValue
  default Pet setMother(Handle handle, @Nullable Pet mother) { return PetTable.MOTHER.set(handle, self(), mother); }

  /** Links the mother by its {@code id}; see {@link #setMother}. */
  @CheckReturnValue
  default Pet setMotherId(Handle handle, @Nullable Id<Pet> motherId) {
    return PetTable.MOTHER.setKey(handle, self(), motherId);
  }

  /**
   * Returns whether there is a mother now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet s JOIN pet t ON t.id = s.mother_id WHERE s.id = :id)}</pre>
   */
  default boolean hasMother(Handle handle) { return PetTable.MOTHER.has(handle, self()); }

  /** Returns whether there is a mother that {@code fetch} asks for; see {@link #hasMother}. */
  default boolean hasMother(Handle handle, Fetch<Pet> fetch) { return PetTable.MOTHER.has(handle, self(), fetch); }

  /**
   * Unlinks the mother, deletes nothing, and returns a copy without the key.
   * <pre>{@code UPDATE pet SET mother_id = NULL WHERE id = :id}</pre>
   */
  @CheckReturnValue
  default Pet removeMother(Handle handle) { return PetTable.MOTHER.remove(handle, self()); }

  /** Inserts and links the mother. Returns it and this pet with the new key. SQL: {@link PetTable#MOTHER}. */
  default Created<Pet, Pet> createMother(Handle handle, Consumer<PetValues> mother) {
    return PetTable.MOTHER.create(handle, self(), PetValues.of(mother));
  }

  /**
   * Updates the row of the mother and returns it.
   * <pre>{@code UPDATE pet SET {assignments} WHERE id = :key RETURNING id, owner_id, mother_id, sitters}</pre>
   */
  default Pet updateMother(Handle handle, Consumer<PetValues> mother) {
    return PetTable.MOTHER.update(handle, self(), PetValues.of(mother));
  }

  private Pet self() { return (Pet) (Object) this; }
}
