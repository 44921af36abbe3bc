package dev.kinship.runtime.error;

import java.sql.SQLException;

/**
 * The connection only reads: the server is a standby, or the transaction is read-only (SQLSTATE
 * 25006). Nothing was written. Send the write to the primary, or in a transaction that may write.
 */
public final class ReadOnlyException extends DatabaseException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param subject the association or table
   * @param message what happened and what to do
   * @param sql the statement that failed
   * @param cause the driver's error
   */
  public ReadOnlyException(String subject, String message, String sql, SQLException cause) {
    super(subject, message, sql, cause);
  }
}
