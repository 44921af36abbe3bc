package dev.kinship.runtime;

import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.read.ManyRowsReader;
import dev.kinship.runtime.read.ManyRowsSql;
import dev.kinship.runtime.read.PathEnd;
import dev.kinship.runtime.table.TableQuery;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * The far end of a path over several tables, to many rows: {@code Owner.visits}, the visits of an
 * owner's pets. Generated code makes one for each and calls it from the accessors. Immutable; may
 * be shared by threads.
 *
 * <pre>{@code
 * Loaded<Owner, List<Visit>, Visit> visits = OwnerTable.VISITS.load(handle, owners);
 * List<Owner> today =
 *     OwnerTable.query(handle, Fetch.where(OwnerTable.VISITS.any(VisitTable.DAY.eq(day)))).list();
 * }</pre>
 *
 * <p>A path is only read. What it follows is in the database, but for a key that the first row
 * holds: where that is null in memory, nothing is sent, and nothing is at the end. Each row comes
 * once, however many ways lead to it. Rows on the way that are outside their default scope are
 * passed by; rows at the end as well, unless a fetch lifts that.
 *
 * <p>A method that takes a handle costs one round trip at most, and throws a {@link
 * dev.kinship.runtime.error.DatabaseException} if the database refuses; where no rows are given,
 * nothing is sent, and a query is sent when it is asked for its rows. What is read without a fetch
 * may have been read ahead on this handle, and then costs none: see {@link
 * dev.kinship.runtime.config.ReadMode}.
 *
 * @param <E> the entity that the path begins at
 * @param <R> the entity that it ends at
 */
public final class PathToMany<E, R> extends PathAssociation<E, R>
    implements Association<E, Loaded<E, List<R>, R>> {

  private final PathEnd<E, R> end;
  private final ManyRowsReader<E, R> reader;

  /** For generated code; see {@code PathBuilder}. */
  @SuppressWarnings("exports") // whoever may call it sees the types
  public PathToMany(PathEnd<E, R> end, ManyRowsSql sql) {
    super(end, sql);
    this.end = end;
    this.reader = new ManyRowsReader<>(end, sql, exists());
  }

  /**
   * Reads the rows at the end of the path.
   *
   * @param handle the handle to run on
   * @param row the row that the path begins at
   * @return the rows, each once, in the association's order; empty if there are none
   * @throws dev.kinship.runtime.error.UnsavedException if the row has no key
   */
  public List<R> get(Handle handle, E row) {
    return reader.get(handle, row);
  }

  /**
   * Reads those of the rows at the end of the path that a fetch asks for.
   *
   * @param handle the handle to run on
   * @param row the row that the path begins at
   * @param fetch which rows, in which order, with which lock; rows on the way are not locked
   * @return the rows, each once
   * @throws dev.kinship.runtime.error.UnsavedException if the row has no key
   */
  public List<R> get(Handle handle, E row, Fetch<R> fetch) {
    return reader.get(handle, row, fetch);
  }

  /**
   * Asks for the rows at the end of the path: all of them, in the association's order, until the
   * query is told otherwise.
   *
   * @param handle the handle to run on
   * @param row the row that the path begins at
   * @return the query; it sends nothing until its rows are read
   * @throws dev.kinship.runtime.error.UnsavedException if the row has no key
   */
  public TableQuery<R> query(Handle handle, E row) {
    return reader.query(handle, row);
  }

  /**
   * Reads the rows at the end of the paths of many rows. One round trip for any number of rows;
   * none if no rows are given.
   *
   * @param handle the handle to run on
   * @param rows the rows that the paths begin at
   * @return the rows at their ends, row by row
   * @throws dev.kinship.runtime.error.UnsavedException if one of them has no key
   */
  @Override
  public Loaded<E, List<R>, R> load(Handle handle, Collection<? extends E> rows) {
    return load(handle, rows, Fetch.all());
  }

  /**
   * Reads those rows at the end of the paths of many rows that a fetch asks for; its limit and
   * offset count for each of these rows by itself. One round trip for any number of rows; none if
   * no rows are given.
   *
   * @param handle the handle to run on
   * @param rows the rows that the paths begin at
   * @param fetch which rows, in which order, how many for each, and with which lock
   * @return the rows at their ends, row by row
   * @throws dev.kinship.runtime.error.UnsavedException if one of them has no key
   */
  public Loaded<E, List<R>, R> load(Handle handle, Collection<? extends E> rows, Fetch<R> fetch) {
    return new Loaded<>(reader.load(handle, rows, fetch), end.holders());
  }

  /**
   * Counts the rows at the end of the paths of many rows. One round trip for any number of rows;
   * none if no rows are given.
   *
   * @param handle the handle to run on
   * @param rows the rows that the paths begin at
   * @return the numbers, row by row
   * @throws dev.kinship.runtime.error.UnsavedException if one of them has no key
   */
  public PerRow<E, Long> count(Handle handle, Collection<? extends E> rows) {
    return new PerRow<>(reader.count(handle, rows));
  }

  /**
   * Counts the rows at the end of the path.
   *
   * @param handle the handle to run on
   * @param row the row that the path begins at
   * @return how many there are
   * @throws dev.kinship.runtime.error.UnsavedException if the row has no key
   */
  public long count(Handle handle, E row) {
    return reader.count(handle, row);
  }

  /**
   * Counts those of the rows at the end of the path that a fetch asks for.
   *
   * @param handle the handle to run on
   * @param row the row that the path begins at
   * @param fetch which rows
   * @return how many there are
   * @throws dev.kinship.runtime.error.UnsavedException if the row has no key
   */
  public long count(Handle handle, E row, Fetch<R> fetch) {
    return reader.count(handle, row, fetch);
  }

  /**
   * Asks whether all the given rows are at the end of the path.
   *
   * @param handle the handle to run on
   * @param row the row that the path begins at
   * @param rows the rows; if there are none, the result is true, and nothing is sent
   * @return whether all of them are
   * @throws dev.kinship.runtime.error.UnsavedException if the row or one of the others has no key
   */
  public boolean has(Handle handle, E row, Collection<R> rows) {
    return reader.has(handle, row, rows);
  }

  /**
   * A condition: a row that meets another condition is at the end of the path, in its default scope
   * if it has one.
   *
   * @param condition the condition on the rows at the end
   * @return the condition, on the rows that the path begins at
   */
  public Condition<E> any(Condition<R> condition) {
    return any(Fetch.where(condition));
  }

  /**
   * A condition: a row that a fetch asks for is at the end of the path.
   *
   * @param fetch the condition on the rows at the end, and whether they must be in the default
   *     scope
   * @return the condition, on the rows that the path begins at
   * @throws IllegalArgumentException if the fetch has an order, a limit, an offset or a lock
   */
  public Condition<E> any(Fetch<R> fetch) {
    return condition(fetch);
  }

  /**
   * A condition: no row that meets another condition is at the end of the path, in its default
   * scope if it has one.
   *
   * @param condition the condition on the rows at the end
   * @return the condition, on the rows that the path begins at
   */
  public Condition<E> none(Condition<R> condition) {
    return any(condition).not();
  }

  /**
   * A condition: no row that a fetch asks for is at the end of the path.
   *
   * @param fetch the condition on the rows at the end, and whether they must be in the default
   *     scope
   * @return the condition, on the rows that the path begins at
   * @throws IllegalArgumentException if the fetch has an order, a limit, an offset or a lock
   */
  public Condition<E> none(Fetch<R> fetch) {
    return any(fetch).not();
  }
}
