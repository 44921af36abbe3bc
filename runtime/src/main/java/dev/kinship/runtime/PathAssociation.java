package dev.kinship.runtime;

import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.read.ExistsReader;
import dev.kinship.runtime.read.ManyRowsSql;
import dev.kinship.runtime.read.PathEnd;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * The far end of a path over several tables, which is only read: {@code Owner.visits}, {@code
 * Address.country}. Immutable; may be shared by threads. {@link PathToMany} and {@link PathToOne}
 * say what holds for all methods.
 *
 * @param <E> the entity that the path begins at
 * @param <R> the entity that it ends at
 */
public abstract sealed class PathAssociation<E, R> permits PathToMany, PathToOne {

  private final PathEnd<E, R> end;
  private final String scope;
  private final ExistsReader<E, R> exists;

  PathAssociation(PathEnd<E, R> end, ManyRowsSql sql) {
    this.end = end;
    this.scope = sql.scope();
    this.exists = new ExistsReader<>(end, sql.get(), sql.has(), sql.scope());
  }

  /**
   * Asks whether any row is at the end of the path.
   *
   * @param handle the handle to run on
   * @param row the row that the path begins at
   * @return whether there is one
   * @throws dev.kinship.runtime.error.UnsavedException if the row has no key
   */
  public final boolean has(Handle handle, E row) {
    return exists.has(handle, row);
  }

  /**
   * Asks whether any row that a fetch asks for is at the end of the path.
   *
   * @param handle the handle to run on
   * @param row the row that the path begins at
   * @param fetch which rows
   * @return whether there is one
   * @throws dev.kinship.runtime.error.UnsavedException if the row has no key
   */
  public final boolean has(Handle handle, E row, Fetch<R> fetch) {
    return exists.has(handle, row, fetch);
  }

  /**
   * Asks for many rows whether any row is at the end of their paths. One round trip for any number
   * of rows; none if no rows are given.
   *
   * @param handle the handle to run on
   * @param rows the rows that the paths begin at
   * @return the results, row by row
   * @throws dev.kinship.runtime.error.UnsavedException if one of them has no key
   */
  public final PerRow<E, Boolean> has(Handle handle, Collection<? extends E> rows) {
    return new PerRow<>(exists.has(handle, rows));
  }

  /** What {@code has} asks. */
  final ExistsReader<E, R> exists() {
    return exists;
  }

  /**
   * A condition: there is a row at the end of the path, in its default scope if it has one.
   *
   * @return the condition, on the rows that the path begins at
   */
  public final Condition<E> any() {
    return condition(Fetch.all());
  }

  /**
   * A condition: there is no row at the end of the path, in its default scope if it has one.
   *
   * @return the condition, on the rows that the path begins at
   */
  public final Condition<E> none() {
    return any().not();
  }

  /**
   * A condition: a row is at the end of the path, whether or not it is in its default scope. {@code
   * VisitTable.OWNER.is(jane)} chooses the visits of Jane's pets.
   *
   * @param row the row at the end
   * @return the condition, on the rows that the path begins at
   * @throws dev.kinship.runtime.error.UnsavedException if the row has no key
   */
  public final Condition<E> is(R row) {
    return isIn(List.of(row));
  }

  /**
   * A condition: one of some rows is at the end of the path, whether or not it is in its default
   * scope.
   *
   * @param rows the rows at the end, whose keys are sent as one array where they have one; none
   *     makes a condition that no row meets
   * @return the condition, on the rows that the path begins at
   * @throws dev.kinship.runtime.error.UnsavedException if one of the rows has no key
   */
  public final Condition<E> isIn(Collection<? extends R> rows) {
    return condition(end.given(rows));
  }

  /** A condition: a row that a fetch asks for is at the end of the path. */
  final Condition<E> condition(Fetch<R> fetch) {
    return end.exists(scope, fetch);
  }

  /**
   * The association's name.
   *
   * @return the entity and the association, such as {@code Owner.visits}
   */
  public final String name() {
    return end.name();
  }

  @Override
  public final String toString() {
    return end.name();
  }
}
