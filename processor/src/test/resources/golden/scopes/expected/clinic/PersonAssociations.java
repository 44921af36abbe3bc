package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Changes;
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
 * The associations of {@link Person}.
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
 * <p>In the SQL, {@code :key} stands for the foreign key's value and {@code :ids} for the keys of the rows that are
 * given; what stands in braces becomes the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface PersonAssociations permits Person {

  /**
   * Returns the pets; an empty list if there are none. Only rows in the default scope {@code alive} are seen.
   * <pre>{@code SELECT id, died_at, owner_id, admirer_id FROM pet WHERE owner_id = :key AND (died_at IS NULL)
   *     ORDER BY id}</pre>
   */
  default List<Pet> getPets(Handle handle) { return PersonTable.PETS.get(handle, self()); }

  /** Returns those of the pets that {@code fetch} asks for; see {@link #getPets}. */
  default List<Pet> getPets(Handle handle, Fetch<Pet> fetch) { return PersonTable.PETS.get(handle, self(), fetch); }

  /**
   * Makes the given pets the only ones. If others are linked, the call is refused. Returns what was linked, what was
   * replaced, and what stayed. SQL: {@link PersonTable#PETS}. Rows outside the default scope {@code alive} count too.
   *
   * @throws dev.kinship.runtime.error.RefusedException if a row would be replaced; nothing is changed
   */
  default Changes<Pet> setPets(Handle handle, Pet... pets) {
    return PersonTable.PETS.set(handle, self(), List.of(pets));
  }

  /** The same for a collection; see {@link #setPets}. */
  default Changes<Pet> setPets(Handle handle, Collection<Pet> pets) {
    return PersonTable.PETS.set(handle, self(), pets);
  }

  /**
   * Links the given pets, and leaves the others linked. Returns what was linked, and what had been linked before. SQL:
   * {@link PersonTable#PETS}. Rows outside the default scope {@code alive} count too.
   */
  default Changes<Pet> addPets(Handle handle, Pet... pets) {
    return PersonTable.PETS.add(handle, self(), List.of(pets));
  }

  /** The same for a collection; see {@link #addPets}. */
  default Changes<Pet> addPets(Handle handle, Collection<Pet> pets) {
    return PersonTable.PETS.add(handle, self(), pets);
  }

  /**
   * Returns whether there are any pets now, without loading them. Only rows in the default scope {@code alive} are
   * seen.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet WHERE owner_id = :key AND (died_at IS NULL))}</pre>
   */
  default boolean hasPets(Handle handle) { return PersonTable.PETS.has(handle, self()); }

  /** Returns whether there are any pets that {@code fetch} asks for; see {@link #hasPets}. */
  default boolean hasPets(Handle handle, Fetch<Pet> fetch) { return PersonTable.PETS.has(handle, self(), fetch); }

  /**
   * Returns whether all of the given pets are linked now; true if none is given. Only rows in the default scope
   * {@code alive} are seen.
   * <pre>{@code SELECT count(*) FROM pet WHERE owner_id = :key AND id = ANY(:ids) AND (died_at IS NULL)}</pre>
   */
  default boolean hasPets(Handle handle, Pet... pets) { return PersonTable.PETS.has(handle, self(), List.of(pets)); }

  /** The same for a collection; see {@link #hasPets}. */
  default boolean hasPets(Handle handle, Collection<Pet> pets) { return PersonTable.PETS.has(handle, self(), pets); }

  /**
   * Returns how many pets there are now, without loading them. Only rows in the default scope {@code alive} are seen.
   * <pre>{@code SELECT count(*) FROM pet WHERE owner_id = :key AND (died_at IS NULL)}</pre>
   */
  default long countPets(Handle handle) { return PersonTable.PETS.count(handle, self()); }

  /** Returns how many pets there are that {@code fetch} asks for; see {@link #countPets}. */
  default long countPets(Handle handle, Fetch<Pet> fetch) { return PersonTable.PETS.count(handle, self(), fetch); }

  /**
   * Inserts a pet that is linked, and returns it.
   * <pre>{@code INSERT INTO pet ({columns}) SELECT {values} FROM person WHERE id = :key
   *     RETURNING id, died_at, owner_id, admirer_id}</pre>
   */
  default Pet createPet(Handle handle, Consumer<PetValues> pet) {
    return PersonTable.PETS.create(handle, self(), PetValues.of(pet));
  }

  /** Returns a new pet with the key of this person, in memory only. */
  default Pet buildPet(Consumer<PetValues> pet) { return PersonTable.PETS.build(self(), PetValues.of(pet)); }

  /**
   * Returns the favourite; empty if there is none. Only rows in the default scope {@code alive} are seen.
   * <pre>{@code SELECT id, died_at, owner_id, admirer_id FROM pet WHERE admirer_id = :key AND (died_at IS NULL)}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several
   */
  default Optional<Pet> getFavourite(Handle handle) { return PersonTable.FAVOURITE.get(handle, self()); }

  /** Returns the favourite if {@code fetch} asks for it, and empty otherwise; see {@link #getFavourite}. */
  default Optional<Pet> getFavourite(Handle handle, Fetch<Pet> fetch) {
    return PersonTable.FAVOURITE.get(handle, self(), fetch);
  }

  /**
   * Returns whether there is a favourite now, without loading it. Only rows in the default scope {@code alive} are
   * seen.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet WHERE admirer_id = :key AND (died_at IS NULL))}</pre>
   */
  default boolean hasFavourite(Handle handle) { return PersonTable.FAVOURITE.has(handle, self()); }

  /** Returns whether there is a favourite that {@code fetch} asks for; see {@link #hasFavourite}. */
  default boolean hasFavourite(Handle handle, Fetch<Pet> fetch) {
    return PersonTable.FAVOURITE.has(handle, self(), fetch);
  }

  /**
   * Links the given favourite, or none if it is null. If another favourite is linked, that one is unlinked: its key
   * becomes null, and it stays. Returns what was linked, what was replaced, and what stayed. SQL:
   * {@link PersonTable#FAVOURITE}. Rows outside the default scope {@code alive} count too.
   */
  default Changes<Pet> setFavourite(Handle handle, @Nullable Pet favourite) {
    return PersonTable.FAVOURITE.set(handle, self(), favourite);
  }

  /** Links the favourite with this {@code id}; see {@link #setFavourite}. */
  default Changes<Pet> setFavouriteId(Handle handle, @Nullable Long favouriteId) {
    return PersonTable.FAVOURITE.setId(handle, self(), favouriteId);
  }

  /**
   * Unlinks the favourite and deletes nothing. Returns what was unlinked, or nothing if there was none. SQL:
   * {@link PersonTable#FAVOURITE}. Rows outside the default scope {@code alive} count too.
   */
  default Changes<Pet> removeFavourite(Handle handle) { return PersonTable.FAVOURITE.remove(handle, self()); }

  /**
   * Inserts the favourite and returns it, if there is none yet. If there is one, nothing is inserted, and the
   * transaction can go on. SQL: {@link PersonTable#FAVOURITE}. Rows outside the default scope {@code alive} count too.
   *
   * @throws dev.kinship.runtime.error.OccupiedException if there is one already
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique; the transaction
   *     cannot go on
   */
  default Pet createFavourite(Handle handle, Consumer<PetValues> favourite) {
    return PersonTable.FAVOURITE.create(handle, self(), PetValues.of(favourite));
  }

  /**
   * Inserts the favourite, or updates the one there is, and returns it. Any number of callers may do so at once. SQL:
   * {@link PersonTable#FAVOURITE}. Rows outside the default scope {@code alive} count too.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique; the transaction
   *     cannot go on
   */
  default Pet ensureFavourite(Handle handle, Consumer<PetValues> favourite) {
    return PersonTable.FAVOURITE.ensure(handle, self(), PetValues.of(favourite));
  }

  /** Returns a new favourite with the key of this person, in memory only. */
  default Pet buildFavourite(Consumer<PetValues> favourite) {
    return PersonTable.FAVOURITE.build(self(), PetValues.of(favourite));
  }

  /**
   * Updates the row of the favourite and returns it. Rows outside the default scope {@code alive} count too.
   * <pre>{@code UPDATE pet p SET {assignments} WHERE admirer_id = :key
   *     AND NOT EXISTS (SELECT 1 FROM pet o WHERE o.admirer_id = :key AND o.id <> p.id)
   *     RETURNING id, died_at, owner_id, admirer_id}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; nothing is changed
   */
  default Pet updateFavourite(Handle handle, Consumer<PetValues> favourite) {
    return PersonTable.FAVOURITE.update(handle, self(), PetValues.of(favourite));
  }

  /**
   * <b>Deletes</b> the favourite and returns it; empty if there was none. SQL: {@link PersonTable#FAVOURITE}. Rows
   * outside the default scope {@code alive} count too.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; none is deleted
   */
  default Optional<Pet> destroyFavourite(Handle handle) { return PersonTable.FAVOURITE.destroy(handle, self()); }

  private Person self() { return (Person) (Object) this; }
}
