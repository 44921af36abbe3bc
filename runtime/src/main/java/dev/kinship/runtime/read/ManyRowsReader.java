package dev.kinship.runtime.read;

import dev.kinship.runtime.cohort.Cohorts;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.read.BulkQuestion.BulkResults;
import dev.kinship.runtime.row.GivenKeys;
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
 * Reads at an end with many rows at the other one, whatever links them: for one row, for one that
 * came with others, and for many.
 *
 * @param <T> the rows that are asked
 * @param <E> the rows at the other end
 */
public final class ManyRowsReader<T, E> {

  private final OtherEnd<T, E> end;
  private final ManyRowsSql sql;
  private final ExistsReader<T, E> exists;
  private final HoldersQuestion<T, E, List<E>> whichRows;
  private final CountQuestion<T, E, Long> howMany;

  /** Makes one, with what asks whether there are any. */
  public ManyRowsReader(OtherEnd<T, E> end, ManyRowsSql sql, ExistsReader<T, E> exists) {
    this.end = end;
    this.sql = sql;
    this.exists = exists;
    this.whichRows =
        HoldersQuestion.toMany(end, sql.scope(), sql.orderBy(), this::getAlone, this::getAlone);
    this.howMany = CountQuestion.count(end, sql.scope(), this::countAlone);
  }

  /** Reads the rows of one. */
  public List<E> get(Handle handle, T row) {
    return Cohorts.read(handle, whichRows, row);
  }

  /** Reads those rows of one that a fetch asks for. */
  public List<E> get(Handle handle, T row, Fetch<E> fetch) {
    return QueryInternals.ask(fetch, handle, whichRows, row, () -> getAlone(handle, row, fetch));
  }

  private List<E> getAlone(Handle handle, T row) {
    return end.isNowhere(row)
        ? new ArrayList<>()
        : end.holders().list(handle, end.name(), sql.getOrdered(), end.keyed(row));
  }

  private List<E> getAlone(Handle handle, T row, Fetch<E> fetch) {
    if (end.isNowhere(row)) {
      return new ArrayList<>();
    }
    Parameters parameters = end.keyed(row).on(handle);
    Sql text = QueryInternals.addTo(fetch, sql.get(), sql.scope(), sql.orderBy(), parameters);
    return end.holders().list(handle, end.name(), text, parameters);
  }

  /** Asks for the rows of one, later; its key is taken now. */
  public TableQuery<E> query(Handle handle, T row) {
    RowSource rows =
        new RowSource(
            end.name(), sql.get(), " AND ", sql.scope(), sql.orderBy(), end.keyedLater(row));
    return TableInternals.query(handle, end.holders(), rows, Fetch.all());
  }

  /** Reads the rows of many that a fetch asks for. */
  public BulkResults<T, List<E>> load(Handle handle, Collection<? extends T> rows, Fetch<E> fetch) {
    return whichRows.load(handle, rows, fetch);
  }

  /** Counts the rows of one. */
  public long count(Handle handle, T row) {
    return Cohorts.read(handle, howMany, row);
  }

  /** Counts those rows of one that a fetch asks for. */
  public long count(Handle handle, T row, Fetch<E> fetch) {
    return QueryInternals.ask(fetch, handle, howMany, row, () -> countAlone(handle, row, fetch));
  }

  /** Counts the rows of many. */
  public BulkResults<T, Long> count(Handle handle, Collection<? extends T> rows) {
    return howMany.ask(handle, rows);
  }

  private long countAlone(Handle handle, T row) {
    return end.isNowhere(row) ? 0 : number(handle, sql.count(), end.keyed(row));
  }

  private long countAlone(Handle handle, T row, Fetch<E> fetch) {
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
    return number(handle, text, parameters);
  }

  /** Asks whether all given rows are among those of one; where none are given, nothing is sent. */
  public boolean has(Handle handle, T row, Collection<E> rows) {
    RowsByKey<E> given = new RowsByKey<>(end.name(), end.holders(), rows);
    if (end.isNowhere(row)) {
      return given.isEmpty();
    }
    Supplier<Parameters> key = end.keyedLater(row); // refuses a row without one, too
    return given.isEmpty()
        || Cohorts.guarded(
            handle,
            exists.question(),
            row,
            null,
            "load(handle, rows)",
            () -> given.size() == counted(handle, key.get(), given.keysAlone()));
  }

  private long counted(Handle handle, Parameters key, GivenKeys given) {
    return number(handle, sql.hasAll().with(handle, given), given.addTo(key));
  }

  private long number(Handle handle, Sql text, Parameters parameters) {
    return RoundTrip.read(handle, end.name(), text, parameters, List.of(), Results::number);
  }
}
