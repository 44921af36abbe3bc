package dev.kinship.runtime;

import dev.kinship.OnReplace;
import dev.kinship.runtime.cohort.Cohorts;
import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.error.DatabaseException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.NotUniqueException;
import dev.kinship.runtime.error.OccupiedException;
import dev.kinship.runtime.error.RefusedException;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.query.Order;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.read.HoldersQuestion;
import dev.kinship.runtime.read.InverseEnd;
import dev.kinship.runtime.read.InverseToOneSql;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.table.TableInternals;
import dev.kinship.runtime.table.Values;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The inverse end of a one-to-one association: {@code Supplier.account}, where at most one
 * account's row holds the key of a supplier. Generated code makes one for each and calls it from
 * the accessors. Immutable; may be shared by threads.
 *
 * <p>A method that takes a handle costs one round trip at most, unless it says otherwise, and
 * throws a {@link DatabaseException} if the database refuses. What is read without a fetch may have
 * been read ahead on this handle, and then costs none: see {@link
 * dev.kinship.runtime.config.ReadMode}. A row outside its default scope is not seen, unless a fetch
 * lifts it. {@code set}, {@code remove} and {@code destroy} are several statements: {@link ToMany}
 * says how they are sent, and when many rows are asked one by one. The database must hold the key
 * unique; where two rows are found to hold one, or a row cannot be inserted safely, a {@link
 * NotUniqueException} has the DDL.
 *
 * <p>Where the entity that holds the key has a version, a write compares that of each instance with
 * its row, and writes it anew; it throws a {@link dev.kinship.runtime.error.StaleRowException}
 * where they differ, and then nothing is changed.
 *
 * @param <T> the target, whose row is pointed at
 * @param <K> the key's value
 * @param <E> the entity that holds the key
 */
