package dev.kinship.runtime.table;

import dev.kinship.runtime.cohort.Cohorts;
import dev.kinship.runtime.error.NoTransactionException;
import dev.kinship.runtime.error.UnsavedException;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Lock;
import dev.kinship.runtime.query.Order;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.query.Selecting;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.Pages;
import dev.kinship.runtime.row.RowSource;
import dev.kinship.runtime.row.Selection;
import dev.kinship.runtime.row.TableMapper;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.result.ResultIterator;
import org.jspecify.annotations.Nullable;

/**
 * A query for rows of a table. Immutable and lazy: each method returns a new query, and nothing is
 * sent until rows are read.
 *
 * <pre>{@code
 * TableQuery<Pet> dogs = PetTable.query(handle).where(PetTable.NAME.startsWith("D"));
 * long howMany = dogs.count();
 * List<Pet> page = dogs.orderBy(PetTable.BORN.desc()).limit(20).list();
 * List<Pet> next = dogs.orderBy(PetTable.BORN.desc()).after(page.get(19)).limit(20).list();
 * }</pre>
 *
 * <p>It is a {@link ResultIterable}, as Jdbi's own queries return, with all of its methods. Rows
 * are in the order of the query; rows that are equal in it are in the order of the key, which goes
 * in the direction of the query's last column. {@link #list}, {@link #one}, {@link #first} and the
 * like cost one round trip. {@link #stream}, {@link #iterator} and {@link #forEach} read rows as
 * they are used: in a transaction a number at a time (see {@link #fetchSize}), otherwise all at
 * once. Read them to the end, or close them before the handle.
 *
 * <p>Immutable, and used by one thread, as the handle is.
 *
 * @param <E> the entity
 */
public final class TableQuery<E> implements ResultIterable<E>, Selecting<E, TableQuery<E>> {

  /** Enough that a round trip for each batch costs little, and few enough to hold. */
  private static final int FETCH_SIZE = 1_000;

  private final Handle handle;
  private final Selection<E> selection;
  private final @Nullable Integer fetchSize;

  TableQuery(Handle handle, EntityTable<E> table, RowSource source, Fetch<E> fetch) {
    this(handle, new Selection<>(table, source, fetch, null, null), null);
  }

  private TableQuery(Handle handle, Selection<E> selection, @Nullable Integer fetchSize) {
    this.handle = handle;
    this.selection = selection;
    this.fetchSize = fetchSize;
  }

  private TableQuery<E> with(Fetch<E> other) {
    return with(selection.with(other));
  }

  private TableQuery<E> with(Selection<E> other) {
    return new TableQuery<>(handle, other, fetchSize);
  }

  /**
   * Only those rows that meet a condition, and all that were said before.
   *
   * @param condition the condition
   * @return a query
   */
  public TableQuery<E> where(Condition<E> condition) {
    return and(condition);
  }

  @Override
  public TableQuery<E> and(Condition<E> condition) {
    return with(selection.fetch().and(condition));
  }

  @Override
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final TableQuery<E> orderBy(Order<E>... orders) {
    return with(selection.fetch().orderBy(orders));
  }

  /**
   * No more than so many rows: the first, or with {@link #before} the last.
   *
   * @param rows the most rows to read, 0 or more
   * @return a query
   * @throws IllegalArgumentException if the number is negative
   */
  @Override
  public TableQuery<E> limit(int rows) {
    return with(selection.fetch().limit(rows));
  }

  /**
   * Skips the first rows. The server still reads them; {@link #after} costs no more for the last
   * page than for the first.
   *
   * @param rows how many rows to leave out, 0 or more
   * @return a query
   * @throws IllegalArgumentException if the number is negative
   */
  @Override
  public TableQuery<E> offset(int rows) {
    return with(selection.fetch().offset(rows));
  }

  /**
   * Only the rows that come after one in the query's order. The row may have been deleted
   * meanwhile. Together with {@link #before} it leaves the rows between the two, without either of
   * them; if it is called twice, the last call counts.
   *
   * @param row the row, such as the last of a page, as it was when it was read
   * @return a query; reading it is an {@link IllegalStateException} where an association declares
   *     an order, and this query has none of its own
   */
  public TableQuery<E> after(E row) {
    return with(selection.after(row));
  }

  /**
   * Only the rows that come before one in the query's order. With a limit they are those right
   * before it, still in that order. Together with {@link #after} it leaves the rows between the
   * two, without either of them; if it is called twice, the last call counts.
   *
   * @param row the row, such as the first of a page, as it was when it was read
   * @return a query, with the same restriction
   */
  public TableQuery<E> before(E row) {
    return with(selection.before(row));
  }

  /**
   * With a lock on what is read. Where rows are locked, they are all read at once.
   *
   * @param kind the lock
   * @return a query
   */
  @Override
  public TableQuery<E> lock(Lock kind) {
    return with(selection.fetch().lock(kind));
  }

  /**
   * Without the default scope, which applies to the query of an association. The query of a table
   * has none.
   *
   * @return a query
   */
  @Override
  public TableQuery<E> unscoped() {
    return with(selection.fetch().unscoped());
  }

  @Override
  public TableQuery<E> schema(String name) {
    return with(selection.fetch().schema(name));
  }

