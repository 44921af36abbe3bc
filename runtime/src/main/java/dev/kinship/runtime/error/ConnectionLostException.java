package dev.kinship.runtime.error;

import java.sql.SQLException;

/**
 * The connection broke, was ended by the server, or was closed by its pool, while a statement was
 * under way or before. Its rows are as before or as after, never between; which of the two, only a
 * look at the database tells. The handle is of no more use.
 */
public final class ConnectionLostException extends DatabaseException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param subject the association or table
   * @param message what happened and what to do
   * @param sql the statement that failed
   * @param cause the driver's error
   */
  public ConnectionLostException(String subject, String message, String sql, SQLException cause) {
    super(subject, message, sql, cause);
  }
}
