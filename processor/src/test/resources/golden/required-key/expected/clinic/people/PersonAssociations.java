package clinic.people;

import clinic.visits.Visit;
import clinic.visits.VisitValues;
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
   * Returns the visits; an empty list if there are none.
   * <pre>{@code SELECT id, emergency_contact_id FROM visit WHERE emergency_contact_id = :key ORDER BY id}</pre>
   */
  default List<Visit> getVisits(Handle handle) { return PersonTable.VISITS.get(handle, self()); }

  /** Returns those of the visits that {@code fetch} asks for; see {@link #getVisits}. */
  default List<Visit> getVisits(Handle handle, Fetch<Visit> fetch) {
    return PersonTable.VISITS.get(handle, self(), fetch);
  }

  /**
   * Makes the given visits the only ones. If others are linked, the call is refused. Returns what was linked, what was
   * replaced, and what stayed. SQL: {@link PersonTable#VISITS}.
   *
   * @throws dev.kinship.runtime.error.RefusedException if a row would be replaced; nothing is changed
   */
  default Changes<Visit> setVisits(Handle handle, Visit... visits) {
    return PersonTable.VISITS.set(handle, self(), List.of(visits));
  }

  /** The same for a collection; see {@link #setVisits}. */
  default Changes<Visit> setVisits(Handle handle, Collection<Visit> visits) {
    return PersonTable.VISITS.set(handle, self(), visits);
  }

  /**
   * Links the given visits, and leaves the others linked. Returns what was linked, and what had been linked before.
   * SQL: {@link PersonTable#VISITS}.
   */
  default Changes<Visit> addVisits(Handle handle, Visit... visits) {
    return PersonTable.VISITS.add(handle, self(), List.of(visits));
  }

  /** The same for a collection; see {@link #addVisits}. */
  default Changes<Visit> addVisits(Handle handle, Collection<Visit> visits) {
    return PersonTable.VISITS.add(handle, self(), visits);
  }

  /**
   * Returns whether there are any visits now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM visit WHERE emergency_contact_id = :key)}</pre>
   */
  default boolean hasVisits(Handle handle) { return PersonTable.VISITS.has(handle, self()); }

  /** Returns whether there are any visits that {@code fetch} asks for; see {@link #hasVisits}. */
  default boolean hasVisits(Handle handle, Fetch<Visit> fetch) { return PersonTable.VISITS.has(handle, self(), fetch); }

  /**
   * Returns whether all of the given visits are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM visit WHERE emergency_contact_id = :key AND id = ANY(:ids)}</pre>
   */
  default boolean hasVisits(Handle handle, Visit... visits) {
    return PersonTable.VISITS.has(handle, self(), List.of(visits));
  }

  /** The same for a collection; see {@link #hasVisits}. */
  default boolean hasVisits(Handle handle, Collection<Visit> visits) {
    return PersonTable.VISITS.has(handle, self(), visits);
  }

  /**
   * Returns how many visits there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM visit WHERE emergency_contact_id = :key}</pre>
   */
  default long countVisits(Handle handle) { return PersonTable.VISITS.count(handle, self()); }

  /** Returns how many visits there are that {@code fetch} asks for; see {@link #countVisits}. */
  default long countVisits(Handle handle, Fetch<Visit> fetch) {
    return PersonTable.VISITS.count(handle, self(), fetch);
  }

  /**
   * Inserts a visit that is linked, and returns it.
   * <pre>{@code INSERT INTO visit ({columns}) SELECT {values} FROM person WHERE id = :key
   *     RETURNING id, emergency_contact_id}</pre>
   */
  default Visit createVisit(Handle handle, Consumer<VisitValues> visit) {
    return PersonTable.VISITS.create(handle, self(), VisitValues.of(visit));
  }

  /** Returns a new visit with the key of this person, in memory only. */
  default Visit buildVisit(Consumer<VisitValues> visit) {
    return PersonTable.VISITS.build(self(), VisitValues.of(visit));
  }

  private Person self() { return (Person) (Object) this; }
}