  /**
   * Sets how many rows are held in memory at once when rows are read as they are used; 1,000 by
   * default. They are read with a cursor on the server, at a round trip for each such number of
   * rows. A cursor needs a transaction. Outside a transaction, and without this setting, all rows
   * are read at once.
   *
   * @param rows the number of rows, more than 0
   * @return a query, which refuses to stream outside of a transaction
   * @throws IllegalArgumentException if the number is 0 or less
   */
  public TableQuery<E> fetchSize(int rows) {
    return new TableQuery<>(handle, selection, positive(rows));
  }

  private static int positive(int rows) {
    if (rows <= 0) {
      throw new IllegalArgumentException("a number of rows to read at once is positive: " + rows);
    }
    return rows;
  }

  /**
   * Counts the rows, without reading them. One round trip.
   *
   * @return how many there are, within the limit if there is one
   */
  public long count() {
    return ask("SELECT count(*) FROM (", ") AS found", Results::number);
  }

  /**
   * Returns whether there is such a row, without reading it. One round trip.
   *
   * @return whether there is one
   */
  public boolean exists() {
    return ask("SELECT EXISTS (", ")", Results::isTrue);
  }

  private <R> R ask(String before, String behind, Results.Reader<R> result) {
    Parameters parameters = selection.source().parameters().get().on(handle);
    Sql sql = selection.within(before, behind, parameters);
    return RoundTrip.read(handle, selection.subject(), sql, parameters, List.of(), result);
  }

  /**
   * Reads all the rows. One round trip.
   *
   * @return the rows; empty if there are none
   * @throws UnsavedException if they are to come after or before a row without a key
   * @throws dev.kinship.runtime.error.DatabaseException if the database refuses
   */
  @Override
  public List<E> list() {
    return list(selection);
  }

  private List<E> list(Selection<E> rows) {
    Parameters parameters = rows.source().parameters().get().on(handle);
    return rows.table().list(handle, rows.subject(), rows.rows(parameters), parameters);
  }

  /**
   * Reads the only row. One round trip, which reads two rows at most.
   *
   * @return the row
   * @throws IllegalStateException if there is none, or more than one
   */
  @Override
  public E one() {
    return findOne().orElseThrow(this::noRow);
  }

  /**
   * Reads the only row. One round trip, which reads two rows at most.
   *
   * @return the row; empty if there is none
   * @throws IllegalStateException if there is more than one
   */
  @Override
  public Optional<E> findOne() {
    List<E> rows = list(selection.first(2));
    if (rows.size() > 1) {
      throw new IllegalStateException(selection.subject() + ": more than one row, not one");
    }
    return rows.stream().findFirst();
  }

  /**
   * Reads the first row. One round trip, which reads no other.
   *
   * @return the row
   * @throws IllegalStateException if there is none
   */
  @Override
  public E first() {
    return findFirst().orElseThrow(this::noRow);
  }

  /**
   * Reads the first row. One round trip, which reads no other.
   *
   * @return the row; empty if there is none
   */
  @Override
  public Optional<E> findFirst() {
    return list(selection.first(1)).stream().findFirst();
  }

  private IllegalStateException noRow() {
    return new IllegalStateException(selection.subject() + ": no row, not one");
  }

  /**
   * Reads the rows page by page, each page when it is needed, starting after the last row of the
   * page before. This needs no cursor and no transaction. No row is read twice or left out because
   * other rows were inserted or deleted. One round trip for each page, and one more if the last
   * page is full.
   *
   * @param size the most rows of a page, more than 0
   * @return the pages, none of them empty; they are read anew for each iterator
   * @throws IllegalArgumentException if the size is 0 or less
   * @throws IllegalStateException if the query orders by a column that the rows do not have, or has
   *     a {@link #before}
   */
  public Iterable<List<E>> pages(int size) {
    positive(size);
    selection.checkPages();
    return () -> new Pages<>(selection, size, this::list);
  }

  /**
   * Reads the rows as they are used; {@link #stream} and {@link #forEach} do so, too. Of the rows
   * that have arrived some are taken at a time, so that their associations are read together.
   *
   * @return the rows, to be read to the end or closed
   * @throws NoTransactionException if a {@link #fetchSize} is set and there is no transaction
   * @throws dev.kinship.runtime.error.DatabaseException if the database refuses
   */
  @Override
  public ResultIterator<E> iterator() {
    int size = cursor();
    Parameters parameters = selection.source().parameters().get().on(handle);
    return RoundTrip.rows(
        handle,
        selection.subject(),
        selection.rows(parameters),
        parameters,
        new TableMapper<>(selection.table(), ""),
        size);
  }

  /** How many rows to hold at once; 0 for all of them. */
  private int cursor() {
    boolean inTransaction = inTransaction();
    if (fetchSize != null && !inTransaction) {
      throw new NoTransactionException(
          selection.subject(),
          "rows are read "
              + fetchSize
              + " at a time by a cursor, which lives in a transaction only, and the handle is in"
              + " none. Read them in one, such as Jdbi's useTransaction, or page by page, or leave"
              + " fetchSize out and hold all of them");
    }
    if (fetchSize != null) {
      return fetchSize;
    }
    return inTransaction && !QueryInternals.isLocking(selection.fetch()) ? FETCH_SIZE : 0;
  }

  private boolean inTransaction() {
    Cohorts.requireOpen(handle);
    try {
      return !handle.getConnection().getAutoCommit();
    } catch (SQLException e) {
      throw new IllegalStateException("the connection does not tell whether it commits", e);
    }
  }

  /** The SQL that reads the rows, with a question mark for each value. */
  @Override
  public String toString() {
    return RoundTrip.inSchema(handle, selection.rows(selection.source().parameters().get()))
        .toString();
  }
}
