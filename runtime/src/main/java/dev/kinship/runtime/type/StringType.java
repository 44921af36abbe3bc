package dev.kinship.runtime.type;

import dev.kinship.runtime.connection.WatchedConnection;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.core.BaseConnection;

/** The driver's setting {@code stringtype}, which says how it sends single texts. */
final class StringType {

  private StringType() {}

  /** Whether they have no type, so that the column beside them decides. */
  static boolean isUnspecified(Connection connection) {
    try {
      return !WatchedConnection.driver(connection, BaseConnection.class).getStringVarcharFlag();
    } catch (SQLException | LinkageError e) {
      return false; // a driver that nothing is known of
    }
  }
}
