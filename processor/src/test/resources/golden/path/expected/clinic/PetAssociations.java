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
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the row itself and
 * {@code :ids} for the keys of the rows that are given; what stands in braces becomes the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
sealed interface PetAssociations permits Pet {

  /**
   * Returns the owner; empty if {@link Pet#ownerId()} is null.
   * <pre>{@code SELECT id, name, clinic_id FROM owner WHERE id = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Owner> getOwner(Handle handle) { return PetTable.OWNER.get(handle, self()); }

  /** Returns the owner if {@code fetch} asks for it, and empty otherwise; see {@link #getOwner}. */
  default Optional<Owner> getOwner(Handle handle, Fetch<Owner> fetch) {
    return PetTable.OWNER.get(handle, self(), fetch);
  }

  /**
   * Links the owner and returns a copy with the new key. Null unlinks. No other column is written.
   * <pre>{@code UPDATE pet SET owner_id = :key WHERE id = :id AND EXISTS (SELECT 1 FROM owner WHERE id = :key)}</pre>
   */
  @CheckReturnValue
  default Pet setOwner(Handle handle, @Nullable Owner owner) { return PetTable.OWNER.set(handle, self(), owner); }

  /** Links the owner by its {@code id}; see {@link #setOwner}. */
  @CheckReturnValue
  default Pet setOwnerId(Handle handle, @Nullable Long ownerId) {
    return PetTable.OWNER.setKey(handle, self(), ownerId);
  }

  /**
   * Returns whether there is an owner now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet s JOIN owner t ON t.id = s.owner_id WHERE s.id = :id)}</pre>
   */
  default boolean hasOwner(Handle handle) { return PetTable.OWNER.has(handle, self()); }

  /** Returns whether there is an owner that {@code fetch} asks for; see {@link #hasOwner}. */
  default boolean hasOwner(Handle handle, Fetch<Owner> fetch) { return PetTable.OWNER.has(handle, self(), fetch); }

  /**
   * Unlinks the owner, deletes nothing, and returns a copy without the key.
   * <pre>{@code UPDATE pet SET owner_id = NULL WHERE id = :id}</pre>
   */
  @CheckReturnValue
  default Pet removeOwner(Handle handle) { return PetTable.OWNER.remove(handle, self()); }

  /** Inserts and links the owner. Returns it and this pet with the new key. SQL: {@link PetTable#OWNER}. */
  default Created<Pet, Owner> createOwner(Handle handle, Consumer<OwnerValues> owner) {
    return PetTable.OWNER.create(handle, self(), OwnerValues.of(owner));
  }

  /**
   * Updates the row of the owner and returns it.
   * <pre>{@code UPDATE owner SET {assignments} WHERE id = :key RETURNING id, name, clinic_id}</pre>
   */
  default Owner updateOwner(Handle handle, Consumer<OwnerValues> owner) {
    return PetTable.OWNER.update(handle, self(), OwnerValues.of(owner));
  }

  /**
   * Returns the visits; an empty list if there are none.
   * <pre>{@code SELECT id, day, pet_id FROM visit WHERE pet_id = :key ORDER BY id}</pre>
   */
  default List<Visit> getVisits(Handle handle) { return PetTable.VISITS.get(handle, self()); }

  /** Returns those of the visits that {@code fetch} asks for; see {@link #getVisits}. */
  default List<Visit> getVisits(Handle handle, Fetch<Visit> fetch) {
    return PetTable.VISITS.get(handle, self(), fetch);
  }

  /**
   * Makes the given visits the only ones. If others are linked, the call is refused. Returns what was linked, what was
   * replaced, and what stayed. SQL: {@link PetTable#VISITS}.
   *
   * @throws dev.kinship.runtime.error.RefusedException if a row would be replaced; nothing is changed
   */
  default Changes<Visit> setVisits(Handle handle, Visit... visits) {
    return PetTable.VISITS.set(handle, self(), List.of(visits));
  }

  /** The same for a collection; see {@link #setVisits}. */
  default Changes<Visit> setVisits(Handle handle, Collection<Visit> visits) {
    return PetTable.VISITS.set(handle, self(), visits);
  }

  /**
   * Links the given visits, and leaves the others linked. Returns what was linked, and what had been linked before.
   * SQL: {@link PetTable#VISITS}.
   */
  default Changes<Visit> addVisits(Handle handle, Visit... visits) {
    return PetTable.VISITS.add(handle, self(), List.of(visits));
  }

  /** The same for a collection; see {@link #addVisits}. */
  default Changes<Visit> addVisits(Handle handle, Collection<Visit> visits) {
    return PetTable.VISITS.add(handle, self(), visits);
  }

  /**
   * Returns whether there are any visits now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM visit WHERE pet_id = :key)}</pre>
   */
  default boolean hasVisits(Handle handle) { return PetTable.VISITS.has(handle, self()); }

  /** Returns whether there are any visits that {@code fetch} asks for; see {@link #hasVisits}. */
  default boolean hasVisits(Handle handle, Fetch<Visit> fetch) { return PetTable.VISITS.has(handle, self(), fetch); }

  /**
   * Returns whether all of the given visits are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM visit WHERE pet_id = :key AND id = ANY(:ids)}</pre>
   */
  default boolean hasVisits(Handle handle, Visit... visits) {
    return PetTable.VISITS.has(handle, self(), List.of(visits));
  }

  /** The same for a collection; see {@link #hasVisits}. */
  default boolean hasVisits(Handle handle, Collection<Visit> visits) {
    return PetTable.VISITS.has(handle, self(), visits);
  }

  /**
   * Returns how many visits there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM visit WHERE pet_id = :key}</pre>
   */
  default long countVisits(Handle handle) { return PetTable.VISITS.count(handle, self()); }

  /** Returns how many visits there are that {@code fetch} asks for; see {@link #countVisits}. */
  default long countVisits(Handle handle, Fetch<Visit> fetch) { return PetTable.VISITS.count(handle, self(), fetch); }

  /**
   * Inserts a visit that is linked, and returns it.
   * <pre>{@code INSERT INTO visit ({columns}) SELECT {values} FROM pet WHERE id = :key RETURNING id, day, pet_id}</pre>
   */
  default Visit createVisit(Handle handle, Consumer<VisitValues> visit) {
    return PetTable.VISITS.create(handle, self(), VisitValues.of(visit));
  }

  /** Returns a new visit with the key of this pet, in memory only. */
  default Visit buildVisit(Consumer<VisitValues> visit) { return PetTable.VISITS.build(self(), VisitValues.of(visit)); }

  private Pet self() { return (Pet) (Object) this; }
}
