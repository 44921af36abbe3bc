package dev.kinship.runtime.cohort;

import dev.kinship.runtime.connection.WatchedConnection;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Leads from a handle to its cohorts, and tells the connection's watch which of the statements that
 * Jdbi makes are Kinship's own: these change nothing, or were reported before.
 */
public final class WatchedStatements implements StatementBuilder {

  private final StatementBuilder original;
  private final HandleCohorts cohorts;

  WatchedStatements(StatementBuilder original, HandleCohorts cohorts) {
    this.original = original;
    this.cohorts = cohorts;
  }

  HandleCohorts cohorts() {
    return cohorts;
  }

  /**
   * Whether statements are made as Jdbi makes them by default.
   *
   * @param builder a handle's builder
   * @return whether
   */
  public static boolean isDefault(StatementBuilder builder) {
    StatementBuilder made =
        builder instanceof WatchedStatements watched ? watched.original : builder;
    return made.getClass() == DefaultStatementBuilder.class;
  }

  @Override
  public Statement create(Connection connection, StatementContext context) throws SQLException {
    return original.create(connection, context); // the connection reports it
  }

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    return context.getConfig(CohortConfig.class).isKnown()
        ? WatchedConnection.expecting(connection, () -> original.create(connection, sql, context))
        : original.create(connection, sql, context);
  }

  @Override
  public CallableStatement createCall(Connection connection, String sql, StatementContext context)
      throws SQLException {
    cohorts.forget(); // it runs once, and is left open for its parameters to be read
    return WatchedConnection.expecting(
        connection, () -> original.createCall(connection, sql, context));
  }

  @Override
  public void close(Connection connection, String sql, Statement statement) throws SQLException {
    original.close(connection, sql, statement);
  }

  @Override
  public void close(Connection connection) {
    original.close(connection);
  }
}
