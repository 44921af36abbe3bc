package dev.kinship.runtime.error;

import java.sql.SQLException;

/**
 * The role that the connection runs as lacks a right, or a policy of row-level security refuses the
 * row (SQLSTATE 42501). Nothing was written. Grant the right, or use another role.
 */
public final class RightsException extends DatabaseException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param subject the association or table
   * @param message what happened and what to do
   * @param sql the statement that failed
   * @param cause the driver's error
   */
  public RightsException(String subject, String message, String sql, SQLException cause) {
    super(subject, message, sql, cause);
  }
}
