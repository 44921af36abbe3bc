package dev.kinship.runtime.statement;

import dev.kinship.runtime.connection.DriverModes;
import dev.kinship.runtime.connection.WatchedConnection;
import dev.kinship.runtime.type.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.postgresql.PGStatement;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.postgresql.jdbc.PreferQueryMode;
import org.postgresql.util.PSQLException;

/**
 * Whether the driver will send the statements of one text together, and may do so.
 *
 * <p>Outside a transaction, statements that are sent together are one transaction: the server ends
 * it where the driver sends Sync. The driver sends one between them, and so makes several
 * transactions of them, in the simple query mode, and before a statement whose result it knows to
 * have columns of unbounded width. It knows that of statements that it has had described, which it
 * asks for where it sends a parameter without a type in a statement that it prepares on the server;
 * what it knows stays with the text. So a text with such a parameter is never prepared, neither in
 * a transaction nor outside, and thus never described.
 *
 * <p>In or outside a transaction, a driver that is still writing does not read. Where both sides
 * have more to write than the buffers between them hold, they wait for each other for ever.
 */
final class Pipeline {

  /** How to send the statements of one text. */
  enum Way {
    TOGETHER,
    /** Together, and never as a statement that is prepared on the server. */
    UNPREPARED,
    ONE_BY_ONE
  }

  /** What the smallest default buffers between client and server hold. */
  private static final int MOST_BYTES = 64_000;

  /** The driver sends all of these with their types. */
  private static final Set<Class<?>> TYPED =
      Set.of(
          Boolean.class,
          Byte.class,
          Short.class,
          Integer.class,
          Long.class,
          Float.class,
          Double.class,
          BigDecimal.class,
          BigInteger.class,
          UUID.class,
          LocalDate.class,
          LocalTime.class,
          LocalDateTime.class,
          OffsetDateTime.class,
          OffsetTime.class,
          ZonedDateTime.class,
          byte[].class);

  private Pipeline() {}

  /** Finds the way. */
  static Way way(Connection connection, JdbiOverrides there, Sql sql, Parameters parameters)
      throws SQLException {
    if (!sql.isPipeline()) {
      return Way.TOGETHER;
    }
    // A pipeline is a transaction to the server that it is sent to, and not to Citus' workers.
    return there.kinship().isDistributed() && isAlone(connection)
        ? Way.ONE_BY_ONE
        : way(connection, sql, parameters, there);
  }

  /**
   * Finds the way to send it to one server.
   *
   * @param customs what the user's own arguments write, of which nothing is known
   */
  private static Way way(
      Connection connection, Sql sql, Parameters parameters, JdbiOverrides customs)
      throws SQLException {
    return SlotWriter.bytes(parameters, sql.slots(), customs) > MOST_BYTES
        ? Way.ONE_BY_ONE
        : way(connection, isAlone(connection), parameters, customs.included());
  }

  /** Whether what is sent now is a transaction by itself: not in one that was begun with SQL. */
  static boolean isAlone(Connection connection) throws SQLException {
    return connection.getAutoCommit() && !isBegun(connection);
  }

  private static boolean isBegun(Connection connection) {
    try {
      BaseConnection driver = WatchedConnection.driver(connection, BaseConnection.class);
      return driver.getTransactionState() != TransactionState.IDLE;
    } catch (SQLException | LinkageError e) {
      return false; // a driver that nothing is known of
    }
  }

  private static Way way(
      Connection connection, boolean alone, Parameters parameters, Predicate<SqlType<?>> custom) {
    try {
      BaseConnection driver = WatchedConnection.driver(connection, BaseConnection.class);
      if (DriverModes.confusesStatements(driver)
          || (alone && driver.getPreferQueryMode() == PreferQueryMode.SIMPLE)) {
        return Way.ONE_BY_ONE;
      }
      return parameters.allTyped(type -> !custom.test(type) && isTyped(type, driver))
          ? Way.TOGETHER
          : Way.UNPREPARED;
    } catch (SQLException | LinkageError e) {
      return alone ? Way.ONE_BY_ONE : Way.TOGETHER; // a driver that nothing is known of
    }
  }

  private static boolean isTyped(SqlType<?> type, BaseConnection driver) {
    Object java = type.base().jdbiType().getType();
    return (java == String.class || java == Character.class)
        ? driver.getStringVarcharFlag()
        : TYPED.contains(java);
  }

  /**
   * Whether the driver has raised an error by itself, and still has its connection: where rows are
   * read, one that it cannot convert.
   */
  static boolean isOfDriver(SQLException e) {
    String state = Objects.requireNonNullElse(e.getSQLState(), "");
    try {
      if (e instanceof PSQLException raised) {
        return raised.getServerErrorMessage() == null
            && !state.startsWith("08") // the connection
            && !state.startsWith("55"); // rows that are closed
      }
    } catch (LinkageError unknown) {
      // a driver that nothing is known of
    }
    return state.isEmpty() || state.startsWith("22") || state.startsWith("07");
  }

  /** Whether what the server had prepared is no longer right or no longer there. */
  static boolean isOfPrepared(SQLException failure) {
    ServerError said = ServerError.of(failure);
    return said != null
        && (said.state().equals("26000")
            || (said.state().equals("0A000") && said.routine().equals("RevalidateCachedQuery")));
  }

  /** Has the driver never prepare a statement on the server. */
  static void leaveUnprepared(PreparedStatement statement) throws SQLException {
    statement.unwrap(PGStatement.class).setPrepareThreshold(0);
  }
}
