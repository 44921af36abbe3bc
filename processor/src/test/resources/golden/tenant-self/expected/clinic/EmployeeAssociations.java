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
 * <p>Methods join the handle's current transaction. Each takes one round trip, in which all of its statements take
 * effect or none, and none at all if there is nothing to ask for. A {@code Fetch} adds conditions, an order or a lock
 * to the SQL. With {@code KinshipPlugin}, a read without a {@code Fetch} also loads the same for the other rows of a
 * result.
 *
 * <p>Before anything is sent, a row without a key is refused with an {@code UnsavedException}, and values that
 * contradict the association with a {@code ContradictionException}. A write that finds a row missing changes nothing
 * and throws a {@code NoSuchRowException}; what the database refuses is a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value, {@code :id1} and {@code :id2} for
 * the key of the row itself and {@code :ids2} for the keys of the rows that are given; where a key has several
 * columns, they are numbered; what stands in braces becomes the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface EmployeeAssociations permits Employee {

  /**
   * Returns the manager; empty if {@link Employee#managerId()} is null.
   * <pre>{@code SELECT tenant_id, id, manager_id FROM employee WHERE tenant_id = :key1 AND id = :key2}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Employee> getManager(Handle handle) { return EmployeeTable.MANAGER.get(handle, self()); }

  /** Returns the manager if {@code fetch} asks for it, and empty otherwise; see {@link #getManager}. */
  default Optional<Employee> getManager(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.MANAGER.get(handle, self(), fetch);
  }

  /**
   * Links the manager and returns a copy with the new key. Null unlinks. No other column is written.
   * <pre>{@code UPDATE employee SET manager_id = :key2 WHERE tenant_id = :id1 AND id = :id2
   *     AND EXISTS (SELECT 1 FROM employee WHERE tenant_id = :key1 AND id = :key2)}</pre>
   */
  @CheckReturnValue
  default Employee setManager(Handle handle, @Nullable Employee manager) {
    return EmployeeTable.MANAGER.set(handle, self(), manager);
  }

  /** Links the manager by its {@code id} and the other key columns of this employee; see {@link #setManager}. */
  @CheckReturnValue
  default Employee setManagerId(Handle handle, @Nullable Long managerId) {
    return EmployeeTable.MANAGER.setKey(handle, self(), EmployeeTable.MANAGER_KEY.with(self(), managerId));
  }

  /**
   * Returns whether there is a manager now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM employee s
   *     JOIN employee t ON t.tenant_id = s.tenant_id AND t.id = s.manager_id
   *     WHERE s.tenant_id = :id1 AND s.id = :id2)}</pre>
   */
  default boolean hasManager(Handle handle) { return EmployeeTable.MANAGER.has(handle, self()); }

  /** Returns whether there is a manager that {@code fetch} asks for; see {@link #hasManager}. */
  default boolean hasManager(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.MANAGER.has(handle, self(), fetch);
  }

  /**
   * Unlinks the manager, deletes nothing, and returns a copy without the key.
   * <pre>{@code UPDATE employee SET manager_id = NULL WHERE tenant_id = :id1 AND id = :id2}</pre>
   */
  @CheckReturnValue
  default Employee removeManager(Handle handle) { return EmployeeTable.MANAGER.remove(handle, self()); }

  /**
   * Inserts and links the manager. Returns it and this employee with the new key. SQL: {@link EmployeeTable#MANAGER}.
   */
  default Created<Employee, Employee> createManager(Handle handle, Consumer<EmployeeValues> manager) {
    return EmployeeTable.MANAGER.create(handle, self(), EmployeeValues.of(manager));
  }

  /**
   * Updates the row of the manager and returns it.
   * <pre>{@code UPDATE employee SET {assignments} WHERE tenant_id = :key1 AND id = :key2
   *     RETURNING tenant_id, id, manager_id}</pre>
   */
  default Employee updateManager(Handle handle, Consumer<EmployeeValues> manager) {
    return EmployeeTable.MANAGER.update(handle, self(), EmployeeValues.of(manager));
  }

  /**
   * Returns the reports; an empty list if there are none.
   * <pre>{@code SELECT tenant_id, id, manager_id FROM employee WHERE tenant_id = :key1 AND manager_id = :key2
   *     ORDER BY tenant_id, id}</pre>
   */
  default List<Employee> getReports(Handle handle) { return EmployeeTable.REPORTS.get(handle, self()); }

  /** Returns those of the reports that {@code fetch} asks for; see {@link #getReports}. */
  default List<Employee> getReports(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.REPORTS.get(handle, self(), fetch);
  }

  /**
   * Makes the given reports the only ones. Others that were linked are unlinked: their key becomes null, and they stay.
   * Returns what was linked, what was replaced, and what stayed. SQL: {@link EmployeeTable#REPORTS}.
   */
  default Changes<Employee> setReports(Handle handle, Employee... reports) {
    return EmployeeTable.REPORTS.set(handle, self(), List.of(reports));
  }

  /** The same for a collection; see {@link #setReports}. */
  default Changes<Employee> setReports(Handle handle, Collection<Employee> reports) {
    return EmployeeTable.REPORTS.set(handle, self(), reports);
  }

  /**
   * Links the given reports, and leaves the others linked. Returns what was linked, and what had been linked before.
   * SQL: {@link EmployeeTable#REPORTS}.
   */
  default Changes<Employee> addReports(Handle handle, Employee... reports) {
    return EmployeeTable.REPORTS.add(handle, self(), List.of(reports));
  }

  /** The same for a collection; see {@link #addReports}. */
  default Changes<Employee> addReports(Handle handle, Collection<Employee> reports) {
    return EmployeeTable.REPORTS.add(handle, self(), reports);
  }

  /**
   * Unlinks the given reports where they are linked; deletes nothing. Returns what was unlinked, and what was not. SQL:
   * {@link EmployeeTable#REPORTS}.
   */
  default Changes<Employee> removeReports(Handle handle, Employee... reports) {
    return EmployeeTable.REPORTS.remove(handle, self(), List.of(reports));
  }

  /** The same for a collection; see {@link #removeReports}. */
  default Changes<Employee> removeReports(Handle handle, Collection<Employee> reports) {
    return EmployeeTable.REPORTS.remove(handle, self(), reports);
  }

  /**
   * Returns whether there are any reports now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM employee WHERE tenant_id = :key1 AND manager_id = :key2)}</pre>
   */
  default boolean hasReports(Handle handle) { return EmployeeTable.REPORTS.has(handle, self()); }

  /** Returns whether there are any reports that {@code fetch} asks for; see {@link #hasReports}. */
  default boolean hasReports(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.REPORTS.has(handle, self(), fetch);
  }

  /**
   * Returns whether all of the given reports are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM employee WHERE tenant_id = :key1 AND manager_id = :key2 AND id = ANY(:ids2)}</pre>
   */
  default boolean hasReports(Handle handle, Employee... reports) {
    return EmployeeTable.REPORTS.has(handle, self(), List.of(reports));
  }

  /** The same for a collection; see {@link #hasReports}. */
  default boolean hasReports(Handle handle, Collection<Employee> reports) {
    return EmployeeTable.REPORTS.has(handle, self(), reports);
  }

  /**
   * Returns how many reports there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM employee WHERE tenant_id = :key1 AND manager_id = :key2}</pre>
   */
  default long countReports(Handle handle) { return EmployeeTable.REPORTS.count(handle, self()); }

  /** Returns how many reports there are that {@code fetch} asks for; see {@link #countReports}. */
  default long countReports(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.REPORTS.count(handle, self(), fetch);
  }

  /**
   * Inserts a report that is linked, and returns it.
   * <pre>{@code INSERT INTO employee ({columns})
   *     SELECT {values} FROM employee WHERE tenant_id = :key1 AND id = :key2
   *     RETURNING tenant_id, id, manager_id}</pre>
   */
  default Employee createReport(Handle handle, Consumer<EmployeeValues> report) {
    return EmployeeTable.REPORTS.create(handle, self(), EmployeeValues.of(report));
  }

  /** Returns a new report with the key of this employee, in memory only. */
  default Employee buildReport(Consumer<EmployeeValues> report) {
    return EmployeeTable.REPORTS.build(self(), EmployeeValues.of(report));
  }

  private Employee self() { return (Employee) (Object) this; }
}
