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
 * The associations of {@link Clinic}.
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
sealed interface ClinicAssociations permits Clinic {

  /**
   * Returns the owners; an empty list if there are none.
   * <pre>{@code SELECT id, name, clinic_id FROM owner WHERE clinic_id = :key ORDER BY id}</pre>
   */
  default List<Owner> getOwners(Handle handle) { return ClinicTable.OWNERS.get(handle, self()); }

  /** Returns those of the owners that {@code fetch} asks for; see {@link #getOwners}. */
  default List<Owner> getOwners(Handle handle, Fetch<Owner> fetch) {
    return ClinicTable.OWNERS.get(handle, self(), fetch);
  }

  /**
   * Makes the given owners the only ones. Others that were linked are unlinked: their key becomes null, and they stay.
   * Returns what was linked, what was replaced, and what stayed. SQL: {@link ClinicTable#OWNERS}.
   */
  default Changes<Owner> setOwners(Handle handle, Owner... owners) {
    return ClinicTable.OWNERS.set(handle, self(), List.of(owners));
  }

  /** The same for a collection; see {@link #setOwners}. */
  default Changes<Owner> setOwners(Handle handle, Collection<Owner> owners) {
    return ClinicTable.OWNERS.set(handle, self(), owners);
  }

  /**
   * Links the given owners, and leaves the others linked. Returns what was linked, and what had been linked before.
   * SQL: {@link ClinicTable#OWNERS}.
   */
  default Changes<Owner> addOwners(Handle handle, Owner... owners) {
    return ClinicTable.OWNERS.add(handle, self(), List.of(owners));
  }

  /** The same for a collection; see {@link #addOwners}. */
  default Changes<Owner> addOwners(Handle handle, Collection<Owner> owners) {
    return ClinicTable.OWNERS.add(handle, self(), owners);
  }

  /**
   * Unlinks the given owners where they are linked; deletes nothing. Returns what was unlinked, and what was not. SQL:
   * {@link ClinicTable#OWNERS}.
   */
  default Changes<Owner> removeOwners(Handle handle, Owner... owners) {
    return ClinicTable.OWNERS.remove(handle, self(), List.of(owners));
  }

  /** The same for a collection; see {@link #removeOwners}. */
  default Changes<Owner> removeOwners(Handle handle, Collection<Owner> owners) {
    return ClinicTable.OWNERS.remove(handle, self(), owners);
  }

  /**
   * Returns whether there are any owners now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM owner WHERE clinic_id = :key)}</pre>
   */
  default boolean hasOwners(Handle handle) { return ClinicTable.OWNERS.has(handle, self()); }

  /** Returns whether there are any owners that {@code fetch} asks for; see {@link #hasOwners}. */
  default boolean hasOwners(Handle handle, Fetch<Owner> fetch) { return ClinicTable.OWNERS.has(handle, self(), fetch); }

  /**
   * Returns whether all of the given owners are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM owner WHERE clinic_id = :key AND id = ANY(:ids)}</pre>
   */
  default boolean hasOwners(Handle handle, Owner... owners) {
    return ClinicTable.OWNERS.has(handle, self(), List.of(owners));
  }

  /** The same for a collection; see {@link #hasOwners}. */
  default boolean hasOwners(Handle handle, Collection<Owner> owners) {
    return ClinicTable.OWNERS.has(handle, self(), owners);
  }

  /**
   * Returns how many owners there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM owner WHERE clinic_id = :key}</pre>
   */
  default long countOwners(Handle handle) { return ClinicTable.OWNERS.count(handle, self()); }

  /** Returns how many owners there are that {@code fetch} asks for; see {@link #countOwners}. */
  default long countOwners(Handle handle, Fetch<Owner> fetch) {
    return ClinicTable.OWNERS.count(handle, self(), fetch);
  }

  /**
   * Inserts an owner that is linked, and returns it.
   * <pre>{@code INSERT INTO owner ({columns}) SELECT {values} FROM clinic WHERE id = :key
   *     RETURNING id, name, clinic_id}</pre>
   */
  default Owner createOwner(Handle handle, Consumer<OwnerValues> owner) {
    return ClinicTable.OWNERS.create(handle, self(), OwnerValues.of(owner));
  }

  /** Returns a new owner with the key of this clinic, in memory only. */
  default Owner buildOwner(Consumer<OwnerValues> owner) {
    return ClinicTable.OWNERS.build(self(), OwnerValues.of(owner));
  }

  /**
   * Returns the visits, each once; an empty list if there are none.
   * <pre>{@code SELECT id, day, pet_id FROM visit WHERE pet_id IN (SELECT id FROM pet
   *     WHERE owner_id IN (SELECT id FROM owner WHERE clinic_id = :key) AND (died_at IS NULL)) ORDER BY id}</pre>
   */
  default List<Visit> getVisits(Handle handle) { return ClinicTable.VISITS.get(handle, self()); }

  /** Returns those of the visits that {@code fetch} asks for; see {@link #getVisits}. */
  default List<Visit> getVisits(Handle handle, Fetch<Visit> fetch) {
    return ClinicTable.VISITS.get(handle, self(), fetch);
  }

  /**
   * Returns whether there are any visits now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM visit WHERE pet_id IN (SELECT id FROM pet
   *     WHERE owner_id IN (SELECT id FROM owner WHERE clinic_id = :key) AND (died_at IS NULL)))}</pre>
   */
  default boolean hasVisits(Handle handle) { return ClinicTable.VISITS.has(handle, self()); }

  /** Returns whether there are any visits that {@code fetch} asks for; see {@link #hasVisits}. */
  default boolean hasVisits(Handle handle, Fetch<Visit> fetch) { return ClinicTable.VISITS.has(handle, self(), fetch); }

  /**
   * Returns whether all of the given visits are at the end of the path now; true if none is given.
   * <pre>{@code SELECT count(*) FROM visit WHERE pet_id IN (SELECT id FROM pet
   *     WHERE owner_id IN (SELECT id FROM owner WHERE clinic_id = :key) AND (died_at IS NULL))
   *     AND id = ANY(:ids)}</pre>
   */
  default boolean hasVisits(Handle handle, Visit... visits) {
    return ClinicTable.VISITS.has(handle, self(), List.of(visits));
  }

  /** The same for a collection; see {@link #hasVisits}. */
  default boolean hasVisits(Handle handle, Collection<Visit> visits) {
    return ClinicTable.VISITS.has(handle, self(), visits);
  }

  /**
   * Returns how many visits there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM visit WHERE pet_id IN (SELECT id FROM pet
   *     WHERE owner_id IN (SELECT id FROM owner WHERE clinic_id = :key) AND (died_at IS NULL))}</pre>
   */
  default long countVisits(Handle handle) { return ClinicTable.VISITS.count(handle, self()); }

  /** Returns how many visits there are that {@code fetch} asks for; see {@link #countVisits}. */
  default long countVisits(Handle handle, Fetch<Visit> fetch) {
    return ClinicTable.VISITS.count(handle, self(), fetch);
  }

  private Clinic self() { return (Clinic) (Object) this; }
}
