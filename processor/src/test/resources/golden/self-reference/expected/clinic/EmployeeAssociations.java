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
   * Returns the boss.
   *
   * <pre>{@code SELECT id, code, boss_id, deputy_code FROM employee WHERE id = :key}</pre>
   *
   * <p>One round trip; none where {@link Employee#bossId()} is null.
   *
   * @param handle the handle to run on
   * @return the boss; empty where {@link Employee#bossId()} is null
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Employee> getBoss(Handle handle) {
    return EmployeeTable.BOSS.get(handle, self());
  }

  /**
   * Returns the boss if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, code, boss_id, deputy_code FROM employee WHERE id = :key}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip; none where
   * {@link Employee#bossId()} is null.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the boss; empty where there is none that {@code fetch} asks for
   */
  default Optional<Employee> getBoss(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.BOSS.get(handle, self(), fetch);
  }

  /**
   * Links the boss: writes the key's column and no other.
   *
   * <pre>{@code UPDATE employee SET boss_id = :key WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM employee WHERE id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param boss the boss; null unlinks
   * @return a copy with the new key; this employee is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this employee or the boss has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee or the boss is not in the
   *     database; nothing is changed
   */
  @CheckReturnValue
  default Employee setBoss(Handle handle, @Nullable Employee boss) {
    return EmployeeTable.BOSS.set(handle, self(), boss);
  }

  /**
   * Links the boss by its key: writes the key's column and no other.
   *
   * <pre>{@code UPDATE employee SET boss_id = :key WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM employee WHERE id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param bossId the {@code id} of the boss; null unlinks
   * @return a copy with the new key; this employee is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee or the boss is not in the
   *     database; nothing is changed
   */
  @CheckReturnValue
  default Employee setBossId(Handle handle, @Nullable Long bossId) {
    return EmployeeTable.BOSS.setKey(handle, self(), bossId);
  }

  /**
   * Asks the database whether there is a boss.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM employee s JOIN employee t ON t.id = s.boss_id
   *     WHERE s.id = :id)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   */
  default boolean hasBoss(Handle handle) {
    return EmployeeTable.BOSS.has(handle, self());
  }

  /**
   * Asks the database whether there is a boss that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM employee
   *     WHERE id = (SELECT boss_id FROM employee WHERE id = :id))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   */
  default boolean hasBoss(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.BOSS.has(handle, self(), fetch);
  }

  /**
   * Unlinks the boss: the key becomes null, and no row is deleted.
   *
   * <pre>{@code UPDATE employee SET boss_id = NULL WHERE id = :id}</pre>
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
  default Employee removeBoss(Handle handle) {
    return EmployeeTable.BOSS.remove(handle, self());
  }

  /**
   * Inserts a row and links it as the boss, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT id FROM employee WHERE id = :id FOR NO KEY UPDATE),
   *     t AS (INSERT INTO employee ({columns}) SELECT {values} FROM s
   *     RETURNING id, code, boss_id, deputy_code),
   *     u AS (UPDATE employee p SET boss_id = t.id FROM t WHERE p.id = :id)
   *     SELECT id, code, boss_id, deputy_code FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param boss sets the values of the new row
   * @return this employee with its new key, and the boss as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee is not in the database;
   *     nothing is changed
   */
  default Created<Employee, Employee> createBoss(Handle handle, Consumer<EmployeeValues> boss) {
    return EmployeeTable.BOSS.create(handle, self(), EmployeeValues.of(boss));
  }

  /**
   * Changes the boss in its own table.
   *
   * <pre>{@code UPDATE employee SET {assignments} WHERE id = :key
   *     RETURNING id, code, boss_id, deputy_code}</pre>
   *
   * <p>One round trip; none where {@link Employee#bossId()} is null.
   *
   * @param handle the handle to run on
   * @param boss sets the values to change
   * @return the boss as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values change what the key
   *     refers to
   */
  default Employee updateBoss(Handle handle, Consumer<EmployeeValues> boss) {
    return EmployeeTable.BOSS.update(handle, self(), EmployeeValues.of(boss));
  }

  /**
   * Returns the deputy.
   *
   * <pre>{@code SELECT id, code, boss_id, deputy_code FROM employee WHERE code = :key}</pre>
   *
   * <p>One round trip; none where {@link Employee#deputyCode()} is null.
   *
   * @param handle the handle to run on
   * @return the deputy; empty where {@link Employee#deputyCode()} is null
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Employee> getDeputy(Handle handle) {
    return EmployeeTable.DEPUTY.get(handle, self());
  }

  /**
   * Returns the deputy if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, code, boss_id, deputy_code FROM employee WHERE code = :key}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip; none where
   * {@link Employee#deputyCode()} is null.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the deputy; empty where there is none that {@code fetch} asks for
   */
  default Optional<Employee> getDeputy(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.DEPUTY.get(handle, self(), fetch);
  }

  /**
   * Links the deputy: writes the key's column and no other.
   *
   * <pre>{@code UPDATE employee SET deputy_code = :key WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM employee WHERE code = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param deputy the deputy; null unlinks
   * @return a copy with the new key; this employee is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee or the deputy is not in
   *     the database; nothing is changed
   */
  @CheckReturnValue
  default Employee setDeputy(Handle handle, @Nullable Employee deputy) {
    return EmployeeTable.DEPUTY.set(handle, self(), deputy);
  }

  /**
   * Links the deputy by its key: writes the key's column and no other.
   *
   * <pre>{@code UPDATE employee SET deputy_code = :key WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM employee WHERE code = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param deputyCode the {@code code} of the deputy; null unlinks
   * @return a copy with the new key; this employee is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee or the deputy is not in
   *     the database; nothing is changed
   */
  @CheckReturnValue
  default Employee setDeputyCode(Handle handle, @Nullable Integer deputyCode) {
    return EmployeeTable.DEPUTY.setKey(handle, self(), deputyCode);
  }

  /**
   * Asks the database whether there is a deputy.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM employee s
   *     JOIN employee t ON t.code = s.deputy_code WHERE s.id = :id)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   */
  default boolean hasDeputy(Handle handle) {
    return EmployeeTable.DEPUTY.has(handle, self());
  }

  /**
   * Asks the database whether there is a deputy that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM employee
   *     WHERE code = (SELECT deputy_code FROM employee WHERE id = :id))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   */
  default boolean hasDeputy(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.DEPUTY.has(handle, self(), fetch);
  }

  /**
   * Unlinks the deputy: the key becomes null, and no row is deleted.
   *
   * <pre>{@code UPDATE employee SET deputy_code = NULL WHERE id = :id}</pre>
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
  default Employee removeDeputy(Handle handle) {
    return EmployeeTable.DEPUTY.remove(handle, self());
  }

  /**
   * Inserts a row and links it as the deputy, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT id FROM employee WHERE id = :id FOR NO KEY UPDATE),
   *     t AS (INSERT INTO employee ({columns}) SELECT {values} FROM s
   *     RETURNING id, code, boss_id, deputy_code),
   *     u AS (UPDATE employee p SET deputy_code = t.code FROM t WHERE p.id = :id)
   *     SELECT id, code, boss_id, deputy_code FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param deputy sets the values of the new row
   * @return this employee with its new key, and the deputy as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee is not in the database;
   *     nothing is changed
   */
  default Created<Employee, Employee> createDeputy(Handle handle, Consumer<EmployeeValues> deputy) {
    return EmployeeTable.DEPUTY.create(handle, self(), EmployeeValues.of(deputy));
  }

  /**
   * Changes the deputy in its own table.
   *
   * <pre>{@code UPDATE employee SET {assignments} WHERE code = :key
   *     RETURNING id, code, boss_id, deputy_code}</pre>
   *
   * <p>One round trip; none where {@link Employee#deputyCode()} is null.
   *
   * @param handle the handle to run on
   * @param deputy sets the values to change
   * @return the deputy as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values change what the key
   *     refers to
   */
  default Employee updateDeputy(Handle handle, Consumer<EmployeeValues> deputy) {
    return EmployeeTable.DEPUTY.update(handle, self(), EmployeeValues.of(deputy));
  }

  /**
   * Returns the reports.
   *
   * <pre>{@code SELECT id, code, boss_id, deputy_code FROM employee WHERE boss_id = :key
   *     ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the reports; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   */
  default List<Employee> getReports(Handle handle) {
    return EmployeeTable.REPORTS.get(handle, self());
  }

  /**
   * Returns those of the reports that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, code, boss_id, deputy_code FROM employee WHERE boss_id = :key}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the reports; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   */
  default List<Employee> getReports(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.REPORTS.get(handle, self(), fetch);
  }

  /**
   * Makes the given reports the only ones.
   *
   * <p>Rows that were linked and are not among them are unlinked: their key becomes null, and they
   * stay.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation'),
   *     pg_advisory_xact_lock(tableoid::int, hashtext(id::text))
   *     FROM employee WHERE id = :key;
   * WITH held AS (SELECT id, boss_id, (boss_id = :key) IS TRUE AS linked,
   *     (id = :key) AS target, id = ANY(:ids) AS given FROM employee
   *     WHERE id = ANY(ARRAY(SELECT id FROM employee
   *     WHERE boss_id = :key UNION ALL SELECT id FROM employee
   *     WHERE id = :key) || :ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM held WHERE target
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'),
   *     changed AS (UPDATE employee p
   *     SET boss_id = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL ELSE
   *     p.boss_id END FROM held h WHERE p.id = h.id AND h.linked <> h.given
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.code, p.boss_id, p.deputy_code)
   *     SELECT c.id, c.code, c.boss_id, c.deputy_code, h.id, h.boss_id
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param reports the reports that there shall be
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this employee or one of the reports has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee or one of the reports is
   *     not in the database; nothing is changed
   */
  default Changes<Employee> setReports(Handle handle, Employee... reports) {
    return EmployeeTable.REPORTS.set(handle, self(), List.of(reports));
  }

  /**
   * Makes the given reports the only ones.
   *
   * <p>Rows that were linked and are not among them are unlinked: their key becomes null, and they
   * stay.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation'),
   *     pg_advisory_xact_lock(tableoid::int, hashtext(id::text))
   *     FROM employee WHERE id = :key;
   * WITH held AS (SELECT id, boss_id, (boss_id = :key) IS TRUE AS linked,
   *     (id = :key) AS target, id = ANY(:ids) AS given FROM employee
   *     WHERE id = ANY(ARRAY(SELECT id FROM employee
   *     WHERE boss_id = :key UNION ALL SELECT id FROM employee
   *     WHERE id = :key) || :ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM held WHERE target
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'),
   *     changed AS (UPDATE employee p
   *     SET boss_id = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL ELSE
   *     p.boss_id END FROM held h WHERE p.id = h.id AND h.linked <> h.given
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.code, p.boss_id, p.deputy_code)
   *     SELECT c.id, c.code, c.boss_id, c.deputy_code, h.id, h.boss_id
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param reports the reports that there shall be
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this employee or one of the reports has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee or one of the reports is
   *     not in the database; nothing is changed
   */
  default Changes<Employee> setReports(Handle handle, Collection<Employee> reports) {
    return EmployeeTable.REPORTS.set(handle, self(), reports);
  }

  /**
   * Links the given reports; the others stay.
   *
   * <pre>{@code SELECT pg_advisory_xact_lock(tableoid::int, hashtext(id::text))
   *     FROM employee WHERE id = :key;
   * WITH held AS (SELECT id, boss_id, (boss_id = :key) IS TRUE AS linked,
   *     (id = :key) AS target, id = ANY(:ids) AS given FROM employee
   *     WHERE id = ANY(ARRAY(SELECT id FROM employee WHERE id = :key) || :ids)
   *     ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM held WHERE target
   *     AND (SELECT count(*) FROM held WHERE given) = :count),
   *     changed AS (UPDATE employee p SET boss_id = :key FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.code, p.boss_id, p.deputy_code)
   *     SELECT c.id, c.code, c.boss_id, c.deputy_code, h.id, h.boss_id
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param reports the reports to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this employee or one of the reports has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee or one of the reports is
   *     not in the database; nothing is changed
   */
  default Changes<Employee> addReports(Handle handle, Employee... reports) {
    return EmployeeTable.REPORTS.add(handle, self(), List.of(reports));
  }

  /**
   * Links the given reports; the others stay.
   *
   * <pre>{@code SELECT pg_advisory_xact_lock(tableoid::int, hashtext(id::text))
   *     FROM employee WHERE id = :key;
   * WITH held AS (SELECT id, boss_id, (boss_id = :key) IS TRUE AS linked,
   *     (id = :key) AS target, id = ANY(:ids) AS given FROM employee
   *     WHERE id = ANY(ARRAY(SELECT id FROM employee WHERE id = :key) || :ids)
   *     ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM held WHERE target
   *     AND (SELECT count(*) FROM held WHERE given) = :count),
   *     changed AS (UPDATE employee p SET boss_id = :key FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.code, p.boss_id, p.deputy_code)
   *     SELECT c.id, c.code, c.boss_id, c.deputy_code, h.id, h.boss_id
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param reports the reports to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this employee or one of the reports has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee or one of the reports is
   *     not in the database; nothing is changed
   */
  default Changes<Employee> addReports(Handle handle, Collection<Employee> reports) {
    return EmployeeTable.REPORTS.add(handle, self(), reports);
  }

  /**
   * Unlinks those of the given reports that are linked; none is deleted.
   *
   * <pre>{@code SELECT pg_advisory_xact_lock(tableoid::int, hashtext(id::text))
   *     FROM employee WHERE id = :key;
   * WITH held AS (SELECT id, boss_id, (boss_id = :key) IS TRUE AS linked,
   *     (id = :key) AS target, id = ANY(:ids) AS given FROM employee
   *     WHERE id = ANY(ARRAY(SELECT id FROM employee WHERE id = :key) || :ids)
   *     ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM held WHERE target),
   *     changed AS (UPDATE employee p SET boss_id = NULL FROM held h
   *     WHERE p.id = h.id AND h.given AND h.linked AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.code, p.boss_id, p.deputy_code)
   *     SELECT c.id, c.code, c.boss_id, c.deputy_code, h.id, h.boss_id
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param reports the reports to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this employee or one of the reports has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee is not in the database;
   *     nothing is changed
   */
  default Changes<Employee> removeReports(Handle handle, Employee... reports) {
    return EmployeeTable.REPORTS.remove(handle, self(), List.of(reports));
  }

  /**
   * Unlinks those of the given reports that are linked; none is deleted.
   *
   * <pre>{@code SELECT pg_advisory_xact_lock(tableoid::int, hashtext(id::text))
   *     FROM employee WHERE id = :key;
   * WITH held AS (SELECT id, boss_id, (boss_id = :key) IS TRUE AS linked,
   *     (id = :key) AS target, id = ANY(:ids) AS given FROM employee
   *     WHERE id = ANY(ARRAY(SELECT id FROM employee WHERE id = :key) || :ids)
   *     ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM held WHERE target),
   *     changed AS (UPDATE employee p SET boss_id = NULL FROM held h
   *     WHERE p.id = h.id AND h.given AND h.linked AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.code, p.boss_id, p.deputy_code)
   *     SELECT c.id, c.code, c.boss_id, c.deputy_code, h.id, h.boss_id
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param reports the reports to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this employee or one of the reports has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee is not in the database;
   *     nothing is changed
   */
  default Changes<Employee> removeReports(Handle handle, Collection<Employee> reports) {
    return EmployeeTable.REPORTS.remove(handle, self(), reports);
  }

  /**
   * Asks the database whether there are any reports.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM employee WHERE boss_id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   */
  default boolean hasReports(Handle handle) {
    return EmployeeTable.REPORTS.has(handle, self());
  }

  /**
   * Asks the database whether there are any reports that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM employee WHERE boss_id = :key)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   */
  default boolean hasReports(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.REPORTS.has(handle, self(), fetch);
  }

  /**
   * Asks the database whether the given reports are all linked.
   *
   * <pre>{@code SELECT count(*) FROM employee WHERE boss_id = :key AND id = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param reports the reports to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this employee or one of the reports has
   *     no key
   */
  default boolean hasReports(Handle handle, Employee... reports) {
    return EmployeeTable.REPORTS.has(handle, self(), List.of(reports));
  }

  /**
   * Asks the database whether the given reports are all linked.
   *
   * <pre>{@code SELECT count(*) FROM employee WHERE boss_id = :key AND id = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param reports the reports to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this employee or one of the reports has
   *     no key
   */
  default boolean hasReports(Handle handle, Collection<Employee> reports) {
    return EmployeeTable.REPORTS.has(handle, self(), reports);
  }

  /**
   * Counts the reports.
   *
   * <pre>{@code SELECT count(*) FROM employee WHERE boss_id = :key}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   */
  default long countReports(Handle handle) {
    return EmployeeTable.REPORTS.count(handle, self());
  }

  /**
   * Counts those of the reports that {@code fetch} asks for.
   *
   * <pre>{@code SELECT count(*) FROM (SELECT id, code, boss_id, deputy_code FROM employee
   *     WHERE boss_id = :key) AS found}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   */
  default long countReports(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.REPORTS.count(handle, self(), fetch);
  }

  /**
   * Inserts a row that is linked as one of the reports.
   *
   * <pre>{@code INSERT INTO employee ({columns})
   *     SELECT {values} FROM employee WHERE id = :key
   *     RETURNING id, code, boss_id, deputy_code}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param report sets the values of the new row
   * @return the report as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee is not in the database
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Employee createReport(Handle handle, Consumer<EmployeeValues> report) {
    return EmployeeTable.REPORTS.create(handle, self(), EmployeeValues.of(report));
  }

  /**
   * Makes a new report in memory, with the key of this employee.
   *
   * <p>The database is not asked: no round trip.
   *
   * @param report sets the values of the new instance
   * @return the report, which is in no database yet
   * @throws dev.kinship.runtime.error.UnsavedException if this employee has no key
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Employee buildReport(Consumer<EmployeeValues> report) {
    return EmployeeTable.REPORTS.build(self(), EmployeeValues.of(report));
  }

  private Employee self() {
    return (Employee) (Object) this;
  }
}
