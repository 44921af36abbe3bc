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
 * The associations of {@link Visit}.
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
sealed interface VisitAssociations permits Visit {

  /**
   * Returns the pet. Only rows in the default scope {@code alive} are seen.
   * <pre>{@code SELECT id, name, owner_id, died_at, (died_at IS NULL) FROM pet WHERE id = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.RequiredException if the pet is not in the default scope
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Pet getPet(Handle handle) { return VisitTable.PET.getRequired(handle, self()); }

  /** Returns the pet if {@code fetch} asks for it, and empty otherwise; see {@link #getPet}. */
  default Optional<Pet> getPet(Handle handle, Fetch<Pet> fetch) { return VisitTable.PET.get(handle, self(), fetch); }

  /**
   * Links the pet and returns a copy with the new key. No other column is written. Rows outside the default scope
   * {@code alive} count too.
   * <pre>{@code UPDATE visit SET pet_id = :key WHERE id = :id AND EXISTS (SELECT 1 FROM pet WHERE id = :key)}</pre>
   *
   * @throws dev.kinship.runtime.error.RequiredException if null is given; nothing is changed
   */
  @CheckReturnValue
  default Visit setPet(Handle handle, Pet pet) { return VisitTable.PET.set(handle, self(), pet); }

  /** Links the pet by its {@code id}; see {@link #setPet}. */
  @CheckReturnValue
  default Visit setPetId(Handle handle, long petId) { return VisitTable.PET.setKey(handle, self(), petId); }

  /**
   * Returns whether there is a pet now, without loading it. Only rows in the default scope {@code alive} are seen.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet WHERE id = (SELECT pet_id FROM visit WHERE id = :id)
   *     AND (died_at IS NULL))}</pre>
   */
  default boolean hasPet(Handle handle) { return VisitTable.PET.has(handle, self()); }

  /** Returns whether there is a pet that {@code fetch} asks for; see {@link #hasPet}. */
  default boolean hasPet(Handle handle, Fetch<Pet> fetch) { return VisitTable.PET.has(handle, self(), fetch); }

  /** Inserts and links the pet. Returns it and this visit with the new key. SQL: {@link VisitTable#PET}. */
  default Created<Visit, Pet> createPet(Handle handle, Consumer<PetValues> pet) {
    return VisitTable.PET.create(handle, self(), PetValues.of(pet));
  }

  /**
   * Updates the row of the pet and returns it. Rows outside the default scope {@code alive} count too.
   * <pre>{@code UPDATE pet SET {assignments} WHERE id = :key RETURNING id, name, owner_id, died_at}</pre>
   */
  default Pet updatePet(Handle handle, Consumer<PetValues> pet) {
    return VisitTable.PET.update(handle, self(), PetValues.of(pet));
  }

  /**
   * Returns the owner; empty if there is none.
   * <pre>{@code SELECT id, name, clinic_id FROM owner WHERE id IN (SELECT owner_id FROM pet WHERE id = :key
   *     AND (died_at IS NULL))}</pre>
   */
  default Optional<Owner> getOwner(Handle handle) { return VisitTable.OWNER.get(handle, self()); }

  /** Returns the owner if {@code fetch} asks for it, and empty otherwise; see {@link #getOwner}. */
  default Optional<Owner> getOwner(Handle handle, Fetch<Owner> fetch) {
    return VisitTable.OWNER.get(handle, self(), fetch);
  }

  /**
   * Returns whether there is an owner now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM owner WHERE id IN (SELECT owner_id FROM pet WHERE id = :key
   *     AND (died_at IS NULL)))}</pre>
   */
  default boolean hasOwner(Handle handle) { return VisitTable.OWNER.has(handle, self()); }

  /** Returns whether there is an owner that {@code fetch} asks for; see {@link #hasOwner}. */
  default boolean hasOwner(Handle handle, Fetch<Owner> fetch) { return VisitTable.OWNER.has(handle, self(), fetch); }

  /**
   * Returns the clinic; empty if there is none.
   * <pre>{@code SELECT id, name FROM clinic WHERE id IN (SELECT clinic_id FROM owner
   *     WHERE id IN (SELECT owner_id FROM pet WHERE id = :key AND (died_at IS NULL)))}</pre>
   */
  default Optional<Clinic> getClinic(Handle handle) { return VisitTable.CLINIC.get(handle, self()); }

  /** Returns the clinic if {@code fetch} asks for it, and empty otherwise; see {@link #getClinic}. */
  default Optional<Clinic> getClinic(Handle handle, Fetch<Clinic> fetch) {
    return VisitTable.CLINIC.get(handle, self(), fetch);
  }

  /**
   * Returns whether there is a clinic now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM clinic WHERE id IN (SELECT clinic_id FROM owner
   *     WHERE id IN (SELECT owner_id FROM pet WHERE id = :key AND (died_at IS NULL))))}</pre>
   */
  default boolean hasClinic(Handle handle) { return VisitTable.CLINIC.has(handle, self()); }

  /** Returns whether there is a clinic that {@code fetch} asks for; see {@link #hasClinic}. */
  default boolean hasClinic(Handle handle, Fetch<Clinic> fetch) { return VisitTable.CLINIC.has(handle, self(), fetch); }

  private Visit self() { return (Visit) (Object) this; }
}
