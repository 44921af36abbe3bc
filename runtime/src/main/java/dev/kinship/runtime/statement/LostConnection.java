package dev.kinship.runtime.statement;

import java.sql.SQLException;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/**
 * Whether an error came with the end of the connection. The server says so by the severity FATAL,
 * whatever its SQLSTATE: it ends sessions that idle in a transaction with 25P03, and those on a
 * standby that are in the way with 40001. A pool that closed the connection says nothing but that
 * it is closed.
 */
final class LostConnection {

  private LostConnection() {}

  static boolean is(Handle handle, SQLException cause) {
    String state = Objects.requireNonNullElse(cause.getSQLState(), "");
    // 57P01 to 57P05: the server ends the connection; the driver's own are in class 08, where the
    // server has one for messages that it does not understand.
    return (state.startsWith("08") && !state.equals("08P01"))
        || state.startsWith("57P")
        || isFatal(cause)
        || isClosed(handle);
  }

  private static boolean isFatal(SQLException cause) {
    ServerError said = ServerError.of(cause);
    return said != null && (said.severity().equals("FATAL") || said.severity().equals("PANIC"));
  }

  /** It is after what is FATAL, in whatever language the server says that. */
  private static boolean isClosed(Handle handle) {
    try {
      return handle.getConnection().isClosed();
    } catch (SQLException e) {
      return true;
    }
  }
}
