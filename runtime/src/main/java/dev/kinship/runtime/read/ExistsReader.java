package dev.kinship.runtime.read;

import dev.kinship.runtime.cohort.Cohorts;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.read.BulkQuestion.BulkResults;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Asks whether there is any row at the other end of an association, for one row and for many.
 *
 * @param <T> the rows that are asked
 * @param <E> the rows at the other end
 */
public final class ExistsReader<T, E> {

  private final OtherEnd<T, E> end;
  private final Sql get;
  private final Sql has;
  private final String scope;
  private final CountQuestion<T, E, Boolean> question;

  /**
   * Creates one.
   *
   * @param get reads the rows at the other end, for those that a fetch asks for
   * @param has asks whether there is one in the scope
   */
  public ExistsReader(OtherEnd<T, E> end, Sql get, Sql has, String scope) {
    this.end = end;
    this.get = get;
    this.has = has;
    this.scope = scope;
    this.question = CountQuestion.has(end, scope, this::alone);
  }

  /** What is asked, apart from a fetch. */
  public CountQuestion<T, E, Boolean> question() {
    return question;
  }

  /** Asks for one row. */
  public boolean has(Handle handle, T row) {
    return Cohorts.read(handle, question, row);
  }

  /** Asks for one row whether there is one that a fetch asks for. */
  public boolean has(Handle handle, T row, Fetch<E> fetch) {
    return QueryInternals.ask(fetch, handle, question, row, () -> alone(handle, row, fetch));
  }

  /** Asks for many rows. */
  public BulkResults<T, Boolean> has(Handle handle, Collection<? extends T> rows) {
    return question.ask(handle, rows);
  }

  private boolean alone(Handle handle, T row) {
    return !end.isNowhere(row)
        && RoundTrip.read(handle, end.name(), has, end.keyed(row), List.of(), Results::isTrue);
  }

  private boolean alone(Handle handle, T row, Fetch<E> fetch) {
    if (end.isNowhere(row)) {
      return false;
    }
    Parameters parameters = end.keyed(row).on(handle);
    Sql rows = get.withoutColumns();
    Sql text =
        QueryInternals.around(fetch, "SELECT EXISTS (", rows, " AND ", scope, "", ")", parameters);
    return RoundTrip.read(handle, end.name(), text, parameters, List.of(), Results::isTrue);
  }
}
