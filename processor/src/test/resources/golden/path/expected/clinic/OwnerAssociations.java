package clinic;

import dev.kinship.CheckReturnValue;
import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.Created;
import dev.kinship.runtime.query.Fetch;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The associations of {@link Owner}.
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
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the row itself and
 * {@code :ids} for the keys of the rows that are given; what stands in braces becomes the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
sealed interface OwnerAssociations permits Owner {

  /**
   * Returns the clinic; empty if {@link Owner#clinicId()} is null.
   * <pre>{@code SELECT id, name FROM clinic WHERE id = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Clinic> getClinic(Handle handle) { return OwnerTable.CLINIC.get(handle, self()); }

  /** Returns the clinic if {@code fetch} asks for it, and empty otherwise; see {@link #getClinic}. */
  default Optional<Clinic> getClinic(Handle handle, Fetch<Clinic> fetch) {
    return OwnerTable.CLINIC.get(handle, self(), fetch);
  }

  /**
   * Links the clinic and returns a copy with the new key. Null unlinks. No other column is written.
   * <pre>{@code UPDATE owner SET clinic_id = :key WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM clinic WHERE id = :key)}</pre>
   */
  @CheckReturnValue
  default Owner setClinic(Handle handle, @Nullable Clinic clinic_) {
    return OwnerTable.CLINIC.set(handle, self(), clinic_);
  }

  /** Links the clinic by its {@code id}; see {@link #setClinic}. */
  @CheckReturnValue
  default Owner setClinicId(Handle handle, @Nullable Long clinicId) {
    return OwnerTable.CLINIC.setKey(handle, self(), clinicId);
  }

  /**
   * Returns whether there is a clinic now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM owner s JOIN clinic t ON t.id = s.clinic_id WHERE s.id = :id)}</pre>
   */
  default boolean hasClinic(Handle handle) { return OwnerTable.CLINIC.has(handle, self()); }

  /** Returns whether there is a clinic that {@code fetch} asks for; see {@link #hasClinic}. */
  default boolean hasClinic(Handle handle, Fetch<Clinic> fetch) { return OwnerTable.CLINIC.has(handle, self(), fetch); }

  /**
   * Unlinks the clinic, deletes nothing, and returns a copy without the key.
   * <pre>{@code UPDATE owner SET clinic_id = NULL WHERE id = :id}</pre>
   */
  @CheckReturnValue
  default Owner removeClinic(Handle handle) { return OwnerTable.CLINIC.remove(handle, self()); }

  /** Inserts and links the clinic. Returns it and this owner with the new key. SQL: {@link OwnerTable#CLINIC}. */
  default Created<Owner, Clinic> createClinic(Handle handle, Consumer<ClinicValues> clinic_) {
    return OwnerTable.CLINIC.create(handle, self(), ClinicValues.of(clinic_));
  }

  /**
   * Updates the row of the clinic and returns it.
   * <pre>{@code UPDATE clinic SET {assignments} WHERE id = :key RETURNING id, name}</pre>
   */
  default Clinic updateClinic(Handle handle, Consumer<ClinicValues> clinic_) {
    return OwnerTable.CLINIC.update(handle, self(), ClinicValues.of(clinic_));
  }

  /**
   * Returns the pets; an empty list if there are none. Only rows in the default scope {@code alive} are seen.
   * <pre>{@code SELECT id, name, owner_id, died_at FROM pet WHERE owner_id = :key AND (died_at IS NULL)
   *     ORDER BY id}</pre>
   */
  default List<Pet> getPets(Handle handle) { return OwnerTable.PETS.get(handle, self()); }

  /** Returns those of the pets that {@code fetch} asks for; see {@link #getPets}. */
  default List<Pet> getPets(Handle handle, Fetch<Pet> fetch) { return OwnerTable.PETS.get(handle, self(), fetch); }

  /**
   * Makes the given pets the only ones. Others that were linked are unlinked: their key becomes null, and they stay.
   * Returns what was linked, what was replaced, and what stayed. SQL: {@link OwnerTable#PETS}. Rows outside the default
   * scope {@code alive} count too.
   */
  default Changes<Pet> setPets(Handle handle, Pet... pets) {
    return OwnerTable.PETS.set(handle, self(), List.of(pets));
  }

  /** The same for a collection; see {@link #setPets}. */
  default Changes<Pet> setPets(Handle handle, Collection<Pet> pets) {
    return OwnerTable.PETS.set(handle, self(), pets);
  }

  /**
   * Links the given pets, and leaves the others linked. Returns what was linked, and what had been linked before. SQL:
   * {@link OwnerTable#PETS}. Rows outside the default scope {@code alive} count too.
   */
  default Changes<Pet> addPets(Handle handle, Pet... pets) {
    return OwnerTable.PETS.add(handle, self(), List.of(pets));
  }

  /** The same for a collection; see {@link #addPets}. */
  default Changes<Pet> addPets(Handle handle, Collection<Pet> pets) {
    return OwnerTable.PETS.add(handle, self(), pets);
  }

