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
   * <pre>{@code SELECT id, name FROM pet WHERE owner_id = :key ORDER BY id}</pre>
   */
  default List<Pet> getPets(Handle handle) { return PersonTable.PETS.get(handle, self()); }

  /** Returns those of the pets that {@code fetch} asks for; see {@link #getPets}. */
  default List<Pet> getPets(Handle handle, Fetch<Pet> fetch) { return PersonTable.PETS.get(handle, self(), fetch); }

  /**
   * Makes the given pets the only ones. Others that were linked are unlinked: their key becomes null, and they stay.
   * Returns what was linked, what was replaced, and what stayed. SQL: {@link PersonTable#PETS}.
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
   * {@link PersonTable#PETS}.
   */
  default Changes<Pet> addPets(Handle handle, Pet... pets) {
    return PersonTable.PETS.add(handle, self(), List.of(pets));
  }

  /** The same for a collection; see {@link #addPets}. */
  default Changes<Pet> addPets(Handle handle, Collection<Pet> pets) {
    return PersonTable.PETS.add(handle, self(), pets);
  }

  /**
   * Unlinks the given pets where they are linked; deletes nothing. Returns what was unlinked, and what was not. SQL:
   * {@link PersonTable#PETS}.
   */
  default Changes<Pet> removePets(Handle handle, Pet... pets) {
    return PersonTable.PETS.remove(handle, self(), List.of(pets));
  }

  /** The same for a collection; see {@link #removePets}. */
  default Changes<Pet> removePets(Handle handle, Collection<Pet> pets) {
    return PersonTable.PETS.remove(handle, self(), pets);
  }

  /**
   * Returns whether there are any pets now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet WHERE owner_id = :key)}</pre>
   */
  default boolean hasPets(Handle handle) { return PersonTable.PETS.has(handle, self()); }

  /** Returns whether there are any pets that {@code fetch} asks for; see {@link #hasPets}. */
  default boolean hasPets(Handle handle, Fetch<Pet> fetch) { return PersonTable.PETS.has(handle, self(), fetch); }

  /**
   * Returns whether all of the given pets are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM pet WHERE owner_id = :key AND id = ANY(:ids)}</pre>
   */
  default boolean hasPets(Handle handle, Pet... pets) { return PersonTable.PETS.has(handle, self(), List.of(pets)); }

  /** The same for a collection; see {@link #hasPets}. */
  default boolean hasPets(Handle handle, Collection<Pet> pets) { return PersonTable.PETS.has(handle, self(), pets); }

  /**
   * Returns how many pets there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM pet WHERE owner_id = :key}</pre>
   */
  default long countPets(Handle handle) { return PersonTable.PETS.count(handle, self()); }

  /** Returns how many pets there are that {@code fetch} asks for; see {@link #countPets}. */
  default long countPets(Handle handle, Fetch<Pet> fetch) { return PersonTable.PETS.count(handle, self(), fetch); }

  /**
   * Inserts a pet that is linked, and returns it.
   * <pre>{@code INSERT INTO pet ({columns}) SELECT {values} FROM person WHERE id = :key RETURNING id, name}</pre>
   */
  default Pet createPet(Handle handle, Consumer<PetValues> pet) {
    return PersonTable.PETS.create(handle, self(), PetValues.of(pet));
  }

  private Person self() { return (Person) (Object) this; }
}
