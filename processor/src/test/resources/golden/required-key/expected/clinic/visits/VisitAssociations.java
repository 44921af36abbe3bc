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
 * <p>Each accessor runs on the handle that it is given, in the transaction that is there. Where
 * the database refuses, it throws a {@code DatabaseException}.
 *
 * <p>With the plugin installed, what is read without a {@code Fetch} is read ahead for rows that
 * came from one statement; then it costs no round trip.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value and {@code :id} for the key of
 * the row itself; what stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface VisitAssociations permits Visit {

  /**
   * Returns the emergency contact.
   *
   * <pre>{@code SELECT id FROM person WHERE id = :key}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the emergency contact
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Person getEmergencyContact(Handle handle) {
    return VisitTable.EMERGENCY_CONTACT.getRequired(handle, self());
  }

  /**
   * Returns the emergency contact if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT id FROM person WHERE id = :key}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the emergency contact; empty where there is none that {@code fetch} asks for
   */
  default Optional<Person> getEmergencyContact(Handle handle, Fetch<Person> fetch) {
    return VisitTable.EMERGENCY_CONTACT.get(handle, self(), fetch);
  }

  /**
   * Links the emergency contact: writes the key's column and no other.
   *
   * <pre>{@code UPDATE visit SET emergency_contact_id = :key WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM person WHERE id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param emergencyContact the emergency contact
   * @return a copy with the new key; this visit is unchanged
   * @throws dev.kinship.runtime.error.NoSuchRowException if this visit or the emergency contact is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.RequiredException if null is given; nothing is changed
   */
  @CheckReturnValue
  default Visit setEmergencyContact(Handle handle, Person emergencyContact) {
    return VisitTable.EMERGENCY_CONTACT.set(handle, self(), emergencyContact);
  }

  /**
   * Links the emergency contact by its key: writes the key's column and no other.
   *
   * <pre>{@code UPDATE visit SET emergency_contact_id = :key WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM person WHERE id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param emergencyContactId the {@code id} of the emergency contact
   * @return a copy with the new key; this visit is unchanged
   * @throws dev.kinship.runtime.error.NoSuchRowException if this visit or the emergency contact is
   *     not in the database; nothing is changed
   */
  @CheckReturnValue
  default Visit setEmergencyContactId(Handle handle, long emergencyContactId) {
    return VisitTable.EMERGENCY_CONTACT.setKey(handle, self(), emergencyContactId);
  }

  /**
   * Asks the database whether there is an emergency contact.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM visit s
   *     JOIN person t ON t.id = s.emergency_contact_id WHERE s.id = :id)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   */
  default boolean isAccompanied(Handle handle) {
    return VisitTable.EMERGENCY_CONTACT.has(handle, self());
  }

  /**
   * Asks the database whether there is an emergency contact that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM person
   *     WHERE id = (SELECT emergency_contact_id FROM visit WHERE id = :id))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   */
  default boolean isAccompanied(Handle handle, Fetch<Person> fetch) {
    return VisitTable.EMERGENCY_CONTACT.has(handle, self(), fetch);
  }

  /**
   * Inserts a row and links it as the emergency contact, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT id FROM visit WHERE id = :id FOR NO KEY UPDATE),
   *     t AS (INSERT INTO person ({columns}) SELECT {values} FROM s RETURNING id),
   *     u AS (UPDATE visit p SET emergency_contact_id = t.id
   *     FROM t WHERE p.id = :id)
   *     SELECT id FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param emergencyContact sets the values of the new row
   * @return this visit with its new key, and the emergency contact as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if this visit is not in the database;
   *     nothing is changed
   */
  default Created<Visit, Person> createEmergencyContact(
      Handle handle, Consumer<PersonValues> emergencyContact) {
    return VisitTable.EMERGENCY_CONTACT.create(handle, self(), PersonValues.of(emergencyContact));
  }

  /**
   * Changes the emergency contact in its own table.
   *
   * <pre>{@code UPDATE person SET {assignments} WHERE id = :key RETURNING id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param emergencyContact sets the values to change
   * @return the emergency contact as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values change what the key
   *     refers to
   */
  default Person updateEmergencyContact(Handle handle, Consumer<PersonValues> emergencyContact) {
    return VisitTable.EMERGENCY_CONTACT.update(handle, self(), PersonValues.of(emergencyContact));
  }

  private Visit self() {
    return (Visit) (Object) this;
  }
}
