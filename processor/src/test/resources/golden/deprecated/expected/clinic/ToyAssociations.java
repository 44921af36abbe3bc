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
import org.jspecify.annotations.Nullable;

/**
 * The associations of {@link Toy}.
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
@SuppressWarnings("removal")
public sealed interface ToyAssociations permits Toy {

  /**
   * Returns the person.
   *
   * <pre>{@code SELECT id FROM person WHERE id = :key}</pre>
   *
   * <p>One round trip; none where {@link Toy#personId()} is null.
   *
   * @param handle the handle to run on
   * @return the person; empty where {@link Toy#personId()} is null
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Person> getPerson(Handle handle) {
    return ToyTable.PERSON.get(handle, self());
  }

  /**
   * Returns the person if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT id FROM person WHERE id = :key}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip; none where
   * {@link Toy#personId()} is null.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the person; empty where there is none that {@code fetch} asks for
   */
  default Optional<Person> getPerson(Handle handle, Fetch<Person> fetch) {
    return ToyTable.PERSON.get(handle, self(), fetch);
  }

  /**
   * Links the person: writes the key's column and no other.
   *
   * <pre>{@code UPDATE toy SET person_id = :key WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM person WHERE id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param person the person; null unlinks
   * @return a copy with the new key; this toy is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this toy or the person has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this toy or the person is not in the
   *     database; nothing is changed
   */
  @CheckReturnValue
  default Toy setPerson(Handle handle, @Nullable Person person) {
    return ToyTable.PERSON.set(handle, self(), person);
  }

  /**
   * Links the person by its key: writes the key's column and no other.
   *
   * <pre>{@code UPDATE toy SET person_id = :key WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM person WHERE id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param personId the {@code id} of the person; null unlinks
   * @return a copy with the new key; this toy is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this toy has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this toy or the person is not in the
   *     database; nothing is changed
   */
  @CheckReturnValue
  default Toy setPersonId(Handle handle, @Nullable Long personId) {
    return ToyTable.PERSON.setKey(handle, self(), personId);
  }

  /**
   * Asks the database whether there is a person.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM toy s JOIN person t ON t.id = s.person_id
   *     WHERE s.id = :id)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this toy has no key
   */
  default boolean hasPerson(Handle handle) {
    return ToyTable.PERSON.has(handle, self());
  }

  /**
   * Asks the database whether there is a person that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM person
   *     WHERE id = (SELECT person_id FROM toy WHERE id = :id))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this toy has no key
   */
  default boolean hasPerson(Handle handle, Fetch<Person> fetch) {
    return ToyTable.PERSON.has(handle, self(), fetch);
  }

  /**
   * Unlinks the person: the key becomes null, and no row is deleted.
   *
   * <pre>{@code UPDATE toy SET person_id = NULL WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return a copy without the key; this toy is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this toy has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this toy is not in the database;
   *     nothing is changed
   */
  @CheckReturnValue
  default Toy removePerson(Handle handle) {
    return ToyTable.PERSON.remove(handle, self());
  }

  /**
   * Inserts a row and links it as the person, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT id FROM toy WHERE id = :id FOR NO KEY UPDATE),
   *     t AS (INSERT INTO person ({columns}) SELECT {values} FROM s RETURNING id),
   *     u AS (UPDATE toy p SET person_id = t.id FROM t WHERE p.id = :id)
   *     SELECT id FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param person sets the values of the new row
   * @return this toy with its new key, and the person as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this toy has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this toy is not in the database;
   *     nothing is changed
   */
  default Created<Toy, Person> createPerson(Handle handle, Consumer<PersonValues> person) {
    return ToyTable.PERSON.create(handle, self(), PersonValues.of(person));
  }

  /**
   * Changes the person in its own table.
   *
   * <pre>{@code UPDATE person SET {assignments} WHERE id = :key RETURNING id}</pre>
   *
   * <p>One round trip; none where {@link Toy#personId()} is null.
   *
   * @param handle the handle to run on
   * @param person sets the values to change
   * @return the person as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values change what the key
   *     refers to
   */
  default Person updatePerson(Handle handle, Consumer<PersonValues> person) {
    return ToyTable.PERSON.update(handle, self(), PersonValues.of(person));
  }

  private Toy self() {
    return (Toy) (Object) this;
  }
}
