package dev.kinship.runtime.error;

import java.sql.SQLException;

/**
 * A deadlock or a serialization failure (SQLSTATE class 40), at a statement or, if {@link
 * dev.kinship.runtime.KinshipPlugin} is installed, at the commit. Or a statement waited for a lock
 * for as long as the server's {@code lock_timeout} allows. Or a table was altered after the
 * connection had prepared the statement. Nothing was changed. Run the whole transaction again.
 */
public final class ConcurrencyException extends DatabaseException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param subject the association or table
   * @param message what happened and what to do
   * @param sql the statement that failed
   * @param cause the driver's error
   */
  public ConcurrencyException(String subject, String message, String sql, SQLException cause) {
    super(subject, message, sql, cause);
  }
}
