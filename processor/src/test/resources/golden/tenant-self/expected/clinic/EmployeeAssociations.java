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
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value, {@code :id1}
 * and {@code :id2} for the key of the row itself, {@code :ids2} for the keys of the rows that are
 * given and {@code :count} for their number; where a key has several columns, they are numbered;
 * what stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface EmployeeAssociations permits Employee {

  /**
   * Returns the manager.
   *
   * <pre>{@code SELECT tenant_id, id, manager_id FROM employee
   *     WHERE tenant_id = :key1 AND id = :key2}</pre>
   *
   * <p>One round trip; none where {@link Employee#managerId()} is null.
   *
   * @param handle the handle to run on
   * @return the manager; empty where {@link Employee#managerId()} is null
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Employee> getManager(Handle handle) {
    return EmployeeTable.MANAGER.get(handle, self());
  }

  /**
   * Returns the manager if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT tenant_id, id, manager_id FROM employee
   *     WHERE tenant_id = :key1 AND id = :key2}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip; none where
   * {@link Employee#managerId()} is null.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the manager; empty where there is none that {@code fetch} asks for
   */
  default Optional<Employee> getManager(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.MANAGER.get(handle, self(), fetch);
  }

  /**
   * Links the manager: writes the key's column and no other.
   *
   * <pre>{@code UPDATE employee SET manager_id = :key2 WHERE tenant_id = :id1 AND id = :id2
   *     AND EXISTS (SELECT 1 FROM employee WHERE tenant_id = :key1 AND id = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param manager the manager; null unlinks
   * @return a copy with the new key; this employee is unchanged
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee or the manager is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the manager differs in a column
   *     that the key shares; nothing is sent
   */
  @CheckReturnValue
  default Employee setManager(Handle handle, @Nullable Employee manager) {
    return EmployeeTable.MANAGER.set(handle, self(), manager);
  }

  /**
   * Links the manager by its key: writes the key's column and no other.
   *
   * <pre>{@code UPDATE employee SET manager_id = :key2 WHERE tenant_id = :id1 AND id = :id2
   *     AND EXISTS (SELECT 1 FROM employee WHERE tenant_id = :key1 AND id = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * <p>The key's other columns are those of this employee.
   *
   * @param handle the handle to run on
   * @param managerId the {@code id} of the manager; null unlinks
   * @return a copy with the new key; this employee is unchanged
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee or the manager is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the manager differs in a column
   *     that the key shares; nothing is sent
   */
  @CheckReturnValue
  default Employee setManagerId(Handle handle, @Nullable Long managerId) {
    return EmployeeTable.MANAGER.setKey(handle, self(), EmployeeTable.MANAGER_KEY.with(self(), managerId));
  }

  /**
   * Asks the database whether there is a manager.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM employee s
   *     JOIN employee t ON t.tenant_id = s.tenant_id AND t.id = s.manager_id
   *     WHERE s.tenant_id = :id1 AND s.id = :id2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasManager(Handle handle) {
    return EmployeeTable.MANAGER.has(handle, self());
  }

  /**
   * Asks the database whether there is a manager that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM employee
   *     WHERE tenant_id = :id1 AND id = (SELECT manager_id FROM employee
   *     WHERE tenant_id = :id1 AND id = :id2))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasManager(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.MANAGER.has(handle, self(), fetch);
  }

  /**
   * Unlinks the manager: the key becomes null, and no row is deleted.
   *
   * <pre>{@code UPDATE employee SET manager_id = NULL WHERE tenant_id = :id1 AND id = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return a copy without the key; this employee is unchanged
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee is not in the database;
   *     nothing is changed
   */
  @CheckReturnValue
  default Employee removeManager(Handle handle) {
    return EmployeeTable.MANAGER.remove(handle, self());
  }

  /**
   * Inserts a row and links it as the manager, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT tenant_id, id FROM employee
   *     WHERE tenant_id = :id1 AND id = :id2 FOR NO KEY UPDATE),
   *     t AS (INSERT INTO employee ({columns}) SELECT {values} FROM s
   *     RETURNING tenant_id, id, manager_id),
   *     u AS (UPDATE employee p SET manager_id = t.id
   *     FROM t WHERE p.tenant_id = :id1 AND p.id = :id2)
   *     SELECT tenant_id, id, manager_id FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param manager sets the values of the new row
   * @return this employee with its new key, and the manager as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee is not in the database;
   *     nothing is changed
   */
  default Created<Employee, Employee> createManager(
      Handle handle, Consumer<EmployeeValues> manager) {
    return EmployeeTable.MANAGER.create(handle, self(), EmployeeValues.of(manager));
  }

  /**
   * Changes the manager in its own table.
   *
   * <pre>{@code UPDATE employee SET {assignments} WHERE tenant_id = :key1 AND id = :key2
   *     RETURNING tenant_id, id, manager_id}</pre>
   *
   * <p>One round trip; none where {@link Employee#managerId()} is null.
   *
   * @param handle the handle to run on
   * @param manager sets the values to change
   * @return the manager as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values change what the key
   *     refers to
   */
  default Employee updateManager(Handle handle, Consumer<EmployeeValues> manager) {
    return EmployeeTable.MANAGER.update(handle, self(), EmployeeValues.of(manager));
  }

  /**
   * Returns the reports.
   *
   * <pre>{@code SELECT tenant_id, id, manager_id FROM employee
   *     WHERE tenant_id = :key1 AND manager_id = :key2 ORDER BY tenant_id, id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the reports; an empty list where there are none
   */
  default List<Employee> getReports(Handle handle) {
    return EmployeeTable.REPORTS.get(handle, self());
  }

  /**
   * Returns those of the reports that {@code fetch} asks for.
   *
   * <pre>{@code SELECT tenant_id, id, manager_id FROM employee
   *     WHERE tenant_id = :key1 AND manager_id = :key2}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY tenant_id, id} where it
   * names no order. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the reports; an empty list where there are none
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
   *     pg_advisory_xact_lock(tableoid::int, hashtext((tenant_id, id)::text))
   *     FROM employee WHERE tenant_id = :key1 AND id = :key2;
   * WITH held AS (SELECT tenant_id, id, manager_id, (tenant_id = :key1
   *     AND manager_id = :key2) IS TRUE AS linked, (tenant_id = :key1
   *     AND id = :key2) AS target, tenant_id = :key1 AND id = ANY(:ids2) AS given
   *     FROM employee
   *     WHERE (tenant_id, id) IN (SELECT tenant_id, id FROM employee
   *     WHERE tenant_id = :key1
   *     AND manager_id = :key2 UNION ALL SELECT tenant_id, id FROM employee
   *     WHERE tenant_id = :key1 AND id = :key2 UNION ALL SELECT tenant_id, id
   *     FROM employee WHERE tenant_id = :key1 AND id = ANY(:ids2))
   *     ORDER BY tenant_id, id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM held WHERE target
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'),
   *     changed AS (UPDATE employee p
   *     SET manager_id = CASE WHEN h.given THEN :key2 WHEN h.linked THEN NULL ELSE
   *     p.manager_id END FROM held h
   *     WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND h.linked <> h.given
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.tenant_id, p.id, p.manager_id)
   *     SELECT c.tenant_id, c.id, c.manager_id, h.tenant_id, h.id, h.tenant_id,
   *     h.manager_id FROM held h LEFT JOIN changed c
   *     ON c.tenant_id = h.tenant_id AND c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param reports the reports that there shall be
   * @return what was linked, what was replaced, and what stayed
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
   *     pg_advisory_xact_lock(tableoid::int, hashtext((tenant_id, id)::text))
   *     FROM employee WHERE tenant_id = :key1 AND id = :key2;
   * WITH held AS (SELECT tenant_id, id, manager_id, (tenant_id = :key1
   *     AND manager_id = :key2) IS TRUE AS linked, (tenant_id = :key1
   *     AND id = :key2) AS target, tenant_id = :key1 AND id = ANY(:ids2) AS given
   *     FROM employee
   *     WHERE (tenant_id, id) IN (SELECT tenant_id, id FROM employee
   *     WHERE tenant_id = :key1
   *     AND manager_id = :key2 UNION ALL SELECT tenant_id, id FROM employee
   *     WHERE tenant_id = :key1 AND id = :key2 UNION ALL SELECT tenant_id, id
   *     FROM employee WHERE tenant_id = :key1 AND id = ANY(:ids2))
   *     ORDER BY tenant_id, id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM held WHERE target
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'),
   *     changed AS (UPDATE employee p
   *     SET manager_id = CASE WHEN h.given THEN :key2 WHEN h.linked THEN NULL ELSE
   *     p.manager_id END FROM held h
   *     WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND h.linked <> h.given
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.tenant_id, p.id, p.manager_id)
   *     SELECT c.tenant_id, c.id, c.manager_id, h.tenant_id, h.id, h.tenant_id,
   *     h.manager_id FROM held h LEFT JOIN changed c
   *     ON c.tenant_id = h.tenant_id AND c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param reports the reports that there shall be
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee or one of the reports is
   *     not in the database; nothing is changed
   */
  default Changes<Employee> setReports(Handle handle, Collection<Employee> reports) {
    return EmployeeTable.REPORTS.set(handle, self(), reports);
  }

  /**
   * Links the given reports; the others stay.
   *
   * <pre>{@code SELECT pg_advisory_xact_lock(tableoid::int, hashtext((tenant_id, id)::text))
   *     FROM employee WHERE tenant_id = :key1 AND id = :key2;
   * WITH held AS (SELECT tenant_id, id, manager_id, (tenant_id = :key1
   *     AND manager_id = :key2) IS TRUE AS linked, (tenant_id = :key1
   *     AND id = :key2) AS target, tenant_id = :key1 AND id = ANY(:ids2) AS given
   *     FROM employee
   *     WHERE (tenant_id, id) IN (SELECT tenant_id, id FROM employee
   *     WHERE tenant_id = :key1 AND id = :key2 UNION ALL SELECT tenant_id, id
   *     FROM employee WHERE tenant_id = :key1 AND id = ANY(:ids2))
   *     ORDER BY tenant_id, id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM held WHERE target
   *     AND (SELECT count(*) FROM held WHERE given) = :count),
   *     changed AS (UPDATE employee p SET manager_id = :key2 FROM held h
   *     WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND h.given
   *     AND NOT h.linked AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.tenant_id, p.id, p.manager_id)
   *     SELECT c.tenant_id, c.id, c.manager_id, h.tenant_id, h.id, h.tenant_id,
   *     h.manager_id FROM held h LEFT JOIN changed c
   *     ON c.tenant_id = h.tenant_id AND c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param reports the reports to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee or one of the reports is
   *     not in the database; nothing is changed
   */
  default Changes<Employee> addReports(Handle handle, Employee... reports) {
    return EmployeeTable.REPORTS.add(handle, self(), List.of(reports));
  }

  /**
   * Links the given reports; the others stay.
   *
   * <pre>{@code SELECT pg_advisory_xact_lock(tableoid::int, hashtext((tenant_id, id)::text))
   *     FROM employee WHERE tenant_id = :key1 AND id = :key2;
   * WITH held AS (SELECT tenant_id, id, manager_id, (tenant_id = :key1
   *     AND manager_id = :key2) IS TRUE AS linked, (tenant_id = :key1
   *     AND id = :key2) AS target, tenant_id = :key1 AND id = ANY(:ids2) AS given
   *     FROM employee
   *     WHERE (tenant_id, id) IN (SELECT tenant_id, id FROM employee
   *     WHERE tenant_id = :key1 AND id = :key2 UNION ALL SELECT tenant_id, id
   *     FROM employee WHERE tenant_id = :key1 AND id = ANY(:ids2))
   *     ORDER BY tenant_id, id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM held WHERE target
   *     AND (SELECT count(*) FROM held WHERE given) = :count),
   *     changed AS (UPDATE employee p SET manager_id = :key2 FROM held h
   *     WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND h.given
   *     AND NOT h.linked AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.tenant_id, p.id, p.manager_id)
   *     SELECT c.tenant_id, c.id, c.manager_id, h.tenant_id, h.id, h.tenant_id,
   *     h.manager_id FROM held h LEFT JOIN changed c
   *     ON c.tenant_id = h.tenant_id AND c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param reports the reports to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee or one of the reports is
   *     not in the database; nothing is changed
   */
  default Changes<Employee> addReports(Handle handle, Collection<Employee> reports) {
    return EmployeeTable.REPORTS.add(handle, self(), reports);
  }

  /**
   * Unlinks those of the given reports that are linked; none is deleted.
   *
   * <pre>{@code SELECT pg_advisory_xact_lock(tableoid::int, hashtext((tenant_id, id)::text))
   *     FROM employee WHERE tenant_id = :key1 AND id = :key2;
   * WITH held AS (SELECT tenant_id, id, manager_id, (tenant_id = :key1
   *     AND manager_id = :key2) IS TRUE AS linked, (tenant_id = :key1
   *     AND id = :key2) AS target, tenant_id = :key1 AND id = ANY(:ids2) AS given
   *     FROM employee
   *     WHERE (tenant_id, id) IN (SELECT tenant_id, id FROM employee
   *     WHERE tenant_id = :key1 AND id = :key2 UNION ALL SELECT tenant_id, id
   *     FROM employee WHERE tenant_id = :key1 AND id = ANY(:ids2))
   *     ORDER BY tenant_id, id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM held WHERE target),
   *     changed AS (UPDATE employee p SET manager_id = NULL FROM held h
   *     WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND h.given AND h.linked
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.tenant_id, p.id, p.manager_id)
   *     SELECT c.tenant_id, c.id, c.manager_id, h.tenant_id, h.id, h.tenant_id,
   *     h.manager_id FROM held h LEFT JOIN changed c
   *     ON c.tenant_id = h.tenant_id AND c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param reports the reports to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee is not in the database;
   *     nothing is changed
   */
  default Changes<Employee> removeReports(Handle handle, Employee... reports) {
    return EmployeeTable.REPORTS.remove(handle, self(), List.of(reports));
  }

  /**
   * Unlinks those of the given reports that are linked; none is deleted.
   *
   * <pre>{@code SELECT pg_advisory_xact_lock(tableoid::int, hashtext((tenant_id, id)::text))
   *     FROM employee WHERE tenant_id = :key1 AND id = :key2;
   * WITH held AS (SELECT tenant_id, id, manager_id, (tenant_id = :key1
   *     AND manager_id = :key2) IS TRUE AS linked, (tenant_id = :key1
   *     AND id = :key2) AS target, tenant_id = :key1 AND id = ANY(:ids2) AS given
   *     FROM employee
   *     WHERE (tenant_id, id) IN (SELECT tenant_id, id FROM employee
   *     WHERE tenant_id = :key1 AND id = :key2 UNION ALL SELECT tenant_id, id
   *     FROM employee WHERE tenant_id = :key1 AND id = ANY(:ids2))
   *     ORDER BY tenant_id, id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM held WHERE target),
   *     changed AS (UPDATE employee p SET manager_id = NULL FROM held h
   *     WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND h.given AND h.linked
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.tenant_id, p.id, p.manager_id)
   *     SELECT c.tenant_id, c.id, c.manager_id, h.tenant_id, h.id, h.tenant_id,
   *     h.manager_id FROM held h LEFT JOIN changed c
   *     ON c.tenant_id = h.tenant_id AND c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param reports the reports to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.NoSuchRowException if this employee is not in the database;
   *     nothing is changed
   */
  default Changes<Employee> removeReports(Handle handle, Collection<Employee> reports) {
    return EmployeeTable.REPORTS.remove(handle, self(), reports);
  }

  /**
   * Asks the database whether there are any reports.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM employee
   *     WHERE tenant_id = :key1 AND manager_id = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there are any now; no row is loaded
   */
  default boolean hasReports(Handle handle) {
    return EmployeeTable.REPORTS.has(handle, self());
  }

  /**
   * Asks the database whether there are any reports that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM employee
   *     WHERE tenant_id = :key1 AND manager_id = :key2)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return whether there are any now; no row is loaded
   */
  default boolean hasReports(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.REPORTS.has(handle, self(), fetch);
  }

  /**
   * Asks the database whether the given reports are all linked.
   *
   * <pre>{@code SELECT count(*) FROM employee WHERE tenant_id = :key1 AND manager_id = :key2
   *     AND id = ANY(:ids2)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param reports the reports to look for
   * @return whether all of them are linked now; yes where none is given
   */
  default boolean hasReports(Handle handle, Employee... reports) {
    return EmployeeTable.REPORTS.has(handle, self(), List.of(reports));
  }

  /**
   * Asks the database whether the given reports are all linked.
   *
   * <pre>{@code SELECT count(*) FROM employee WHERE tenant_id = :key1 AND manager_id = :key2
   *     AND id = ANY(:ids2)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param reports the reports to look for
   * @return whether all of them are linked now; yes where none is given
   */
  default boolean hasReports(Handle handle, Collection<Employee> reports) {
    return EmployeeTable.REPORTS.has(handle, self(), reports);
  }

  /**
   * Counts the reports.
   *
   * <pre>{@code SELECT count(*) FROM employee WHERE tenant_id = :key1 AND manager_id = :key2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return how many there are now; no row is loaded
   */
  default long countReports(Handle handle) {
    return EmployeeTable.REPORTS.count(handle, self());
  }

  /**
   * Counts those of the reports that {@code fetch} asks for.
   *
   * <pre>{@code SELECT count(*) FROM (SELECT tenant_id, id, manager_id FROM employee
   *     WHERE tenant_id = :key1 AND manager_id = :key2) AS found}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return how many there are now; no row is loaded
   */
  default long countReports(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.REPORTS.count(handle, self(), fetch);
  }

  /**
   * Inserts a row that is linked as one of the reports.
   *
   * <pre>{@code INSERT INTO employee ({columns})
   *     SELECT {values} FROM employee WHERE tenant_id = :key1 AND id = :key2
   *     RETURNING tenant_id, id, manager_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param report sets the values of the new row
   * @return the report as the database has it
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
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Employee buildReport(Consumer<EmployeeValues> report) {
    return EmployeeTable.REPORTS.build(self(), EmployeeValues.of(report));
  }

  private Employee self() {
    return (Employee) (Object) this;
  }
}
