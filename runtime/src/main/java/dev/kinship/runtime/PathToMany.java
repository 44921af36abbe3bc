package dev.kinship.runtime;

import dev.kinship.runtime.cohort.Cohorts;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.read.CountQuestion;
import dev.kinship.runtime.read.HoldersQuestion;
import dev.kinship.runtime.read.PathEnd;
import dev.kinship.runtime.read.PathSql;
import dev.kinship.runtime.row.RowSource;
import dev.kinship.runtime.row.RowsByKey;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.table.TableInternals;
import dev.kinship.runtime.table.TableQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
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
 * dev.kinship.runtime.error.DatabaseException} where the database refuses; where no rows are given,
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
  private final PathSql sql;
  private final HoldersQuestion<E, R, List<R>> whichRows;
  private final CountQuestion<E, R, Long> howMany;

  /** For generated code; see {@code PathBuilder}. */
  @SuppressWarnings("exports") // whoever may call it sees the types
  public PathToMany(PathEnd<E, R> end, PathSql sql) {
    super(end, sql);
    this.end = end;
    this.sql = sql;
    this.whichRows =
        HoldersQuestion.toMany(end, sql.scope(), sql.orderBy(), this::getAlone, this::getAlone);
    this.howMany = CountQuestion.count(end, sql.scope(), this::countAlone);
  }

  /**
   * Reads the rows at the end of the path.
   *
   * @param handle the handle to run on
   * @param row the row that the path begins at
   * @return the rows, each once, in the association's order; empty where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if the row has no key
   */
  public List<R> get(Handle handle, E row) {
    return Cohorts.answer(handle, whichRows, row);
  }

  private List<R> getAlone(Handle handle, E row) {
    return end.isNowhere(row)
        ? new ArrayList<>()
        : end.holders().list(handle, end.name(), sql.getOrdered(), end.keyed(row));
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
    return QueryInternals.ask(fetch, handle, whichRows, row, () -> getAlone(handle, row, fetch));
  }

  private List<R> getAlone(Handle handle, E row, Fetch<R> fetch) {
    if (end.isNowhere(row)) {
      return new ArrayList<>();
    }
    Parameters parameters = end.keyed(row).on(handle);
    Sql text = QueryInternals.addTo(fetch, sql.get(), sql.scope(), sql.orderBy(), parameters);
    return end.holders().list(handle, end.name(), text, parameters);
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
    Supplier<Parameters> key = end.keyOf(row);
    RowSource rows = new RowSource(end.name(), sql.get(), " AND ", sql.scope(), sql.orderBy(), key);
    return TableInternals.query(handle, end.holders(), rows, Fetch.all());
  }

  /**
   * Reads the rows at the end of the paths of many rows. One round trip for any number; none for
   * none.
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
   * offset count for each of these rows by itself. One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param rows the rows that the paths begin at
   * @param fetch which rows, in which order, how many for each, and with which lock
   * @return the rows at their ends, row by row
   * @throws dev.kinship.runtime.error.UnsavedException if one of them has no key
   */
  public Loaded<E, List<R>, R> load(Handle handle, Collection<? extends E> rows, Fetch<R> fetch) {
    return new Loaded<>(whichRows.load(handle, rows, fetch), end.holders());
  }

  /**
   * Counts the rows at the end of the paths of many rows. One round trip for any number; none for
   * none.
   *
   * @param handle the handle to run on
   * @param rows the rows that the paths begin at
   * @return the numbers, row by row
   * @throws dev.kinship.runtime.error.UnsavedException if one of them has no key
   */
  public PerRow<E, Long> count(Handle handle, Collection<? extends E> rows) {
    return new PerRow<>(howMany.ask(handle, rows));
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
    return Cohorts.answer(handle, howMany, row);
  }

  private long countAlone(Handle handle, E row) {
    return end.isNowhere(row)
        ? 0
        : RoundTrip.read(
            handle, end.name(), sql.count(), end.keyed(row), List.of(), Results::number);
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
    return QueryInternals.ask(fetch, handle, howMany, row, () -> countAlone(handle, row, fetch));
  }

  private long countAlone(Handle handle, E row, Fetch<R> fetch) {
    if (end.isNowhere(row)) {
      return 0;
    }
    Parameters parameters = end.keyed(row).on(handle);
    Sql text =
        QueryInternals.around(
            fetch,
            "SELECT count(*) FROM (",
            sql.get(),
            " AND ",
            sql.scope(),
            "",
            ") AS found",
            parameters);
    return RoundTrip.read(handle, end.name(), text, parameters, List.of(), Results::number);
  }

  /**
   * Asks whether all the given rows are at the end of the path.
   *
   * @param handle the handle to run on
   * @param row the row that the path begins at
   * @param rows the rows; where there are none it is so, and nothing is sent
   * @return whether all of them are
   * @throws dev.kinship.runtime.error.UnsavedException if the row or one of the others has no key
   */
  public boolean has(Handle handle, E row, Collection<R> rows) {
    RowsByKey<R> given = new RowsByKey<>(end.name(), end.holders(), rows);
    if (given.isEmpty() || end.isNowhere(row)) {
      return given.isEmpty();
    }
    Parameters key = end.keyed(row);
    return Cohorts.guarded(
        handle,
        hasRows(),
        row,
        null,
        "load(handle, rows)",
        () -> given.size() == counted(handle, key, given));
  }

  private long counted(Handle handle, Parameters key, RowsByKey<R> given) {
    Sql text = sql.hasAll().with(handle, given.keys());
    Parameters parameters = given.keys().addTo(key);
    return RoundTrip.read(handle, end.name(), text, parameters, List.of(), Results::number);
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
    return exists(fetch);
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
