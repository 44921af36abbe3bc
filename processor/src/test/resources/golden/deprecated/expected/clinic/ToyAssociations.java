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
@SuppressWarnings("removal")
public sealed interface ToyAssociations permits Toy {

  /**
   * Returns the person; empty if {@link Toy#personId()} is null.
   * <pre>{@code SELECT id FROM person WHERE id = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Person> getPerson(Handle handle) { return ToyTable.PERSON.get(handle, self()); }

  /** Returns the person if {@code fetch} asks for it, and empty otherwise; see {@link #getPerson}. */
  default Optional<Person> getPerson(Handle handle, Fetch<Person> fetch) {
    return ToyTable.PERSON.get(handle, self(), fetch);
  }

  /**
   * Links the person and returns a copy with the new key. Null unlinks. No other column is written.
   * <pre>{@code UPDATE toy SET person_id = :key WHERE id = :id AND EXISTS (SELECT 1 FROM person WHERE id = :key)}</pre>
   */
  @CheckReturnValue
  default Toy setPerson(Handle handle, @Nullable Person person) { return ToyTable.PERSON.set(handle, self(), person); }

  /** Links the person by its {@code id}; see {@link #setPerson}. */
  @CheckReturnValue
  default Toy setPersonId(Handle handle, @Nullable Long personId) {
    return ToyTable.PERSON.setKey(handle, self(), personId);
  }

  /**
   * Returns whether there is a person now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM toy s JOIN person t ON t.id = s.person_id WHERE s.id = :id)}</pre>
   */
  default boolean hasPerson(Handle handle) { return ToyTable.PERSON.has(handle, self()); }

  /** Returns whether there is a person that {@code fetch} asks for; see {@link #hasPerson}. */
  default boolean hasPerson(Handle handle, Fetch<Person> fetch) { return ToyTable.PERSON.has(handle, self(), fetch); }

  /**
   * Unlinks the person, deletes nothing, and returns a copy without the key.
   * <pre>{@code UPDATE toy SET person_id = NULL WHERE id = :id}</pre>
   */
  @CheckReturnValue
  default Toy removePerson(Handle handle) { return ToyTable.PERSON.remove(handle, self()); }

  /** Inserts and links the person. Returns it and this toy with the new key. SQL: {@link ToyTable#PERSON}. */
  default Created<Toy, Person> createPerson(Handle handle, Consumer<PersonValues> person) {
    return ToyTable.PERSON.create(handle, self(), PersonValues.of(person));
  }

  /**
   * Updates the row of the person and returns it.
   * <pre>{@code UPDATE person SET {assignments} WHERE id = :key RETURNING id}</pre>
   */
  default Person updatePerson(Handle handle, Consumer<PersonValues> person) {
    return ToyTable.PERSON.update(handle, self(), PersonValues.of(person));
  }

  private Toy self() { return (Toy) (Object) this; }
}
