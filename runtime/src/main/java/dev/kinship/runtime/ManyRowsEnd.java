package dev.kinship.runtime;

import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.read.ManyRowsReader;
import dev.kinship.runtime.read.ManyRowsSql;
import dev.kinship.runtime.read.OtherEnd;
import dev.kinship.runtime.table.TableQuery;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * An end of an association with many rows at the other one: {@code Person.pets}, {@code Post.tags},
 * {@code Owner.visits}. Reading returns each row once, in the association's order. What the
 * subclasses say of themselves holds for these methods, too. Immutable; may be shared by threads.
 *
 * @param <E> the entity at this end
 * @param <R> the entity at the other end
 */
public abstract sealed class ManyRowsEnd<E, R> extends AssociationEnd<E, R>
    implements Association<E, Loaded<E, List<R>, R>> permits ManyToMany, PathToMany, ToMany {

  private final ManyRowsReader<E, R> reader;

  ManyRowsEnd(OtherEnd<E, R> end, ManyRowsSql sql) {
    super(end, sql.get(), sql.has(), sql.scope());
    this.reader = new ManyRowsReader<>(end, sql, exists());
  }

  /**
   * Reads the rows at the other end of a row.
   *
   * @param handle the handle to run on
   * @param row the row at this end
   * @return the rows; empty if there are none
   * @throws dev.kinship.runtime.error.UnsavedException if the row has no key
   */
  public final List<R> get(Handle handle, E row) {
    return reader.get(handle, row);
  }

  /**
   * Reads the rows at the other end of a row that the fetch selects.
   *
   * @param handle the handle to run on
   * @param row the row at this end
   * @param fetch which rows, in which order, with which lock; only rows at the other end are locked
   * @return the rows; empty if there are none
   * @throws dev.kinship.runtime.error.UnsavedException if the row has no key
   */
  public final List<R> get(Handle handle, E row, Fetch<R> fetch) {
    return reader.get(handle, row, fetch);
  }

  /**
   * Returns a query for all rows at the other end of a row. It can be refined.
   *
   * @param handle the handle to run on
   * @param row the row at this end
   * @return the query; it sends nothing until its rows are read
   * @throws dev.kinship.runtime.error.UnsavedException if the row has no key
   */
  public final TableQuery<R> query(Handle handle, E row) {
    return reader.query(handle, row);
  }

  /**
   * Reads the rows at the other end of many rows. One round trip for any number of rows; none if no
   * rows are given.
   *
   * @param handle the handle to run on
   * @param rows the rows at this end
   * @return what was read, row by row
   * @throws dev.kinship.runtime.error.UnsavedException if one of them has no key
   */
  @Override
  public final Loaded<E, List<R>, R> load(Handle handle, Collection<? extends E> rows) {
    return load(handle, rows, Fetch.all());
  }

  /**
   * Reads the rows at the other end of many rows that the fetch selects. Its limit and offset apply
   * to each row of this end by itself. One round trip for any number of rows; none if no rows are
   * given.
   *
   * @param handle the handle to run on
   * @param rows the rows at this end
   * @param fetch which rows, in which order, how many for each, and with which lock
   * @return what was read, row by row
   * @throws dev.kinship.runtime.error.UnsavedException if one of them has no key
   */
  public final Loaded<E, List<R>, R> load(
      Handle handle, Collection<? extends E> rows, Fetch<R> fetch) {
    return new Loaded<>(reader.load(handle, rows, fetch), otherEnd().holders());
  }

  /**
   * Counts the rows at the other end of a row.
   *
   * @param handle the handle to run on
   * @param row the row at this end
   * @return how many there are
   * @throws dev.kinship.runtime.error.UnsavedException if the row has no key
   */
  public final long count(Handle handle, E row) {
    return reader.count(handle, row);
  }

  /**
   * Counts the rows at the other end of a row that the fetch selects.
   *
   * @param handle the handle to run on
   * @param row the row at this end
   * @param fetch which rows
   * @return how many there are
   * @throws dev.kinship.runtime.error.UnsavedException if the row has no key
   */
  public final long count(Handle handle, E row, Fetch<R> fetch) {
    return reader.count(handle, row, fetch);
  }

  /**
   * Counts the rows at the other end of many rows. One round trip for any number of rows; none if
   * no rows are given.
   *
   * @param handle the handle to run on
   * @param rows the rows at this end
   * @return the numbers, row by row
   * @throws dev.kinship.runtime.error.UnsavedException if one of them has no key
   */
  public final PerRow<E, Long> count(Handle handle, Collection<? extends E> rows) {
    return new PerRow<>(reader.count(handle, rows));
  }

  /**
   * Returns whether all the given rows are at the other end of a row.
   *
   * @param handle the handle to run on
   * @param row the row at this end
   * @param rows the rows; if there are none, the result is true, and nothing is sent
   * @return whether all of them are
   * @throws dev.kinship.runtime.error.UnsavedException if the row or one of the others has no key
   */
  public final boolean has(Handle handle, E row, Collection<R> rows) {
    return reader.has(handle, row, rows);
  }

  /**
   * A condition: a row that meets another condition is at the other end, in its default scope if it
   * has one.
   *
   * @param condition the condition on the rows at the other end
   * @return the condition, on the rows of this end
   */
  public final Condition<E> any(Condition<R> condition) {
    return any(Fetch.where(condition));
  }

  /**
   * A condition: a row that the fetch selects is at the other end.
   *
   * @param fetch the condition on the rows at the other end, and whether they must be in the
   *     default scope
   * @return the condition, on the rows of this end
   * @throws IllegalArgumentException if the fetch has an order, a limit, an offset or a lock
   */
  public final Condition<E> any(Fetch<R> fetch) {
    return condition(fetch);
  }

  /**
   * A condition: no row that meets another condition is at the other end, in its default scope if
   * it has one.
   *
   * @param condition the condition on the rows at the other end
   * @return the condition, on the rows of this end
   */
  public final Condition<E> none(Condition<R> condition) {
    return any(condition).not();
  }

  /**
   * A condition: no row that the fetch selects is at the other end.
   *
   * @param fetch the condition on the rows at the other end, and whether they must be in the
   *     default scope
   * @return the condition, on the rows of this end
   * @throws IllegalArgumentException if the fetch has an order, a limit, an offset or a lock
   */
  public final Condition<E> none(Fetch<R> fetch) {
    return any(fetch).not();
  }
}
