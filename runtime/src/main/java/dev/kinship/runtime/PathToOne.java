package dev.kinship.runtime;

import dev.kinship.runtime.cohort.Cohorts;
import dev.kinship.runtime.error.NotUniqueException;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Order;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.read.HoldersQuestion;
import dev.kinship.runtime.read.ManyRowsSql;
import dev.kinship.runtime.read.PathEnd;
import dev.kinship.runtime.row.Identity;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The far end of a path over several tables, to one row: {@code Address.country}, the country of an
 * address's city. Generated code makes one for each and calls it from the accessors. Immutable; may
 * be shared by threads.
 *
 * <pre>{@code
 * Loaded<Address, Optional<Country>, Country> countries =
 *     AddressTable.COUNTRY.load(handle, addresses);
 * Condition<Address> inFrance = AddressTable.COUNTRY.matches(CountryTable.CODE.eq("fr"));
 * }</pre>
 *
 * <p>A path is only read. What it follows is in the database, but for a key that the first row
 * holds: where that is null in memory, nothing is sent, and nothing is at the end. A key on the way
 * that points at no row leads nowhere: that is no error here. A row on the way that is outside its
 * default scope is passed by; the row at the end as well, unless a fetch lifts that.
 *
 * <p>A method that takes a handle costs one round trip at most, and throws a {@link
 * dev.kinship.runtime.error.DatabaseException} if the database refuses; where no rows are given,
 * nothing is sent. What is read without a fetch may have been read ahead on this handle, and then
 * costs none: see {@link dev.kinship.runtime.config.ReadMode}.
 *
 * @param <E> the entity that the path begins at
 * @param <R> the entity that it ends at
 */
public final class PathToOne<E, R> extends AssociationEnd<E, R>
    implements Association<E, Loaded<E, Optional<R>, R>> {

  private final PathEnd<E, R> end;
  private final ManyRowsSql sql;
  private final String unique;
  private final HoldersQuestion<E, R, Optional<R>> whichRow;

  /** For generated code; see {@code PathBuilder}. */
  @SuppressWarnings("exports") // whoever may call it sees the types
  public PathToOne(PathEnd<E, R> end, ManyRowsSql sql, String unique) {
    super(end, sql.get(), sql.has(), sql.scope());
    this.end = end;
    this.sql = sql;
    this.unique = unique;
    this.whichRow =
        HoldersQuestion.toOne(
            end,
            sql.scope(),
            this::getAlone,
            this::getAlone,
            (handle, key) -> several(handle, Identity.values(key, end.here().size())));
  }

  /**
   * Reads the row at the end of the path.
   *
   * @param handle the handle to run on
   * @param row the row that the path begins at
   * @return the row; empty if there is none
   * @throws dev.kinship.runtime.error.UnsavedException if the row has no key
   * @throws NotUniqueException if there are several, for want of a constraint on the way
   */
  public Optional<R> get(Handle handle, E row) {
    return Cohorts.read(handle, whichRow, row);
  }

  private Optional<R> getAlone(Handle handle, E row) {
    return end.isNowhere(row)
        ? Optional.empty()
        : only(handle, row, sql.getOrdered(), end.keyed(row));
  }

  /**
   * Reads the row at the end of the path if it is among what a fetch asks for.
   *
   * @param handle the handle to run on
   * @param row the row that the path begins at
   * @param fetch the condition on the row, and the lock; rows on the way are not locked
   * @return the row; empty if there is none that meets the condition
   * @throws dev.kinship.runtime.error.UnsavedException if the row has no key
   * @throws NotUniqueException if there are several, for want of a constraint on the way
   */
  public Optional<R> get(Handle handle, E row, Fetch<R> fetch) {
    return QueryInternals.ask(fetch, handle, whichRow, row, () -> getAlone(handle, row, fetch));
  }

  private Optional<R> getAlone(Handle handle, E row, Fetch<R> fetch) {
    if (end.isNowhere(row)) {
      return Optional.empty();
    }
    Parameters parameters = end.keyed(row).on(handle);
    Sql text = QueryInternals.addTo(fetch, sql.get(), sql.scope(), "", parameters);
    return only(handle, row, text, parameters);
  }

  private Optional<R> only(Handle handle, E row, Sql text, Parameters parameters) {
    List<R> rows = end.holders().list(handle, end.name(), text, parameters);
    if (rows.size() > 1) {
      throw several(handle, end.here().values(end.here().of(end.name(), row)));
    }
    return rows.stream().findFirst();
  }

  private NotUniqueException several(Handle handle, Object[] key) {
    return new NotUniqueException(
        end.name(),
        "the path of the "
            + end.table().entity().getSimpleName()
            + " with "
            + end.here().describe(key)
            + " should lead to one row at most, but leads to several",
        RoundTrip.inSchema(handle, Sql.of(unique)).text());
  }

  /**
   * Reads the row at the end of the paths of many rows. One round trip for any number of rows; none
   * if no rows are given.
   *
   * @param handle the handle to run on
   * @param rows the rows that the paths begin at
   * @return the rows at their ends, row by row
   * @throws dev.kinship.runtime.error.UnsavedException if one of them has no key
   * @throws NotUniqueException if several are at the end of one, for want of a constraint
   */
  @Override
  public Loaded<E, Optional<R>, R> load(Handle handle, Collection<? extends E> rows) {
    return load(handle, rows, Fetch.all());
  }

  /**
   * Reads the row at the end of each path that a fetch asks for; others are absent. One round trip
   * for any number of rows; none if no rows are given.
   *
   * @param handle the handle to run on
   * @param rows the rows that the paths begin at
   * @param fetch which rows, and with which lock
   * @return the rows at their ends, row by row
   * @throws dev.kinship.runtime.error.UnsavedException if one of them has no key
   * @throws NotUniqueException if several are at the end of one, for want of a constraint
   */
  public Loaded<E, Optional<R>, R> load(
      Handle handle, Collection<? extends E> rows, Fetch<R> fetch) {
    return new Loaded<>(whichRow.load(handle, rows, fetch), end.holders());
  }

  /**
   * A condition: there is a row at the end of the path, in its default scope if it has one, that
   * meets another condition.
   *
   * @param condition the condition on the row at the end
   * @return the condition, on the rows that the path begins at
   */
  public Condition<E> matches(Condition<R> condition) {
    return matches(Fetch.where(condition));
  }

  /**
   * A condition: there is a row at the end of the path that is among what is asked for.
   *
   * @param fetch the condition on the row at the end, and whether it must be in its default scope
   * @return the condition, on the rows that the path begins at
   * @throws IllegalArgumentException if the fetch has an order, a limit, an offset or a lock
   */
  public Condition<E> matches(Fetch<R> fetch) {
    return condition(fetch);
  }

  /**
   * An order by a column of the row at the end: {@code AddressTable.COUNTRY.by(
   * CountryTable.NAME.asc())}. Rows without one, or whose row is not in its default scope, come
   * last unless the order says otherwise.
   *
   * @param order the order of the rows at the end
   * @return the order, on the rows that the path begins at; pages cannot be read in it, because
   *     these rows do not have the column
   */
  public Order<E> by(Order<R> order) {
    return end.by(sql.scope(), order);
  }
}
