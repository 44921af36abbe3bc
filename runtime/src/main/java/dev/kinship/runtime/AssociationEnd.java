package dev.kinship.runtime;

import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.read.ExistsReader;
import dev.kinship.runtime.read.OtherEnd;
import dev.kinship.runtime.statement.Sql;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * An end of an association whose rows do not hold the key, so that only the database knows whether
 * there is a row at the other end: {@code Person.pets}, {@code Supplier.account}, {@code
 * Post.tags}, {@code Owner.visits}. What its subclasses say of themselves holds for these methods,
 * too. Immutable; may be shared by threads.
 *
 * @param <E> the entity at this end
 * @param <R> the entity at the other end
 */
public abstract sealed class AssociationEnd<E, R> permits InverseToOne, ManyRowsEnd, PathToOne {

  private final OtherEnd<E, R> end;
  private final String scope;
  private final ExistsReader<E, R> exists;

  AssociationEnd(OtherEnd<E, R> end, Sql get, Sql has, String scope) {
    this.end = end;
    this.scope = scope;
    this.exists = new ExistsReader<>(end, get, has, scope);
  }

  /**
   * Returns whether a row has any row at the other end.
   *
   * @param handle the handle to run on
   * @param row the row at this end
   * @return whether there is one
   * @throws dev.kinship.runtime.error.UnsavedException if the row has no key
   */
  public final boolean has(Handle handle, E row) {
    return exists.has(handle, row);
  }

  /**
   * Returns whether a row has any row at the other end that the fetch selects.
   *
   * @param handle the handle to run on
   * @param row the row at this end
   * @param fetch which rows
   * @return whether there is one
   * @throws dev.kinship.runtime.error.UnsavedException if the row has no key
   */
  public final boolean has(Handle handle, E row, Fetch<R> fetch) {
    return exists.has(handle, row, fetch);
  }

  /**
   * Returns for each of many rows whether it has any row at the other end. One round trip for any
   * number of rows; none if no rows are given.
   *
   * @param handle the handle to run on
   * @param rows the rows at this end
   * @return whether, for each row
   * @throws dev.kinship.runtime.error.UnsavedException if one of them has no key
   */
  public final PerRow<E, Boolean> has(Handle handle, Collection<? extends E> rows) {
    return new PerRow<>(exists.has(handle, rows));
  }

  /** What joins the rows. */
  final OtherEnd<E, R> otherEnd() {
    return end;
  }

  /** What {@code has} asks. */
  final ExistsReader<E, R> exists() {
    return exists;
  }

  /**
   * A condition: there is a row at the other end, in its default scope if it has one.
   *
   * @return the condition, on the rows of this end
   */
  public final Condition<E> any() {
    return condition(Fetch.all());
  }

  /**
   * A condition: there is no row at the other end, in its default scope if it has one.
   *
   * @return the condition, on the rows of this end
   */
  public final Condition<E> none() {
    return any().not();
  }

  /**
   * A condition: a row is at the other end, whether or not it is in its default scope. {@code
   * PostTable.TAGS.is(java)} selects the posts that have this tag.
   *
   * @param row the row at the other end
   * @return the condition, on the rows of this end
   * @throws dev.kinship.runtime.error.UnsavedException if the row has no key
   */
  public final Condition<E> is(R row) {
    return isIn(List.of(row));
  }

  /**
   * A condition: one of some rows is at the other end, whether or not it is in its default scope.
   *
   * @param rows the rows at the other end, whose keys are sent as one array where they have one
   *     column; none makes a condition that no row meets
   * @return the condition, on the rows of this end
   * @throws dev.kinship.runtime.error.UnsavedException if one of the rows has no key
   */
  public final Condition<E> isIn(Collection<? extends R> rows) {
    return condition(end.given(rows));
  }

  /** A condition: there is a row at the other end that the fetch selects. */
  final Condition<E> condition(Fetch<R> fetch) {
    return end.exists(scope, fetch);
  }

  /**
   * The association's name.
   *
   * @return the entity and the association, such as {@code Person.pets}
   */
  public final String name() {
    return end.name();
  }

  @Override
  public final String toString() {
    return end.name();
  }
}
