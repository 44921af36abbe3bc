package dev.kinship.runtime.statement;

import dev.kinship.runtime.error.ConcurrencyException;
import dev.kinship.runtime.error.ConnectionLostException;
import dev.kinship.runtime.error.ConstraintException;
import dev.kinship.runtime.error.DatabaseException;
import dev.kinship.runtime.error.MappingException;
import dev.kinship.runtime.error.ReadOnlyException;
import dev.kinship.runtime.error.RightsException;
import dev.kinship.runtime.error.SeveralShardsException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionException;
import org.jspecify.annotations.Nullable;

/** Sorts the driver's errors by what a caller can do about them. */
public final class Failures {

  /** How Citus begins; it has no translations. */
  private static final String LOCKS_ACROSS_SHARDS = "could not run distributed query with FOR";

  private static final String SQL = "\n  SQL: ";

  private Failures() {}

  /** Reads rows that are all here already, so that the driver fails only if it can't convert. */
  static <R> R read(String subject, Results results, Results.Reader<R> reader) throws SQLException {
    try {
      return reader.read(results);
    } catch (SQLException e) {
      if (isOfRow(e)) {
        throw ofRow(subject, e);
      }
      throw e;
    }
  }

  /**
   * Makes something of a row of the user's own SQL.
   *
   * @param <R> what it makes of it
   */
  @FunctionalInterface
  public interface RowReader<R> {

    /**
     * Reads the row.
     *
     * @return what it is
     * @throws SQLException if the driver cannot
     */
    @Nullable R read() throws SQLException;
  }

  /**
   * Reads a row of the user's own SQL.
   *
   * @param subject the table, for errors
   * @param reader reads it
   * @param <R> what it makes of it
   * @return what it is
   * @throws SQLException if the connection broke
   * @throws MappingException if the row cannot be read
   */
  public static <R> @Nullable R readRow(String subject, RowReader<R> reader) throws SQLException {
    try {
      return reader.read();
    } catch (UnreadableColumn e) {
      throw ofRow(subject, e);
    }
  }

  /** Whether it is a row that cannot be read, and not the connection. */
  static boolean isOfRow(SQLException e) {
    return e instanceof UnreadableColumn || Pipeline.isOfDriver(e);
  }

  /** The error for a row that came and that the driver cannot read. */
  static MappingException ofRow(String subject, SQLException cause) {
    // The driver's own message may hold the value.
    return new MappingException(
        subject,
        cause instanceof UnreadableColumn
            ? String.valueOf(cause.getMessage())
            : "a row that came back cannot be read; the cause says why",
        cause);
  }

  /**
   * Sorts what Jdbi throws where a transaction could not be committed: a conflict and a constraint
   * that are found only then are the same errors as those that a statement finds.
   *
   * @param handle the handle
   * @param failure what Jdbi throws
   * @return Kinship's exception of that kind; the same where there is none
   */
  public static RuntimeException ofTransaction(Handle handle, TransactionException failure) {
    if (!(failure.getCause() instanceof SQLException cause)) {
      return failure;
    }
    DatabaseException sorted = of(handle, "transaction", "COMMIT", cause);
    return sorted.getClass() == DatabaseException.class ? failure : sorted;
  }

  /**
   * Sorts what a write threw that is right but for rows which its snapshot does not show: if
   * another row has the unique key that it took from all rows it saw, that came later.
   *
   * @param refused what it threw
   * @param key the columns of the unique key, as they are spelled
   * @return a {@link ConcurrencyException}; the same where another constraint was violated
   */
  public static DatabaseException ofOldSnapshot(ConstraintException refused, List<String> key) {
    if (!(refused.getCause() instanceof SQLException cause)) {
      return refused;
    }
    ServerError said = ServerError.of(cause);
    return said == null || !said.violated().equals(Set.copyOf(key))
        ? refused
        : new ConcurrencyException(
            refused.subject(),
            "another transaction has linked a row since this one began to read; try the whole"
                + " transaction again. "
                + said.text()
                + SQL
                + refused.sql(),
            refused.sql(),
            cause);
  }

  static DatabaseException of(Handle handle, String subject, Sql sql, SQLException cause) {
    return of(handle, subject, sql.text(), cause);
  }

  private static DatabaseException of(
      Handle handle, String subject, String sql, SQLException cause) {
    String found = ServerError.text(cause) + SQL + sql;
    if (Pipeline.isOfPrepared(cause)) {
      return new ConcurrencyException(
          subject,
          "a table has changed since this connection prepared the statement; nothing was written."
              + " Try the whole transaction again. "
              + found,
          sql,
          cause);
    }
    String state = cause.getSQLState() == null ? "" : cause.getSQLState();
    if (state.startsWith("23")) {
      return new ConstraintException(
          subject, "a constraint of the database refused it. " + found, sql, cause);
    }
    if (LostConnection.is(handle, cause)) {
      return new ConnectionLostException(
          subject,
          "the connection broke. The rows are as before or as after, never between; open another"
              + " handle and look. "
              + found,
          sql,
          cause);
    }
    if (state.equals("25006")) {
      return new ReadOnlyException(
          subject,
          "the connection only reads: it is a standby's, or the transaction is read-only. Nothing"
              + " was written; send it to the primary, or in a transaction that may write. "
              + found,
          sql,
          cause);
    }
    if (state.equals("42501")) {
      return new RightsException(
          subject,
          "the role lacks a right, or row-level security refuses the row. Nothing was written;"
              + " docs/guide.md#rights says which rights each accessor needs. "
              + found,
          sql,
          cause);
    }
    if (state.startsWith("40")) {
      return new ConcurrencyException(
          subject,
          "another transaction stood in the way; try the whole transaction again. " + found,
          sql,
          cause);
    }
    if (state.equals("55P03")) {
      return new ConcurrencyException(
          subject,
          "another transaction holds a lock, and this one was to wait no longer; try the whole"
              + " transaction again. "
              + found,
          sql,
          cause);
    }
    if (state.equals("0A000") && found.contains(LOCKS_ACROSS_SHARDS)) {
      return new SeveralShardsException(
          subject,
          "the server is distributed, and locks rows of one shard at a time; these are rows of"
              + " several. Nothing was written; call for the rows of each tenant by itself. "
              + found,
          sql,
          cause);
    }
    return new DatabaseException(subject, "the database refused it. " + found, sql, cause);
  }
}
