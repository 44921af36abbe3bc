package dev.kinship.runtime;

import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.error.RequiredException;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Order;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.read.ExistsReader;
import dev.kinship.runtime.read.InverseEnd;
import dev.kinship.runtime.row.ColumnValues;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.table.TableInternals;
import dev.kinship.runtime.table.Values;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The end of an association whose row is pointed at: {@code Person.pets}, {@code Supplier.account}.
 * Immutable; may be shared by threads. {@link ToMany} and {@link InverseToOne} say what holds for
 * all methods.
 *
 * @param <T> the target, whose row is pointed at
 * @param <K> the key's value
 * @param <E> the entity that holds the key
 */
public abstract sealed class InverseAssociation<T, K, E> permits InverseToOne, ToMany {

  private final InverseEnd<T, K, E> end;
  private final String scope;
  private final ExistsReader<T, E> exists;

  InverseAssociation(InverseEnd<T, K, E> end, Sql get, Sql has, String scope) {
    this.end = end;
    this.scope = scope;
    this.exists = new ExistsReader<>(end, get, has, scope);
  }

  /**
   * Asks whether any row points at the target.
   *
   * @param handle the handle to run on
   * @param target the target
   * @return whether there is one
   * @throws dev.kinship.runtime.error.UnsavedException if the target has no key
   */
  public final boolean has(Handle handle, T target) {
    return exists.has(handle, target);
  }

  /**
   * Asks whether any row that a fetch asks for points at the target.
   *
   * @param handle the handle to run on
   * @param target the target
   * @param fetch which rows
   * @return whether there is one
   * @throws dev.kinship.runtime.error.UnsavedException if the target has no key
   */
  public final boolean has(Handle handle, T target, Fetch<E> fetch) {
    return exists.has(handle, target, fetch);
  }

  /**
   * Asks for many rows whether any row points at them. One round trip for any number of rows; none
   * if no rows are given.
   *
   * @param handle the handle to run on
   * @param targets the rows that are pointed at
   * @return whether, for each row
   * @throws dev.kinship.runtime.error.UnsavedException if one of them has no key
   */
  public final PerRow<T, Boolean> has(Handle handle, Collection<? extends T> targets) {
    return new PerRow<>(exists.has(handle, targets));
  }

  /** What {@code has} asks. */
  final ExistsReader<T, E> exists() {
    return exists;
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
    ColumnValues<E> given = TableInternals.values(values);
    end.link(target, given);
    return end.holders().build(given);
  }

  /**
   * A condition: a row points at the target, in its default scope if it has one.
   *
   * @return the condition, on the targets
   */
  public final Condition<T> any() {
    return any(Fetch.all());
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
    return QueryInternals.exists(end.here()::names, end.there()::names, scope, fetch);
  }

  /** An order of the targets by the one row that points at each. */
  final Order<T> byHolder(Order<E> order) {
    return QueryInternals.by(end.here()::names, end.there()::names, scope, order);
  }

  /**
   * A condition: no row points at the target, in its default scope if it has one.
   *
   * @return the condition, on the targets
   */
  public final Condition<T> none() {
    return any().not();
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
   * Rows that point at a row which is deleted are deleted, too: see {@link Dependents}.
   *
   * @return that
   */
  public final Dependents<T> deleted() {
    return dependents(null, List.of());
  }

  /**
   * Rows that point at a row which is deleted are deleted, too, and before them those that depend
   * on them.
   *
   * @param first what happens to these
   * @return that
   */
  public final Dependents<T> deleted(Dependents<E> first) {
    return dependents(null, first.rows());
  }

  /**
   * Rows that point at a row which is deleted are unlinked: their key becomes null, and they stay.
   *
   * @return that
   * @throws RequiredException if the key may not be null
   */
  public final Dependents<T> unlinked() {
    List<String> cleared = end.there().cleared();
    if (cleared.isEmpty()) {
      throw new RequiredException(
          name(), "the association is required: its rows cannot be unlinked. Say deleted()");
    }
    return dependents(cleared, List.of());
  }

  private Dependents<T> dependents(@Nullable List<String> cleared, List<DependentRows> nested) {
    return Dependents.of(
        new DependentRows(
            name(),
            end.here()::names,
            end.there()::names,
            () -> end.there().table().stamps(),
            cleared,
            nested));
  }

  /**
   * The association's name.
   *
   * @return the entity and the association, such as {@code Person.pets}
   */
  public final String name() {
    return end.name();
  }

  /** Both ends. */
  final InverseEnd<T, K, E> end() {
    return end;
  }

  @Override
  public final String toString() {
    return end.name();
  }
}