public sealed class InverseToOne<T, K, E> extends AssociationEnd<T, E>
    implements Association<T, Loaded<T, Optional<E>, E>> permits SelfInverseToOne {

  private final InverseEnd<T, K, E> end;
  private final InverseToOneSql sql;
  private final HolderWriter<T, K, E> writer;
  private final HoldersQuestion<T, E, Optional<E>> whichRow;
  private final InverseToOneFailures<T, K, E> failures;

  /** For generated code; see {@code InverseToOneBuilder}. */
  @SuppressWarnings("exports") // whoever may call it sees the types
  public InverseToOne(InverseEnd<T, K, E> end, OnReplace onReplace, InverseToOneSql sql) {
    super(end, sql.get(), sql.has(), sql.scope());
    this.end = end;
    this.sql = sql;
    this.failures = new InverseToOneFailures<>(end, sql);
    this.whichRow =
        HoldersQuestion.toOne(end, sql.scope(), this::getAlone, this::getAlone, failures::several);
    this.writer = new HolderWriter<>(end, onReplace, sql, failures);
  }

  /**
   * Reads the row that points at the target.
   *
   * @param handle the handle to run on
   * @param target the target
   * @return the row; empty if there is none
   * @throws dev.kinship.runtime.error.UnsavedException if the target has no key
   * @throws NotUniqueException if there are several
   */
  public Optional<E> get(Handle handle, T target) {
    return Cohorts.read(handle, whichRow, target);
  }

  private Optional<E> getAlone(Handle handle, T target) {
    K key = end.keyOf(target);
    return only(handle, Fetch.all(), key, list(handle, sql.getScoped(), end.byKey(key)));
  }

  /**
   * Reads the row that points at the target if the fetch selects it.
   *
   * @param handle the handle to run on
   * @param target the target
   * @param fetch the condition on the row, and the lock
   * @return the row; empty if there is none that meets the condition
   * @throws dev.kinship.runtime.error.UnsavedException if the target has no key
   * @throws NotUniqueException if there are several
   */
  public Optional<E> get(Handle handle, T target, Fetch<E> fetch) {
    return QueryInternals.ask(
        fetch, handle, whichRow, target, () -> getAlone(handle, target, fetch));
  }

  private Optional<E> getAlone(Handle handle, T target, Fetch<E> fetch) {
    K key = end.keyOf(target);
    Parameters parameters = end.byKey(key).on(handle);
    Sql text = QueryInternals.addTo(fetch, sql.get(), sql.scope(), "", parameters);
    return only(handle, fetch, key, list(handle, text, parameters));
  }

  /**
   * Reads the row that points at each of many targets. One round trip for any number of rows; none
   * if no rows are given.
   *
   * @param handle the handle to run on
   * @param targets the rows that are pointed at
   * @return these rows, row by row
   * @throws dev.kinship.runtime.error.UnsavedException if one of them has no key
   * @throws dev.kinship.runtime.error.NotUniqueException if several rows have the key of one
   */
  @Override
  public Loaded<T, Optional<E>, E> load(Handle handle, Collection<? extends T> targets) {
    return load(handle, targets, Fetch.all());
  }

  /**
   * Reads the row that points at each of many targets, if the fetch selects it; others are absent.
   * One round trip for any number of rows; none if no rows are given.
   *
   * @param handle the handle to run on
   * @param targets the rows that are pointed at
   * @param fetch which rows, and with which lock
   * @return these rows, row by row
   * @throws dev.kinship.runtime.error.UnsavedException if one of them has no key
   * @throws dev.kinship.runtime.error.NotUniqueException if several rows have the key of one
   */
  public Loaded<T, Optional<E>, E> load(
      Handle handle, Collection<? extends T> targets, Fetch<E> fetch) {
    return new Loaded<>(whichRow.load(handle, targets, fetch), end.holders());
  }

  /**
   * Makes a row the one that points at the target. The association's policy decides what happens to
   * the previous one.
   *
   * @param handle the handle to run on
   * @param target the target
   * @param row the row; null for none
   * @return what was done
   * @throws dev.kinship.runtime.error.UnsavedException if the target or the row has no key
   * @throws ContradictionException if a row and the target differ in a column that the key shares
   *     with others, such as a tenant; nothing is sent
   * @throws NoSuchRowException if the target's row or the other does not exist; nothing is changed
   * @throws RefusedException if the policy keeps a row that the call would replace; nothing is
   *     changed
   */
  public Changes<E> set(Handle handle, T target, @Nullable E row) {
    return writer.set(handle, target, row);
  }

  /**
   * Makes the row with an id the one that points at the target.
   *
   * @param handle the handle to run on
   * @param target the target
   * @param id the row's own key. If that has several columns, the value of the one that the
   *     association does not share: the others take the target's values, as {@code tenant_id} does
   *     in {@code (tenant_id, id)}. Null for none
   * @return what was done; the row is as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if the target has no key
   * @throws NoSuchRowException if the target's row or the other does not exist; nothing is changed
   * @throws RefusedException if the policy keeps a row that the call would replace; nothing is
   *     changed
   * @throws IllegalArgumentException if one value does not tell the row; call {@link #setKey}
   */
  public Changes<E> setId(Handle handle, T target, @Nullable Object id) {
    return writer.setId(handle, target, id);
  }

  /**
   * Makes the row with a key of several columns the one that points at the target: {@code
   * OwnerTable.PASSPORT.setKey(handle, owner, PassportTable.KEY, new PassportTable.Key("UY", 7))}.
   *
   * @param handle the handle to run on
   * @param target the target
   * @param own the row's own key
   * @param value its value; null for none
   * @param <V> the type of the value
   * @return what was done; the row is as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if the target has no key
   * @throws NoSuchRowException if the target's row or the other does not exist; nothing is changed
   * @throws RefusedException if the policy keeps a row that the call would replace; nothing is
   *     changed
   * @throws ContradictionException if the value has another tenant than the target, or differs from
   *     it in any other column that the association shares with the row's own key; nothing is sent
   * @throws IllegalArgumentException if {@code own} is not the row's primary key
   */
  public <V> Changes<E> setKey(Handle handle, T target, Key<E, V> own, @Nullable V value) {
    return writer.setKey(handle, target, own, value);
  }

  /**
   * Unlinks the row that points at the target; it stays in the database.
   *
   * @param handle the handle to run on
   * @param target the target
   * @return what was done
   * @throws dev.kinship.runtime.error.UnsavedException if the target has no key
   * @throws NoSuchRowException if the target's row does not exist
   */
  public Changes<E> remove(Handle handle, T target) {
    return writer.remove(handle, target);
  }

  /**
   * Makes a new entity that points at the target, in memory only.
   *
   * @param target the target
   * @param values what it consists of; the key is added
   * @return the entity, which is in no database yet; what was not set is null, or a primitive's
   *     zero
   * @throws dev.kinship.runtime.error.UnsavedException if the target has no key
   * @throws ContradictionException if the values set the key to another target's
   */
  public final E build(T target, Values<E> values) {
    return end.build(target, TableInternals.values(values));
  }

  /**
   * Inserts the row that points at the target, where there is none.
   *
   * @param handle the handle to run on
   * @param target the target
   * @param values what to insert; the key is added
   * @return the row as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if the target has no key
   * @throws NoSuchRowException if the target's row does not exist; nothing was inserted
   * @throws OccupiedException if there is one already; nothing was inserted
   * @throws NotUniqueException if the database has no constraint that keeps the key unique, or one
   *     that is deferrable; nothing was inserted, and a transaction must be rolled back
   * @throws ContradictionException if the values set the key to another target's
   */
  public E create(Handle handle, T target, Values<E> values) {
    return writer.create(handle, target, values);
  }

  /**
   * Inserts the row that points at the target, or changes the one that there is. The database
   * decides which, by its unique index: of many callers at once one inserts, and none fails.
   *
   * @param handle the handle to run on
   * @param target the target
   * @param values what to insert or to write; the key is added. A key of its own that the values
   *     set is only inserted, never changed
   * @return the row as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if the target has no key
   * @throws NoSuchRowException if the target's row does not exist; then nothing was written
   * @throws NotUniqueException if the database has no constraint that keeps the key unique, or one
   *     that is deferrable; then nothing was written, and a transaction must be rolled back
   * @throws ContradictionException if the values set the key to another target's
   */
  public E ensure(Handle handle, T target, Values<E> values) {
    return writer.ensure(handle, target, values);
  }

  /**
   * Changes the row that points at the target.
   *
   * @param handle the handle to run on
   * @param target the target
   * @param values what to write
   * @return the row as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if the target has no key
   * @throws NoSuchRowException if there is none to change
   * @throws NotUniqueException if there are several
   * @throws ContradictionException if the values would change the key
   */
  public E update(Handle handle, T target, Values<E> values) {
    return writer.update(handle, target, values);
  }

  /**
   * Deletes the row that points at the target.
   *
   * @param handle the handle to run on
   * @param target the target
   * @return the row as it was; empty if there was none
   * @throws dev.kinship.runtime.error.UnsavedException if the target has no key
   * @throws NotUniqueException if there are several; none is deleted
   */
  public Optional<E> destroy(Handle handle, T target) {
    return writer.destroy(handle, target);
  }

  /**
   * A condition: a row that meets another condition points at the target, in its default scope if
   * it has one.
   *
   * @param condition the condition on the rows that point at the target
   * @return the condition, on the targets
   */
  public final Condition<T> any(Condition<E> condition) {
    return any(Fetch.where(condition));
  }

  /**
   * A condition: a row that a fetch asks for points at the target.
   *
   * @param fetch the condition on the rows that point at the target, and whether they must be in
   *     the default scope
   * @return the condition, on the targets
   * @throws IllegalArgumentException if the fetch has an order, a limit, an offset or a lock
   */
  public final Condition<T> any(Fetch<E> fetch) {
    return condition(fetch);
  }

  /**
   * A condition: no row that meets another condition points at the target, in its default scope if
   * it has one.
   *
   * @param condition the condition on the rows that point at the target
   * @return the condition, on the targets
   */
  public final Condition<T> none(Condition<E> condition) {
    return any(condition).not();
  }

  /**
   * A condition: no row that a fetch asks for points at the target.
   *
   * @param fetch the condition on the rows that point at the target, and whether they must be in
   *     the default scope
   * @return the condition, on the targets
   * @throws IllegalArgumentException if the fetch has an order, a limit, an offset or a lock
   */
  public final Condition<T> none(Fetch<E> fetch) {
    return any(fetch).not();
  }

  /**
   * Returns the DDL of the constraints that the database must have. Both ends return the same.
   *
   * @return a statement to run once
   */
  public String ddl() {
    return sql.ddl();
  }

  private List<E> list(Handle handle, Sql text, Parameters parameters) {
    return end.holders().list(handle, end.name(), text, parameters);
  }

  private Optional<E> only(Handle handle, Fetch<E> fetch, K key, List<E> rows) {
    if (rows.size() > 1) {
      throw failures.notUnique(handle, fetch, key, failures.holding(rows));
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
  }

  /**
   * An order by a column of the row that points at the target: {@code
   * SupplierTable.ACCOUNT.by(AccountTable.NUMBER.asc())}. Targets without one, or whose row is not
   * in its default scope, come last unless the order says otherwise.
   *
   * @param order the order of the rows that hold the key
   * @return the order, on the targets; pages cannot be read in it, because these rows do not have
   *     the column
   */
  public Order<T> by(Order<E> order) {
    return QueryInternals.by(end.here()::names, end.there()::names, sql.scope(), order);
  }

  /**
   * Rows that point at a row which is deleted are deleted, too: see {@link Dependents}.
   *
   * @return that
   */
  public final Dependents<T> deleted() {
    return Dependents.deleted(end, List.of());
  }

  /**
   * Rows that point at a row which is deleted are deleted, too, and before them those that depend
   * on them.
   *
   * @param first what happens to these
   * @return that
   */
  public final Dependents<T> deleted(Dependents<E> first) {
    return Dependents.deleted(end, first.rows());
  }

  /**
   * Rows that point at a row which is deleted are unlinked: their key becomes null, and they stay.
   *
   * @return that
   * @throws dev.kinship.runtime.error.RequiredException if the key may not be null
   */
  public final Dependents<T> unlinked() {
    return Dependents.unlinked(end);
  }
}
