package dev.kinship.runtime.error;

import java.sql.SQLException;

/**
 * The connection broke, the server ended it, or its pool closed it, during a statement or before.
 * The statement took effect completely or not at all; look into the database to see which. The
 * handle cannot be used any more.
 */
public final class ConnectionLostException extends DatabaseException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
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
