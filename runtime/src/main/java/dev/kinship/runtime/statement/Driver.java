package dev.kinship.runtime.statement;

import dev.kinship.runtime.connection.WatchedConnection;
import dev.kinship.runtime.error.UnsupportedDriverException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;
import org.postgresql.PGStatement;

/**
 * Whether a connection is one of PostgreSQL's driver. Others of the same protocol fail in the
 * middle of a call, some of them after a write took place: they have no arrays, or give no rows
 * back for a statement that writes. So they are refused before anything is sent.
 *
 * <p>A proxy may hide the driver's connection. Then its statements are looked at; to make one costs
 * no round trip.
 */
final class Driver {

  private static final String PACKAGE = "org.postgresql.";

  private Driver() {}

  static void require(Handle handle, String subject) {
    Connection connection = handle.getConnection();
    if (isUnsupported(connection)) {
      throw new UnsupportedDriverException(
          subject,
          "the connection ("
              + connection.getClass().getName()
              + ") is not one of PostgreSQL's JDBC driver, and does not unwrap to one. Nothing was"
              + " sent. Use org.postgresql:postgresql, directly or through a pool");
    }
  }

  private static boolean isUnsupported(Connection connection) {
    try {
      return !isOfDriver(connection) && !hasStatementsOfDriver(connection);
    } catch (SQLException e) {
      return false; // closed or broken, which the statement will say
    }
  }

  private static boolean isOfDriver(Connection connection) throws SQLException {
    try {
      return connection instanceof PGConnection
          || WatchedConnection.isOfDriver(connection, PGConnection.class);
    } catch (LinkageError e) {
      return false; // another class loader may have the driver
    }
  }

  private static boolean hasStatementsOfDriver(Connection connection) throws SQLException {
    try (PreparedStatement statement = WatchedConnection.prepareExpected(connection, "SELECT 1")) {
      return isOfDriver(statement);
    }
  }

  private static boolean isOfDriver(Statement statement) throws SQLException {
    return statement.getClass().getName().startsWith(PACKAGE)
        || statement.unwrap(Statement.class).getClass().getName().startsWith(PACKAGE)
        || isWrapper(statement);
  }

  private static boolean isWrapper(Statement statement) throws SQLException {
    try {
      return statement.isWrapperFor(PGStatement.class);
    } catch (LinkageError e) {
      return false;
    }
  }
}
