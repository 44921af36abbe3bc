package dev.kinship.runtime;

import dev.kinship.runtime.cohort.Cohorts;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.read.CountQuestion;
import dev.kinship.runtime.read.PathEnd;
import dev.kinship.runtime.read.PathSql;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
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
  private final PathSql sql;
  private final CountQuestion<E, R, Boolean> hasRows;

  PathAssociation(PathEnd<E, R> end, PathSql sql) {
    this.end = end;
    this.sql = sql;
    this.hasRows = CountQuestion.has(end, sql.scope(), this::hasAlone);
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
    return Cohorts.answer(handle, hasRows, row);
  }

  private boolean hasAlone(Handle handle, E row) {
    return !end.isNowhere(row)
        && RoundTrip.read(
            handle, end.name(), sql.has(), end.keyed(row), List.of(), Results::isTrue);
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
    return QueryInternals.ask(fetch, handle, hasRows, row, () -> hasAlone(handle, row, fetch));
  }

  private boolean hasAlone(Handle handle, E row, Fetch<R> fetch) {
    if (end.isNowhere(row)) {
      return false;
    }
    Parameters parameters = end.keyed(row).on(handle);
    return RoundTrip.read(
        handle,
        end.name(),
        QueryInternals.around(
            fetch,
            "SELECT EXISTS (",
            sql.get().withoutColumns(),
            " AND ",
            sql.scope(),
            "",
            ")",
            parameters),
        parameters,
        List.of(),
        Results::isTrue);
  }

  /**
   * Asks for many rows whether any row is at the end of their paths. One round trip for any number;
   * none for none.
   *
   * @param handle the handle to run on
   * @param rows the rows that the paths begin at
   * @return the answers, row by row
   * @throws dev.kinship.runtime.error.UnsavedException if one of them has no key
   */
  public final PerRow<E, Boolean> has(Handle handle, Collection<? extends E> rows) {
    return new PerRow<>(hasRows.ask(handle, rows));
  }

  /** What {@code has} asks. */
  final CountQuestion<E, R, Boolean> hasRows() {
    return hasRows;
  }

  /**
   * A condition: there is a row at the end of the path, in its default scope if it has one.
   *
   * @return the condition, on the rows that the path begins at
   */
  public final Condition<E> any() {
    return exists(Fetch.all());
  }

  /**
   * A condition: there is no row at the end of the path, in its default scope if it has one.
   *
   * @return the condition, on the rows that the path begins at
   */
  public final Condition<E> none() {
    return any().not();
  }

  /** A condition: a row that a fetch asks for is at the end of the path. */
  final Condition<E> exists(Fetch<R> fetch) {
    return end.exists(sql.scope(), fetch);
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
