package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.query.Fetch;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.NullMarked;

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
   * Returns the pets; an empty list if there are none.
   * <pre>{@code SELECT id, owner_id, keeper_id FROM pet WHERE owner_id = :key ORDER BY id}</pre>
   *
   * @deprecated as {@link Pet#ownerId} is
   */
  @Deprecated
  default List<Pet> getPets(Handle handle) { return PersonTable.PETS.get(handle, self()); }

  /**
   * Returns those of the pets that {@code fetch} asks for; see {@link #getPets}.
   *
   * @deprecated as {@link Pet#ownerId} is
   */
  @Deprecated
  default List<Pet> getPets(Handle handle, Fetch<Pet> fetch) { return PersonTable.PETS.get(handle, self(), fetch); }

  /**
   * Makes the given pets the only ones. Others that were linked are unlinked: their key becomes null, and they stay.
   * Returns what was linked, what was replaced, and what stayed. SQL: {@link PersonTable#PETS}.
   *
   * @deprecated as {@link Pet#ownerId} is
   */
  @Deprecated
  default Changes<Pet> setPets(Handle handle, Pet... pets) {
    return PersonTable.PETS.set(handle, self(), List.of(pets));
  }

  /**
   * The same for a collection; see {@link #setPets}.
   *
   * @deprecated as {@link Pet#ownerId} is
   */
  @Deprecated
  default Changes<Pet> setPets(Handle handle, Collection<Pet> pets) {
    return PersonTable.PETS.set(handle, self(), pets);
  }

  /**
   * Links the given pets, and leaves the others linked. Returns what was linked, and what had been linked before. SQL:
   * {@link PersonTable#PETS}.
   *
   * @deprecated as {@link Pet#ownerId} is
   */
  @Deprecated
  default Changes<Pet> addPets(Handle handle, Pet... pets) {
    return PersonTable.PETS.add(handle, self(), List.of(pets));
  }

  /**
   * The same for a collection; see {@link #addPets}.
   *
   * @deprecated as {@link Pet#ownerId} is
   */
  @Deprecated
  default Changes<Pet> addPets(Handle handle, Collection<Pet> pets) {
    return PersonTable.PETS.add(handle, self(), pets);
  }

  /**
   * Unlinks the given pets where they are linked; deletes nothing. Returns what was unlinked, and what was not. SQL:
   * {@link PersonTable#PETS}.
   *
   * @deprecated as {@link Pet#ownerId} is
   */
  @Deprecated
  default Changes<Pet> removePets(Handle handle, Pet... pets) {
    return PersonTable.PETS.remove(handle, self(), List.of(pets));
  }

  /**
   * The same for a collection; see {@link #removePets}.
   *
   * @deprecated as {@link Pet#ownerId} is
   */
  @Deprecated
  default Changes<Pet> removePets(Handle handle, Collection<Pet> pets) {
    return PersonTable.PETS.remove(handle, self(), pets);
  }

  /**
   * Returns whether there are any pets now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet WHERE owner_id = :key)}</pre>
   *
   * @deprecated as {@link Pet#ownerId} is
   */
  @Deprecated
  default boolean hasPets(Handle handle) { return PersonTable.PETS.has(handle, self()); }

  /**
   * Returns whether there are any pets that {@code fetch} asks for; see {@link #hasPets}.
   *
   * @deprecated as {@link Pet#ownerId} is
   */
  @Deprecated
  default boolean hasPets(Handle handle, Fetch<Pet> fetch) { return PersonTable.PETS.has(handle, self(), fetch); }

  /**
   * Returns whether all of the given pets are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM pet WHERE owner_id = :key AND id = ANY(:ids)}</pre>
   *
   * @deprecated as {@link Pet#ownerId} is
   */
  @Deprecated
  default boolean hasPets(Handle handle, Pet... pets) { return PersonTable.PETS.has(handle, self(), List.of(pets)); }

  /**
   * The same for a collection; see {@link #hasPets}.
   *
   * @deprecated as {@link Pet#ownerId} is
   */
  @Deprecated
  default boolean hasPets(Handle handle, Collection<Pet> pets) { return PersonTable.PETS.has(handle, self(), pets); }

  /**
   * Returns how many pets there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM pet WHERE owner_id = :key}</pre>
   *
   * @deprecated as {@link Pet#ownerId} is
   */
  @Deprecated
  default long countPets(Handle handle) { return PersonTable.PETS.count(handle, self()); }

  /**
   * Returns how many pets there are that {@code fetch} asks for; see {@link #countPets}.
   *
   * @deprecated as {@link Pet#ownerId} is
   */
  @Deprecated
  default long countPets(Handle handle, Fetch<Pet> fetch) { return PersonTable.PETS.count(handle, self(), fetch); }

  /**
   * Inserts a pet that is linked, and returns it.
   * <pre>{@code INSERT INTO pet ({columns}) SELECT {values} FROM person WHERE id = :key
   *     RETURNING id, owner_id, keeper_id}</pre>
   *
   * @deprecated as {@link Pet#ownerId} is
   */
  @Deprecated
  default Pet createPet(Handle handle, Consumer<PetValues> pet) {
    return PersonTable.PETS.create(handle, self(), PetValues.of(pet));
  }

  /**
   * Returns a new pet with the key of this person, in memory only.
   *
   * @deprecated as {@link Pet#ownerId} is
   */
  @Deprecated
  default Pet buildPet(Consumer<PetValues> pet) { return PersonTable.PETS.build(self(), PetValues.of(pet)); }

  /**
   * Returns the guests; an empty list if there are none.
   * <pre>{@code SELECT id, owner_id, keeper_id FROM pet WHERE keeper_id = :key ORDER BY id}</pre>
   *
   * @deprecated as {@link Pet#keeperId} is
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  default List<Pet> getGuests(Handle handle) { return PersonTable.GUESTS.get(handle, self()); }

  /**
   * Returns those of the guests that {@code fetch} asks for; see {@link #getGuests}.
   *
   * @deprecated as {@link Pet#keeperId} is
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  default List<Pet> getGuests(Handle handle, Fetch<Pet> fetch) { return PersonTable.GUESTS.get(handle, self(), fetch); }

  /**
   * Makes the given guests the only ones. Others that were linked are unlinked: their key becomes null, and they stay.
   * Returns what was linked, what was replaced, and what stayed. SQL: {@link PersonTable#GUESTS}.
   *
   * @deprecated as {@link Pet#keeperId} is
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  default Changes<Pet> setGuests(Handle handle, Pet... guests) {
    return PersonTable.GUESTS.set(handle, self(), List.of(guests));
  }

  /**
   * The same for a collection; see {@link #setGuests}.
   *
   * @deprecated as {@link Pet#keeperId} is
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  default Changes<Pet> setGuests(Handle handle, Collection<Pet> guests) {
    return PersonTable.GUESTS.set(handle, self(), guests);
  }

  /**
   * Links the given guests, and leaves the others linked. Returns what was linked, and what had been linked before.
   * SQL: {@link PersonTable#GUESTS}.
   *
   * @deprecated as {@link Pet#keeperId} is
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  default Changes<Pet> addGuests(Handle handle, Pet... guests) {
    return PersonTable.GUESTS.add(handle, self(), List.of(guests));
  }

  /**
   * The same for a collection; see {@link #addGuests}.
   *
   * @deprecated as {@link Pet#keeperId} is
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  default Changes<Pet> addGuests(Handle handle, Collection<Pet> guests) {
    return PersonTable.GUESTS.add(handle, self(), guests);
  }

  /**
   * Unlinks the given guests where they are linked; deletes nothing. Returns what was unlinked, and what was not. SQL:
   * {@link PersonTable#GUESTS}.
   *
   * @deprecated as {@link Pet#keeperId} is
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  default Changes<Pet> removeGuests(Handle handle, Pet... guests) {
    return PersonTable.GUESTS.remove(handle, self(), List.of(guests));
  }

  /**
   * The same for a collection; see {@link #removeGuests}.
   *
   * @deprecated as {@link Pet#keeperId} is
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  default Changes<Pet> removeGuests(Handle handle, Collection<Pet> guests) {
    return PersonTable.GUESTS.remove(handle, self(), guests);
  }

  /**
   * Returns whether there are any guests now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet WHERE keeper_id = :key)}</pre>
   *
   * @deprecated as {@link Pet#keeperId} is
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  default boolean hasGuests(Handle handle) { return PersonTable.GUESTS.has(handle, self()); }

  /**
   * Returns whether there are any guests that {@code fetch} asks for; see {@link #hasGuests}.
   *
   * @deprecated as {@link Pet#keeperId} is
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  default boolean hasGuests(Handle handle, Fetch<Pet> fetch) { return PersonTable.GUESTS.has(handle, self(), fetch); }

  /**
   * Returns whether all of the given guests are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM pet WHERE keeper_id = :key AND id = ANY(:ids)}</pre>
   *
   * @deprecated as {@link Pet#keeperId} is
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  default boolean hasGuests(Handle handle, Pet... guests) {
    return PersonTable.GUESTS.has(handle, self(), List.of(guests));
  }

  /**
   * The same for a collection; see {@link #hasGuests}.
   *
   * @deprecated as {@link Pet#keeperId} is
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  default boolean hasGuests(Handle handle, Collection<Pet> guests) {
    return PersonTable.GUESTS.has(handle, self(), guests);
  }

  /**
   * Returns how many guests there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM pet WHERE keeper_id = :key}</pre>
   *
   * @deprecated as {@link Pet#keeperId} is
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  default long countGuests(Handle handle) { return PersonTable.GUESTS.count(handle, self()); }

  /**
   * Returns how many guests there are that {@code fetch} asks for; see {@link #countGuests}.
   *
   * @deprecated as {@link Pet#keeperId} is
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  default long countGuests(Handle handle, Fetch<Pet> fetch) { return PersonTable.GUESTS.count(handle, self(), fetch); }

  /**
   * Inserts a guest that is linked, and returns it.
   * <pre>{@code INSERT INTO pet ({columns}) SELECT {values} FROM person WHERE id = :key
   *     RETURNING id, owner_id, keeper_id}</pre>
   *
   * @deprecated as {@link Pet#keeperId} is
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  default Pet createGuest(Handle handle, Consumer<PetValues> guest) {
    return PersonTable.GUESTS.create(handle, self(), PetValues.of(guest));
  }

  /**
   * Returns a new guest with the key of this person, in memory only.
   *
   * @deprecated as {@link Pet#keeperId} is
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  default Pet buildGuest(Consumer<PetValues> guest) { return PersonTable.GUESTS.build(self(), PetValues.of(guest)); }

  /**
   * Returns the toys; an empty list if there are none.
   * <pre>{@code SELECT id, person_id FROM toy WHERE person_id = :key ORDER BY id}</pre>
   */
  @SuppressWarnings("removal")
  default List<Toy> getToys(Handle handle) { return PersonTable.TOYS.get(handle, self()); }

  /** Returns those of the toys that {@code fetch} asks for; see {@link #getToys}. */
  @SuppressWarnings("removal")
  default List<Toy> getToys(Handle handle, Fetch<Toy> fetch) { return PersonTable.TOYS.get(handle, self(), fetch); }

  /**
   * Makes the given toys the only ones. Others that were linked are unlinked: their key becomes null, and they stay.
   * Returns what was linked, what was replaced, and what stayed. SQL: {@link PersonTable#TOYS}.
   */
  @SuppressWarnings("removal")
  default Changes<Toy> setToys(Handle handle, Toy... toys) {
    return PersonTable.TOYS.set(handle, self(), List.of(toys));
  }

  /** The same for a collection; see {@link #setToys}. */
  @SuppressWarnings("removal")
  default Changes<Toy> setToys(Handle handle, Collection<Toy> toys) {
    return PersonTable.TOYS.set(handle, self(), toys);
  }

  /**
   * Links the given toys, and leaves the others linked. Returns what was linked, and what had been linked before. SQL:
   * {@link PersonTable#TOYS}.
   */
  @SuppressWarnings("removal")
  default Changes<Toy> addToys(Handle handle, Toy... toys) {
    return PersonTable.TOYS.add(handle, self(), List.of(toys));
  }

  /** The same for a collection; see {@link #addToys}. */
  @SuppressWarnings("removal")
  default Changes<Toy> addToys(Handle handle, Collection<Toy> toys) {
    return PersonTable.TOYS.add(handle, self(), toys);
  }

  /**
   * Unlinks the given toys where they are linked; deletes nothing. Returns what was unlinked, and what was not. SQL:
   * {@link PersonTable#TOYS}.
   */
  @SuppressWarnings("removal")
  default Changes<Toy> removeToys(Handle handle, Toy... toys) {
    return PersonTable.TOYS.remove(handle, self(), List.of(toys));
  }

  /** The same for a collection; see {@link #removeToys}. */
  @SuppressWarnings("removal")
  default Changes<Toy> removeToys(Handle handle, Collection<Toy> toys) {
    return PersonTable.TOYS.remove(handle, self(), toys);
  }

  /**
   * Returns whether there are any toys now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM toy WHERE person_id = :key)}</pre>
   */
  default boolean hasToys(Handle handle) { return PersonTable.TOYS.has(handle, self()); }

  /** Returns whether there are any toys that {@code fetch} asks for; see {@link #hasToys}. */
  @SuppressWarnings("removal")
  default boolean hasToys(Handle handle, Fetch<Toy> fetch) { return PersonTable.TOYS.has(handle, self(), fetch); }

  /**
   * Returns whether all of the given toys are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM toy WHERE person_id = :key AND id = ANY(:ids)}</pre>
   */
  @SuppressWarnings("removal")
  default boolean hasToys(Handle handle, Toy... toys) { return PersonTable.TOYS.has(handle, self(), List.of(toys)); }

  /** The same for a collection; see {@link #hasToys}. */
  @SuppressWarnings("removal")
  default boolean hasToys(Handle handle, Collection<Toy> toys) { return PersonTable.TOYS.has(handle, self(), toys); }

  /**
   * Returns how many toys there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM toy WHERE person_id = :key}</pre>
   */
  default long countToys(Handle handle) { return PersonTable.TOYS.count(handle, self()); }

  /** Returns how many toys there are that {@code fetch} asks for; see {@link #countToys}. */
  @SuppressWarnings("removal")
  default long countToys(Handle handle, Fetch<Toy> fetch) { return PersonTable.TOYS.count(handle, self(), fetch); }

  /**
   * Inserts a toy that is linked, and returns it.
   * <pre>{@code INSERT INTO toy ({columns}) SELECT {values} FROM person WHERE id = :key RETURNING id, person_id}</pre>
   */
  @SuppressWarnings("removal")
  default Toy createToy(Handle handle, Consumer<ToyValues> toy) {
    return PersonTable.TOYS.create(handle, self(), ToyValues.of(toy));
  }

  /** Returns a new toy with the key of this person, in memory only. */
  @SuppressWarnings("removal")
  default Toy buildToy(Consumer<ToyValues> toy) { return PersonTable.TOYS.build(self(), ToyValues.of(toy)); }

  private Person self() { return (Person) (Object) this; }
}
