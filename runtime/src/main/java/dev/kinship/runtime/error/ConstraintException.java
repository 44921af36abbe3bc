package dev.kinship.runtime.error;

import java.sql.SQLException;

/** A constraint of the database refused the statement (SQLSTATE class 23); nothing was changed. */
public final class ConstraintException extends DatabaseException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param subject the association or table
   * @param message what happened and what to do
   * @param sql the statement that failed
   * @param cause the driver's error
   */
  public ConstraintException(String subject, String message, String sql, SQLException cause) {
    super(subject, message, sql, cause);
  }
}
