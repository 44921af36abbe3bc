package dev.kinship.runtime.statement;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text that failed is sent once more.
 *
 * <p>Only outside a transaction: the text was a transaction by itself, and nothing is left of it.
 * In a transaction the caller has to begin again, since the server has undone what it did before,
 * too.
 */
final class SecondTry {

  private static final String DEADLOCK = "40P01";

  private SecondTry() {}

  /**
   * Whether the failure is of the moment, and nothing is left of what was sent.
   *
   * @param failure what the driver threw
   */
  static boolean isRight(Connection connection, Sql text, @Nullable Throwable failure) {
    try {
      return failure instanceof SQLException raised
          && (isDeadlock(raised) || isOutdated(text, raised))
          && Pipeline.isAlone(connection);
    } catch (SQLException e) {
      return false; // the connection is lost, or its pool has closed it
    }
  }

  /**
   * Rows are locked in one order, but where a row was changed between a statement's snapshot and
   * its lock, PostgreSQL may queue for the old version while it holds the new one; see ADR 83.
   */
  private static boolean isDeadlock(SQLException failure) {
    return DEADLOCK.equals(failure.getSQLState());
  }

  /**
   * What the server had prepared is no longer right or no longer there, and the driver knows it
   * now. For single statements the driver sees to that.
   */
  private static boolean isOutdated(Sql text, SQLException failure) {
    return text.isPipeline() && Pipeline.isOfPrepared(failure);
  }
}
