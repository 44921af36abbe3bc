package dev.kinship.runtime.error;

import java.sql.SQLException;

/**
 * Other transactions stood in the way: a deadlock or a serialization failure (SQLSTATE class 40),
 * also one that is found only at COMMIT, where {@link dev.kinship.runtime.KinshipPlugin} is
 * installed; or a table was changed since the connection prepared the statement. Nothing was
 * changed; the whole transaction may be tried again.
 */
public final class ConcurrencyException extends DatabaseException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
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
