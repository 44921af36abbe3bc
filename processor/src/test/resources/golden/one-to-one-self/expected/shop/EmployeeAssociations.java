package shop;

import dev.kinship.CheckReturnValue;
import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.Created;
import dev.kinship.runtime.query.Fetch;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The associations of {@link Employee}.
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
public sealed interface EmployeeAssociations permits Employee {

  /**
   * Returns the mentor; empty if {@link Employee#mentorId()} is null.
   * <pre>{@code SELECT id, name, mentor_id FROM employee WHERE id = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Employee> getMentor(Handle handle) { return EmployeeTable.MENTOR.get(handle, self()); }

  /** Returns the mentor if {@code fetch} asks for it, and empty otherwise; see {@link #getMentor}. */
  default Optional<Employee> getMentor(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.MENTOR.get(handle, self(), fetch);
  }

  /**
   * Links the mentor and returns a copy with the new key. Null unlinks. No other column is written. If another employee
   * is linked to it, that one is unlinked: its key becomes null, and it stays. SQL: {@link EmployeeTable#MENTOR}.
   */
  @CheckReturnValue
  default Employee setMentor(Handle handle, @Nullable Employee mentor) {
    return EmployeeTable.MENTOR.set(handle, self(), mentor);
  }

  /** Links the mentor by its {@code id}; see {@link #setMentor}. */
  @CheckReturnValue
  default Employee setMentorId(Handle handle, @Nullable Long mentorId) {
    return EmployeeTable.MENTOR.setKey(handle, self(), mentorId);
  }

  /**
   * Returns whether there is a mentor now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM employee s JOIN employee t ON t.id = s.mentor_id WHERE s.id = :id)}</pre>
   */
  default boolean hasMentor(Handle handle) { return EmployeeTable.MENTOR.has(handle, self()); }

  /** Returns whether there is a mentor that {@code fetch} asks for; see {@link #hasMentor}. */
  default boolean hasMentor(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.MENTOR.has(handle, self(), fetch);
  }

  /**
   * Unlinks the mentor, deletes nothing, and returns a copy without the key.
   * <pre>{@code UPDATE employee SET mentor_id = NULL WHERE id = :id}</pre>
   */
  @CheckReturnValue
  default Employee removeMentor(Handle handle) { return EmployeeTable.MENTOR.remove(handle, self()); }

  /** Inserts and links the mentor. Returns it and this employee with the new key. SQL: {@link EmployeeTable#MENTOR}. */
  default Created<Employee, Employee> createMentor(Handle handle, Consumer<EmployeeValues> mentor) {
    return EmployeeTable.MENTOR.create(handle, self(), EmployeeValues.of(mentor));
  }

  /**
   * Updates the row of the mentor and returns it.
   * <pre>{@code UPDATE employee SET {assignments} WHERE id = :key RETURNING id, name, mentor_id}</pre>
   */
  default Employee updateMentor(Handle handle, Consumer<EmployeeValues> mentor) {
    return EmployeeTable.MENTOR.update(handle, self(), EmployeeValues.of(mentor));
  }

  /**
   * Unlinks the mentor, <b>deletes</b> its row, and returns a copy without the key. SQL: {@link EmployeeTable#MENTOR}.
   */
  @CheckReturnValue
  default Employee destroyMentor(Handle handle) { return EmployeeTable.MENTOR.destroy(handle, self()); }

  /**
   * Returns the trainee; empty if there is none.
   * <pre>{@code SELECT id, name, mentor_id FROM employee WHERE mentor_id = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several
   */
  default Optional<Employee> getTrainee(Handle handle) { return EmployeeTable.TRAINEE.get(handle, self()); }

  /** Returns the trainee if {@code fetch} asks for it, and empty otherwise; see {@link #getTrainee}. */
  default Optional<Employee> getTrainee(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.TRAINEE.get(handle, self(), fetch);
  }

  /**
   * Returns whether there is a trainee now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM employee WHERE mentor_id = :key)}</pre>
   */
  default boolean hasTrainee(Handle handle) { return EmployeeTable.TRAINEE.has(handle, self()); }

  /** Returns whether there is a trainee that {@code fetch} asks for; see {@link #hasTrainee}. */
  default boolean hasTrainee(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.TRAINEE.has(handle, self(), fetch);
  }

  /**
   * Links the given trainee, or none if it is null. If another trainee is linked, that one is unlinked: its key becomes
   * null, and it stays. Returns what was linked, what was replaced, and what stayed. SQL:
   * {@link EmployeeTable#TRAINEE}.
   */
  default Changes<Employee> setTrainee(Handle handle, @Nullable Employee trainee) {
    return EmployeeTable.TRAINEE.set(handle, self(), trainee);
  }

  /** Links the trainee with this {@code id}; see {@link #setTrainee}. */
  default Changes<Employee> setTraineeId(Handle handle, @Nullable Long traineeId) {
    return EmployeeTable.TRAINEE.setId(handle, self(), traineeId);
  }

  /**
   * Unlinks the trainee and deletes nothing. Returns what was unlinked, or nothing if there was none. SQL:
   * {@link EmployeeTable#TRAINEE}.
   */
  default Changes<Employee> removeTrainee(Handle handle) { return EmployeeTable.TRAINEE.remove(handle, self()); }

  /**
   * Inserts the trainee and returns it, if there is none yet. If there is one, nothing is inserted, and the transaction
   * can go on. SQL: {@link EmployeeTable#TRAINEE}.
   *
   * @throws dev.kinship.runtime.error.OccupiedException if there is one already
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique; the transaction
   *     cannot go on
   */
  default Employee createTrainee(Handle handle, Consumer<EmployeeValues> trainee) {
    return EmployeeTable.TRAINEE.create(handle, self(), EmployeeValues.of(trainee));
  }

  /**
   * Inserts the trainee, or updates the one there is, and returns it. Any number of callers may do so at once. SQL:
   * {@link EmployeeTable#TRAINEE}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique; the transaction
   *     cannot go on
   */
  default Employee ensureTrainee(Handle handle, Consumer<EmployeeValues> trainee) {
    return EmployeeTable.TRAINEE.ensure(handle, self(), EmployeeValues.of(trainee));
  }

  /** Returns a new trainee with the key of this employee, in memory only. */
  default Employee buildTrainee(Consumer<EmployeeValues> trainee) {
    return EmployeeTable.TRAINEE.build(self(), EmployeeValues.of(trainee));
  }

  /**
   * Updates the row of the trainee and returns it.
   * <pre>{@code UPDATE employee p SET {assignments} WHERE mentor_id = :key
   *     AND NOT EXISTS (SELECT 1 FROM employee o WHERE o.mentor_id = :key AND o.id <> p.id)
   *     RETURNING id, name, mentor_id}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; nothing is changed
   */
  default Employee updateTrainee(Handle handle, Consumer<EmployeeValues> trainee) {
    return EmployeeTable.TRAINEE.update(handle, self(), EmployeeValues.of(trainee));
  }

  /**
   * <b>Deletes</b> the trainee and returns it; empty if there was none. SQL: {@link EmployeeTable#TRAINEE}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; none is deleted
   */
  default Optional<Employee> destroyTrainee(Handle handle) { return EmployeeTable.TRAINEE.destroy(handle, self()); }

  private Employee self() { return (Employee) (Object) this; }
}