  /**
   * Unlinks the given pets where they are linked; deletes nothing. Returns what was unlinked, and what was not. SQL:
   * {@link OwnerTable#PETS}. Rows outside the default scope {@code alive} count too.
   */
  default Changes<Pet> removePets(Handle handle, Pet... pets) {
    return OwnerTable.PETS.remove(handle, self(), List.of(pets));
  }

  /** The same for a collection; see {@link #removePets}. */
  default Changes<Pet> removePets(Handle handle, Collection<Pet> pets) {
    return OwnerTable.PETS.remove(handle, self(), pets);
  }

  /**
   * Returns whether there are any pets now, without loading them. Only rows in the default scope {@code alive} are
   * seen.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet WHERE owner_id = :key AND (died_at IS NULL))}</pre>
   */
  default boolean hasPets(Handle handle) { return OwnerTable.PETS.has(handle, self()); }

  /** Returns whether there are any pets that {@code fetch} asks for; see {@link #hasPets}. */
  default boolean hasPets(Handle handle, Fetch<Pet> fetch) { return OwnerTable.PETS.has(handle, self(), fetch); }

  /**
   * Returns whether all of the given pets are linked now; true if none is given. Only rows in the default scope
   * {@code alive} are seen.
   * <pre>{@code SELECT count(*) FROM pet WHERE owner_id = :key AND id = ANY(:ids) AND (died_at IS NULL)}</pre>
   */
  default boolean hasPets(Handle handle, Pet... pets) { return OwnerTable.PETS.has(handle, self(), List.of(pets)); }

  /** The same for a collection; see {@link #hasPets}. */
  default boolean hasPets(Handle handle, Collection<Pet> pets) { return OwnerTable.PETS.has(handle, self(), pets); }

  /**
   * Returns how many pets there are now, without loading them. Only rows in the default scope {@code alive} are seen.
   * <pre>{@code SELECT count(*) FROM pet WHERE owner_id = :key AND (died_at IS NULL)}</pre>
   */
  default long countPets(Handle handle) { return OwnerTable.PETS.count(handle, self()); }

  /** Returns how many pets there are that {@code fetch} asks for; see {@link #countPets}. */
  default long countPets(Handle handle, Fetch<Pet> fetch) { return OwnerTable.PETS.count(handle, self(), fetch); }

  /**
   * Inserts a pet that is linked, and returns it.
   * <pre>{@code INSERT INTO pet ({columns}) SELECT {values} FROM owner WHERE id = :key
   *     RETURNING id, name, owner_id, died_at}</pre>
   */
  default Pet createPet(Handle handle, Consumer<PetValues> pet) {
    return OwnerTable.PETS.create(handle, self(), PetValues.of(pet));
  }

  /** Returns a new pet with the key of this owner, in memory only. */
  default Pet buildPet(Consumer<PetValues> pet) { return OwnerTable.PETS.build(self(), PetValues.of(pet)); }

  /**
   * Returns the visits, each once; an empty list if there are none.
   * <pre>{@code SELECT id, day, pet_id FROM visit WHERE pet_id IN (SELECT id FROM pet WHERE owner_id = :key
   *     AND (died_at IS NULL)) ORDER BY day DESC NULLS LAST, id}</pre>
   */
  default List<Visit> getVisits(Handle handle) { return OwnerTable.VISITS.get(handle, self()); }

  /** Returns those of the visits that {@code fetch} asks for; see {@link #getVisits}. */
  default List<Visit> getVisits(Handle handle, Fetch<Visit> fetch) {
    return OwnerTable.VISITS.get(handle, self(), fetch);
  }

  /**
   * Returns whether there are any visits now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM visit WHERE pet_id IN (SELECT id FROM pet WHERE owner_id = :key
   *     AND (died_at IS NULL)))}</pre>
   */
  default boolean hasVisits(Handle handle) { return OwnerTable.VISITS.has(handle, self()); }

  /** Returns whether there are any visits that {@code fetch} asks for; see {@link #hasVisits}. */
  default boolean hasVisits(Handle handle, Fetch<Visit> fetch) { return OwnerTable.VISITS.has(handle, self(), fetch); }

  /**
   * Returns whether all of the given visits are at the end of the path now; true if none is given.
   * <pre>{@code SELECT count(*) FROM visit WHERE pet_id IN (SELECT id FROM pet WHERE owner_id = :key
   *     AND (died_at IS NULL)) AND id = ANY(:ids)}</pre>
   */
  default boolean hasVisits(Handle handle, Visit... visits) {
    return OwnerTable.VISITS.has(handle, self(), List.of(visits));
  }

  /** The same for a collection; see {@link #hasVisits}. */
  default boolean hasVisits(Handle handle, Collection<Visit> visits) {
    return OwnerTable.VISITS.has(handle, self(), visits);
  }

  /**
   * Returns how many visits there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM visit WHERE pet_id IN (SELECT id FROM pet WHERE owner_id = :key
   *     AND (died_at IS NULL))}</pre>
   */
  default long countVisits(Handle handle) { return OwnerTable.VISITS.count(handle, self()); }

  /** Returns how many visits there are that {@code fetch} asks for; see {@link #countVisits}. */
  default long countVisits(Handle handle, Fetch<Visit> fetch) { return OwnerTable.VISITS.count(handle, self(), fetch); }

  private Owner self() { return (Owner) (Object) this; }
}
