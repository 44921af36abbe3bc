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
 * <p>Each accessor runs on the handle that it is given, in the transaction that is there. Where
 * the database refuses, it throws a {@code DatabaseException}.
 *
 * <p>With the plugin installed, what is read without a {@code Fetch} is read ahead for rows that
 * came from one statement; then it costs no round trip.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the
 * row itself, {@code :ids} for the keys of the rows that are given and {@code :count} for their
 * number; what stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface EmployeeAssociations permits Employee {

  /**
   * Returns the mentor.
   *
   * <pre>{@code SELECT id, name, mentor_id FROM employee WHERE id = :key}</pre>
   *
   * <p>One round trip; none where {@link Employee#mentorId()} is null.
   *
   * @param handle the handle to run on
   * @return the mentor; empty where {@link Employee#mentorId()} is null
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Employee> getMentor(Handle handle) {
    return EmployeeTable.MENTOR.get(handle, self());
  }

  /**
   * Returns the mentor if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, name, mentor_id FROM employee WHERE id = :key}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip; none where
   * {@link Employee#mentorId()} is null.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the mentor; empty where there is none that {@code fetch} asks for
   */
  default Optional<Employee> getMentor(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.MENTOR.get(handle, self(), fetch);
  }

  /**
   * Links the mentor: writes the key's column and no other.
   *
   * <p>Another employee that is linked to it is unlinked: its key becomes null, and it stays.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation'),
   *     pg_advisory_xact_lock(tableoid::int, hashtext(id::text))
   *     FROM employee WHERE id = :key;
   * WITH held AS (SELECT id, mentor_id, (mentor_id = :key) IS TRUE AS linked,
   *     (id = :key) AS target, id = ANY(:ids) AS given FROM employee
   *     WHERE id = ANY(ARRAY(SELECT id FROM employee
   *     WHERE mentor_id = :key UNION ALL SELECT id FROM employee
   *     WHERE id = :key) || :ids) ORDER BY id FOR UPDATE),
   *     ready AS (SELECT 1 FROM held WHERE target
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'),
   *     leavers AS (UPDATE employee p SET mentor_id = NULL FROM held h
   *     WHERE p.id = h.id AND h.linked AND NOT h.given
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.id, p.name, p.mentor_id),
   *     joiners AS (UPDATE employee p SET mentor_id = :key FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND (SELECT count(*) FROM leavers) >= 0 AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.name, p.mentor_id)
   *     SELECT c.id, c.name, c.mentor_id, h.id, h.mentor_id
   *     FROM held h
   *     LEFT JOIN (SELECT * FROM leavers UNION ALL SELECT * FROM joiners) c
   *     ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param mentor the mentor; null unlinks
   * @return a copy with the new key; this employee is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this employee or the mentor has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee or the mentor is not in
   *     the database; nothing is changed
   */
  @CheckReturnValue
  default Employee setMentor(Handle handle, @Nullable Employee mentor) {
    return EmployeeTable.MENTOR.set(handle, self(), mentor);
  }

  /**
   * Links the mentor by its key: writes the key's column and no other.
   *
   * <p>Another employee that is linked to it is unlinked: its key becomes null, and it stays.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation'),
   *     pg_advisory_xact_lock(tableoid::int, hashtext(id::text))
   *     FROM employee WHERE id = :key;
   * WITH held AS (SELECT id, mentor_id, (mentor_id = :key) IS TRUE AS linked,
   *     (id = :key) AS target, id = ANY(:ids) AS given FROM employee
   *     WHERE id = ANY(ARRAY(SELECT id FROM employee
   *     WHERE mentor_id = :key UNION ALL SELECT id FROM employee
   *     WHERE id = :key) || :ids) ORDER BY id FOR UPDATE),
   *     ready AS (SELECT 1 FROM held WHERE target
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'),
   *     leavers AS (UPDATE employee p SET mentor_id = NULL FROM held h
   *     WHERE p.id = h.id AND h.linked AND NOT h.given
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.id, p.name, p.mentor_id),
   *     joiners AS (UPDATE employee p SET mentor_id = :key FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND (SELECT count(*) FROM leavers) >= 0 AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.name, p.mentor_id)
   *     SELECT c.id, c.name, c.mentor_id, h.id, h.mentor_id
   *     FROM held h
   *     LEFT JOIN (SELECT * FROM leavers UNION ALL SELECT * FROM joiners) c
   *     ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param mentorId the {@code id} of the mentor; null unlinks
   * @return a copy with the new key; this employee is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee or the mentor is not in
   *     the database; nothing is changed
   */
  @CheckReturnValue
  default Employee setMentorId(Handle handle, @Nullable Long mentorId) {
    return EmployeeTable.MENTOR.setKey(handle, self(), mentorId);
  }

  /**
   * Asks the database whether there is a mentor.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM employee s
   *     JOIN employee t ON t.id = s.mentor_id WHERE s.id = :id)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   */
  default boolean hasMentor(Handle handle) {
    return EmployeeTable.MENTOR.has(handle, self());
  }

  /**
   * Asks the database whether there is a mentor that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM employee
   *     WHERE id = (SELECT mentor_id FROM employee WHERE id = :id))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   */
  default boolean hasMentor(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.MENTOR.has(handle, self(), fetch);
  }

  /**
   * Unlinks the mentor: the key becomes null, and no row is deleted.
   *
   * <pre>{@code UPDATE employee SET mentor_id = NULL WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return a copy without the key; this employee is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee is not in the database;
   *     nothing is changed
   */
  @CheckReturnValue
  default Employee removeMentor(Handle handle) {
    return EmployeeTable.MENTOR.remove(handle, self());
  }

  /**
   * Inserts a row and links it as the mentor, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT id FROM employee WHERE id = :id FOR NO KEY UPDATE),
   *     t AS (INSERT INTO employee ({columns}) SELECT {values} FROM s
   *     RETURNING id, name, mentor_id),
   *     u AS (UPDATE employee p SET mentor_id = t.id FROM t WHERE p.id = :id)
   *     SELECT id, name, mentor_id FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param mentor sets the values of the new row
   * @return this employee with its new key, and the mentor as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee is not in the database;
   *     nothing is changed
   */
  default Created<Employee, Employee> createMentor(Handle handle, Consumer<EmployeeValues> mentor) {
    return EmployeeTable.MENTOR.create(handle, self(), EmployeeValues.of(mentor));
  }

  /**
   * Changes the mentor in its own table.
   *
   * <pre>{@code UPDATE employee SET {assignments} WHERE id = :key
   *     RETURNING id, name, mentor_id}</pre>
   *
   * <p>One round trip; none where {@link Employee#mentorId()} is null.
   *
   * @param handle the handle to run on
   * @param mentor sets the values to change
   * @return the mentor as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values change what the key
   *     refers to
   */
  default Employee updateMentor(Handle handle, Consumer<EmployeeValues> mentor) {
    return EmployeeTable.MENTOR.update(handle, self(), EmployeeValues.of(mentor));
  }

  /**
   * Unlinks the mentor and deletes it, in one statement.
   *
   * <pre>{@code WITH t AS (SELECT 1 FROM employee WHERE id = :key FOR UPDATE),
   *     u AS (UPDATE employee SET mentor_id = NULL
   *     WHERE id = :id AND mentor_id = :key AND EXISTS (SELECT 1 FROM t)
   *     RETURNING id)
   *     DELETE FROM employee WHERE id = :key AND EXISTS (SELECT 1 FROM u)}</pre>
   *
   * <p>One round trip; none where {@link Employee#mentorId()} is null.
   *
   * @param handle the handle to run on
   * @return a copy without the key; this employee is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee or the mentor is not in
   *     the database, or not linked; nothing is changed
   */
  @CheckReturnValue
  default Employee destroyMentor(Handle handle) {
    return EmployeeTable.MENTOR.destroy(handle, self());
  }

  /**
   * Returns the trainee.
   *
   * <pre>{@code SELECT id, name, mentor_id FROM employee WHERE mentor_id = :key}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the trainee; empty where there is none
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several
   */
  default Optional<Employee> getTrainee(Handle handle) {
    return EmployeeTable.TRAINEE.get(handle, self());
  }

  /**
   * Returns the trainee if it is what {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, name, mentor_id FROM employee WHERE mentor_id = :key}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the trainee; empty where there is none that {@code fetch} asks for
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several
   */
  default Optional<Employee> getTrainee(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.TRAINEE.get(handle, self(), fetch);
  }

  /**
   * Asks the database whether there is a trainee.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM employee WHERE mentor_id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   */
  default boolean hasTrainee(Handle handle) {
    return EmployeeTable.TRAINEE.has(handle, self());
  }

  /**
   * Asks the database whether there is a trainee that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM employee WHERE mentor_id = :key)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   */
  default boolean hasTrainee(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.TRAINEE.has(handle, self(), fetch);
  }

  /**
   * Links the given trainee and no other.
   *
   * <p>Another trainee that is linked is unlinked: its key becomes null, and it stays.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation'),
   *     pg_advisory_xact_lock(tableoid::int, hashtext(id::text))
   *     FROM employee WHERE id = :key;
   * WITH held AS (SELECT id, mentor_id, (mentor_id = :key) IS TRUE AS linked,
   *     (id = :key) AS target, id = ANY(:ids) AS given FROM employee
   *     WHERE id = ANY(ARRAY(SELECT id FROM employee
   *     WHERE mentor_id = :key UNION ALL SELECT id FROM employee
   *     WHERE id = :key) || :ids) ORDER BY id FOR UPDATE),
   *     ready AS (SELECT 1 FROM held WHERE target
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'),
   *     leavers AS (UPDATE employee p SET mentor_id = NULL FROM held h
   *     WHERE p.id = h.id AND h.linked AND NOT h.given
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.id, p.name, p.mentor_id),
   *     joiners AS (UPDATE employee p SET mentor_id = :key FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND (SELECT count(*) FROM leavers) >= 0 AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.name, p.mentor_id)
   *     SELECT c.id, c.name, c.mentor_id, h.id, h.mentor_id
   *     FROM held h
   *     LEFT JOIN (SELECT * FROM leavers UNION ALL SELECT * FROM joiners) c
   *     ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param trainee the trainee that there shall be; null for none
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this employee or the given trainee has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee or the given trainee is
   *     not in the database; nothing is changed
   */
  default Changes<Employee> setTrainee(Handle handle, @Nullable Employee trainee) {
    return EmployeeTable.TRAINEE.set(handle, self(), trainee);
  }

  /**
   * Links the trainee with the given key and no other.
   *
   * <p>Another trainee that is linked is unlinked: its key becomes null, and it stays.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation'),
   *     pg_advisory_xact_lock(tableoid::int, hashtext(id::text))
   *     FROM employee WHERE id = :key;
   * WITH held AS (SELECT id, mentor_id, (mentor_id = :key) IS TRUE AS linked,
   *     (id = :key) AS target, id = ANY(:ids) AS given FROM employee
   *     WHERE id = ANY(ARRAY(SELECT id FROM employee
   *     WHERE mentor_id = :key UNION ALL SELECT id FROM employee
   *     WHERE id = :key) || :ids) ORDER BY id FOR UPDATE),
   *     ready AS (SELECT 1 FROM held WHERE target
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'),
   *     leavers AS (UPDATE employee p SET mentor_id = NULL FROM held h
   *     WHERE p.id = h.id AND h.linked AND NOT h.given
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.id, p.name, p.mentor_id),
   *     joiners AS (UPDATE employee p SET mentor_id = :key FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND (SELECT count(*) FROM leavers) >= 0 AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.name, p.mentor_id)
   *     SELECT c.id, c.name, c.mentor_id, h.id, h.mentor_id
   *     FROM held h
   *     LEFT JOIN (SELECT * FROM leavers UNION ALL SELECT * FROM joiners) c
   *     ON c.id = h.id;
   * SELECT id, name, mentor_id FROM employee WHERE mentor_id = :key}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param traineeId the {@code id} of the trainee that there shall be; null for none
   * @return what was linked, as the database has it, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee or that trainee is not in
   *     the database; nothing is changed
   */
  default Changes<Employee> setTraineeId(Handle handle, @Nullable Long traineeId) {
    return EmployeeTable.TRAINEE.setId(handle, self(), traineeId);
  }

  /**
   * Unlinks the trainee: its key becomes null, and no row is deleted.
   *
   * <pre>{@code SELECT pg_advisory_xact_lock(tableoid::int, hashtext(id::text))
   *     FROM employee WHERE id = :key;
   * WITH held AS (SELECT id, mentor_id, (mentor_id = :key) IS TRUE AS linked,
   *     (id = :key) AS target FROM employee
   *     WHERE id = ANY(ARRAY(SELECT id FROM employee
   *     WHERE mentor_id = :key UNION ALL SELECT id FROM employee WHERE id = :key))
   *     ORDER BY id FOR UPDATE),
   *     ready AS (SELECT 1 FROM held WHERE target),
   *     changed AS (UPDATE employee p SET mentor_id = NULL FROM held h
   *     WHERE p.id = h.id AND h.linked AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.name, p.mentor_id)
   *     SELECT c.id, c.name, c.mentor_id, h.id, h.mentor_id
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @return what was unlinked; nothing where there was none
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee is not in the database
   */
  default Changes<Employee> removeTrainee(Handle handle) {
    return EmployeeTable.TRAINEE.remove(handle, self());
  }

  /**
   * Inserts the trainee where there is none.
   *
   * <p>Where there is one it stays, nothing is inserted, and a transaction of the caller's can go
   * on.
   *
   * <pre>{@code WITH t AS (SELECT id FROM employee WHERE id = :key FOR NO KEY UPDATE),
   *     s AS (INSERT INTO employee ({columns}) SELECT {values} FROM t
   *     ON CONFLICT (mentor_id) DO NOTHING RETURNING id, name, mentor_id)
   *     SELECT s.id, s.name, s.mentor_id, o.id FROM t LEFT JOIN s ON true
   *     LEFT JOIN employee o ON t.id = o.mentor_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param trainee sets the values of the new row
   * @return the trainee as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee is not in the database
   * @throws dev.kinship.runtime.error.OccupiedException if there is one already; nothing is
   *     inserted
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key
   *     unique; nothing is inserted, and a transaction of the caller's cannot go on
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Employee createTrainee(Handle handle, Consumer<EmployeeValues> trainee) {
    return EmployeeTable.TRAINEE.create(handle, self(), EmployeeValues.of(trainee));
  }

  /**
   * Makes a new trainee in memory, with the key of this employee.
   *
   * <p>The database is not asked: no round trip.
   *
   * @param trainee sets the values of the new instance
   * @return the trainee, which is in no database yet
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Employee buildTrainee(Consumer<EmployeeValues> trainee) {
    return EmployeeTable.TRAINEE.build(self(), EmployeeValues.of(trainee));
  }

  /**
   * Changes the trainee in its own table.
   *
   * <pre>{@code UPDATE employee SET {assignments} WHERE mentor_id = :key
   *     AND (SELECT count(*) FROM employee WHERE mentor_id = :key) = 1
   *     RETURNING id, name, mentor_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param trainee sets the values to change
   * @return the trainee as the database has it now
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Employee updateTrainee(Handle handle, Consumer<EmployeeValues> trainee) {
    return EmployeeTable.TRAINEE.update(handle, self(), EmployeeValues.of(trainee));
  }

  /**
   * Deletes the trainee.
   *
   * <pre>{@code SELECT count(*) FROM employee WHERE mentor_id = :key;
   * DELETE FROM employee WHERE mentor_id = :key
   *     AND (SELECT count(*) FROM employee WHERE mentor_id = :key) = 1
   *     RETURNING id, name, mentor_id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @return the trainee as it was; empty where there was none
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; none is deleted
   */
  default Optional<Employee> destroyTrainee(Handle handle) {
    return EmployeeTable.TRAINEE.destroy(handle, self());
  }

  private Employee self() {
    return (Employee) (Object) this;
  }
}
