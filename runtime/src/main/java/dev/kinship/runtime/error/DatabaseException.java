package dev.kinship.runtime.error;

import java.sql.SQLException;

/**
 * A statement failed in the database, or on the way to it. The cause is the driver's {@link
 * SQLException}. In a transaction PostgreSQL accepts no further statement until the transaction is
 * rolled back, to a savepoint or as a whole.
 */
public sealed class DatabaseException extends KinshipException
    permits ConcurrencyException,
        ConnectionLostException,
        ConstraintException,
        ReadOnlyException,
        RightsException,
        SeveralShardsException {

  private static final long serialVersionUID = 1L;

  private final String sql;
  private final String sqlState;

  /**
   * Creates the exception.
   *
   * @param subject the association or table
   * @param message what happened and what to do
   * @param sql the statement that failed
   * @param cause the driver's error
   */
  public DatabaseException(String subject, String message, String sql, SQLException cause) {
    super(subject, message, cause);
    this.sql = sql;
    this.sqlState = cause.getSQLState() == null ? "" : cause.getSQLState();
  }

  /**
   * Returns the statement that failed.
   *
   * @return the SQL as it was sent
   */
  public String sql() {
    return sql;
  }

  /**
   * Returns PostgreSQL's code of the error.
   *
   * @return the five characters of its SQLSTATE; empty if the driver gave none
   */
  public String sqlState() {
    return sqlState;
  }
}
