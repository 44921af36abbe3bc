package dev.kinship.runtime.connection;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** What the settings of the driver do to the statements of one text. */
public final class DriverModes {

  private DriverModes() {}

  /**
   * Whether the driver confuses the statements of one text, so that each needs a text of its own:
   * with a {@code prepareThreshold} below 0 it forces binary transfer, and takes the columns of one
   * for those of another.
   *
   * @param connection the connection
   * @return whether it does
   */
  public static boolean confusesStatements(Connection connection) {
    try {
      return WatchedConnection.driver(connection, PGConnection.class).getPrepareThreshold() < 0;
    } catch (SQLException | LinkageError e) {
      return false; // a driver that nothing is known of
    }
  }
}
