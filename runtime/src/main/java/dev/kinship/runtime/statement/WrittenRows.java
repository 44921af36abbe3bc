package dev.kinship.runtime.statement;

import dev.kinship.runtime.error.MappingException;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/**
 * What happens to rows that a call has written before it found that something is wrong. Outside a
 * transaction the server has committed them by then, and nobody can take them back.
 */
public final class WrittenRows {

  private WrittenRows() {}

  /**
   * Says what happens to them.
   *
   * @param handle the handle that they were written on
   * @return a sentence for an error's message
   */
  public static String fate(Handle handle) {
    return areCommitted(handle)
        ? "What was written is committed, since there was no transaction"
        : "What was written is in your transaction: roll back to undo it";
  }

  private static boolean areCommitted(Handle handle) {
    try {
      return Pipeline.isAlone(handle.getConnection());
    } catch (SQLException e) { // the connection was lost after its result came
      return true;
    }
  }

  /** The error for a row that a write returned and that cannot be read. */
  static MappingException unreadable(Handle handle, MappingException found) {
    String prefix = found.subject() + ": ";
    String message = String.valueOf(found.getMessage());
    String whole =
        (message.startsWith(prefix) ? message.substring(prefix.length()) : message)
            + ". "
            + fate(handle);
    return found.getCause() instanceof SQLException cause
        ? new MappingException(found.subject(), whole, cause)
        : new MappingException(found.subject(), whole);
  }
}
