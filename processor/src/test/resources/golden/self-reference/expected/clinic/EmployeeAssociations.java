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
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the row itself and
 * {@code :ids} for the keys of the rows that are given; what stands in braces becomes the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface EmployeeAssociations permits Employee {

  /**
   * Returns the boss; empty if {@link Employee#bossId()} is null.
   * <pre>{@code SELECT id, code, boss_id, deputy_code FROM employee WHERE id = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Employee> getBoss(Handle handle) { return EmployeeTable.BOSS.get(handle, self()); }

  /** Returns the boss if {@code fetch} asks for it, and empty otherwise; see {@link #getBoss}. */
  default Optional<Employee> getBoss(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.BOSS.get(handle, self(), fetch);
  }

  /**
   * Links the boss and returns a copy with the new key. Null unlinks. No other column is written.
   * <pre>{@code UPDATE employee SET boss_id = :key WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM employee WHERE id = :key)}</pre>
   */
  @CheckReturnValue
  default Employee setBoss(Handle handle, @Nullable Employee boss) {
    return EmployeeTable.BOSS.set(handle, self(), boss);
  }

  /** Links the boss by its {@code id}; see {@link #setBoss}. */
  @CheckReturnValue
  default Employee setBossId(Handle handle, @Nullable Long bossId) {
    return EmployeeTable.BOSS.setKey(handle, self(), bossId);
  }

  /**
   * Returns whether there is a boss now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM employee s JOIN employee t ON t.id = s.boss_id WHERE s.id = :id)}</pre>
   */
  default boolean hasBoss(Handle handle) { return EmployeeTable.BOSS.has(handle, self()); }

  /** Returns whether there is a boss that {@code fetch} asks for; see {@link #hasBoss}. */
  default boolean hasBoss(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.BOSS.has(handle, self(), fetch);
  }

  /**
   * Unlinks the boss, deletes nothing, and returns a copy without the key.
   * <pre>{@code UPDATE employee SET boss_id = NULL WHERE id = :id}</pre>
   */
  @CheckReturnValue
  default Employee removeBoss(Handle handle) { return EmployeeTable.BOSS.remove(handle, self()); }

  /** Inserts and links the boss. Returns it and this employee with the new key. SQL: {@link EmployeeTable#BOSS}. */
  default Created<Employee, Employee> createBoss(Handle handle, Consumer<EmployeeValues> boss) {
    return EmployeeTable.BOSS.create(handle, self(), EmployeeValues.of(boss));
  }

  /**
   * Updates the row of the boss and returns it.
   * <pre>{@code UPDATE employee SET {assignments} WHERE id = :key RETURNING id, code, boss_id, deputy_code}</pre>
   */
  default Employee updateBoss(Handle handle, Consumer<EmployeeValues> boss) {
    return EmployeeTable.BOSS.update(handle, self(), EmployeeValues.of(boss));
  }

  /**
   * Returns the deputy; empty if {@link Employee#deputyCode()} is null.
   * <pre>{@code SELECT id, code, boss_id, deputy_code FROM employee WHERE code = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Employee> getDeputy(Handle handle) { return EmployeeTable.DEPUTY.get(handle, self()); }

  /** Returns the deputy if {@code fetch} asks for it, and empty otherwise; see {@link #getDeputy}. */
  default Optional<Employee> getDeputy(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.DEPUTY.get(handle, self(), fetch);
  }

  /**
   * Links the deputy and returns a copy with the new key. Null unlinks. No other column is written.
   * <pre>{@code UPDATE employee SET deputy_code = :key WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM employee WHERE code = :key)}</pre>
   */
  @CheckReturnValue
  default Employee setDeputy(Handle handle, @Nullable Employee deputy) {
    return EmployeeTable.DEPUTY.set(handle, self(), deputy);
  }

  /** Links the deputy by its {@code code}; see {@link #setDeputy}. */
  @CheckReturnValue
  default Employee setDeputyCode(Handle handle, @Nullable Integer deputyCode) {
    return EmployeeTable.DEPUTY.setKey(handle, self(), deputyCode);
  }

  /**
   * Returns whether there is a deputy now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM employee s JOIN employee t ON t.code = s.deputy_code
   *     WHERE s.id = :id)}</pre>
   */
  default boolean hasDeputy(Handle handle) { return EmployeeTable.DEPUTY.has(handle, self()); }

  /** Returns whether there is a deputy that {@code fetch} asks for; see {@link #hasDeputy}. */
  default boolean hasDeputy(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.DEPUTY.has(handle, self(), fetch);
  }

  /**
   * Unlinks the deputy, deletes nothing, and returns a copy without the key.
   * <pre>{@code UPDATE employee SET deputy_code = NULL WHERE id = :id}</pre>
   */
  @CheckReturnValue
  default Employee removeDeputy(Handle handle) { return EmployeeTable.DEPUTY.remove(handle, self()); }

  /** Inserts and links the deputy. Returns it and this employee with the new key. SQL: {@link EmployeeTable#DEPUTY}. */
  default Created<Employee, Employee> createDeputy(Handle handle, Consumer<EmployeeValues> deputy) {
    return EmployeeTable.DEPUTY.create(handle, self(), EmployeeValues.of(deputy));
  }

  /**
   * Updates the row of the deputy and returns it.
   * <pre>{@code UPDATE employee SET {assignments} WHERE code = :key RETURNING id, code, boss_id, deputy_code}</pre>
   */
  default Employee updateDeputy(Handle handle, Consumer<EmployeeValues> deputy) {
    return EmployeeTable.DEPUTY.update(handle, self(), EmployeeValues.of(deputy));
  }

  /**
   * Returns the reports; an empty list if there are none.
   * <pre>{@code SELECT id, code, boss_id, deputy_code FROM employee WHERE boss_id = :key ORDER BY id}</pre>
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
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM employee WHERE boss_id = :key)}</pre>
   */
  default boolean hasReports(Handle handle) { return EmployeeTable.REPORTS.has(handle, self()); }

  /** Returns whether there are any reports that {@code fetch} asks for; see {@link #hasReports}. */
  default boolean hasReports(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.REPORTS.has(handle, self(), fetch);
  }

  /**
   * Returns whether all of the given reports are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM employee WHERE boss_id = :key AND id = ANY(:ids)}</pre>
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
   * <pre>{@code SELECT count(*) FROM employee WHERE boss_id = :key}</pre>
   */
  default long countReports(Handle handle) { return EmployeeTable.REPORTS.count(handle, self()); }

  /** Returns how many reports there are that {@code fetch} asks for; see {@link #countReports}. */
  default long countReports(Handle handle, Fetch<Employee> fetch) {
    return EmployeeTable.REPORTS.count(handle, self(), fetch);
  }

  /**
   * Inserts a report that is linked, and returns it.
   * <pre>{@code INSERT INTO employee ({columns}) SELECT {values} FROM employee WHERE id = :key
   *     RETURNING id, code, boss_id, deputy_code}</pre>
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
