package clinic.visits;

import clinic.people.Person;
import clinic.people.PersonValues;
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
public sealed interface VisitAssociations permits Visit {

  /**
   * Returns the emergency contact.
   * <pre>{@code SELECT id FROM person WHERE id = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Person getEmergencyContact(Handle handle) { return VisitTable.EMERGENCY_CONTACT.getRequired(handle, self()); }

  /**
   * Returns the emergency contact if {@code fetch} asks for it, and empty otherwise; see {@link #getEmergencyContact}.
   */
  default Optional<Person> getEmergencyContact(Handle handle, Fetch<Person> fetch) {
    return VisitTable.EMERGENCY_CONTACT.get(handle, self(), fetch);
  }

  /**
   * Links the emergency contact and returns a copy with the new key. No other column is written.
   * <pre>{@code UPDATE visit SET emergency_contact_id = :key WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM person WHERE id = :key)}</pre>
   *
   * @throws dev.kinship.runtime.error.RequiredException if null is given; nothing is changed
   */
  @CheckReturnValue
  default Visit setEmergencyContact(Handle handle, Person emergencyContact) {
    return VisitTable.EMERGENCY_CONTACT.set(handle, self(), emergencyContact);
  }

  /** Links the emergency contact by its {@code id}; see {@link #setEmergencyContact}. */
  @CheckReturnValue
  default Visit setEmergencyContactId(Handle handle, long emergencyContactId) {
    return VisitTable.EMERGENCY_CONTACT.setKey(handle, self(), emergencyContactId);
  }

  /**
   * Returns whether there is an emergency contact now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM visit s JOIN person t ON t.id = s.emergency_contact_id
   *     WHERE s.id = :id)}</pre>
   */
  default boolean isAccompanied(Handle handle) { return VisitTable.EMERGENCY_CONTACT.has(handle, self()); }

  /** Returns whether there is an emergency contact that {@code fetch} asks for; see {@link #isAccompanied}. */
  default boolean isAccompanied(Handle handle, Fetch<Person> fetch) {
    return VisitTable.EMERGENCY_CONTACT.has(handle, self(), fetch);
  }

  /**
   * Inserts and links the emergency contact. Returns it and this visit with the new key. SQL:
   * {@link VisitTable#EMERGENCY_CONTACT}.
   */
  default Created<Visit, Person> createEmergencyContact(Handle handle, Consumer<PersonValues> emergencyContact) {
    return VisitTable.EMERGENCY_CONTACT.create(handle, self(), PersonValues.of(emergencyContact));
  }

  /**
   * Updates the row of the emergency contact and returns it.
   * <pre>{@code UPDATE person SET {assignments} WHERE id = :key RETURNING id}</pre>
   */
  default Person updateEmergencyContact(Handle handle, Consumer<PersonValues> emergencyContact) {
    return VisitTable.EMERGENCY_CONTACT.update(handle, self(), PersonValues.of(emergencyContact));
  }

  private Visit self() { return (Visit) (Object) this; }
}
