package dev.kinship.runtime.cohort;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Sees every statement that Jdbi sends on a handle, right before it does: of all of Jdbi's hooks
 * this is the only one that batches, scripts and calls pass too.
 */
public final class WatchedStatements implements StatementBuilder, Cohorts.Holder {

  private final StatementBuilder original;
  private final Cohorts cohorts;

  WatchedStatements(StatementBuilder original, Cohorts cohorts) {
    this.original = original;
    this.cohorts = cohorts;
  }

  @Override
  public Cohorts cohorts() {
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
    cohorts.forget(); // a batch, whose statements are not known yet
    return original.create(connection, context);
  }

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    if (cohorts.hasReadAhead()
        && !context.getConfig(CohortConfig.class).isKnown()
        && !ReadOnly.is(sql)) {
      cohorts.forget();
    }
    return original.create(connection, sql, context);
  }

  @Override
  public CallableStatement createCall(Connection connection, String sql, StatementContext context)
      throws SQLException {
    cohorts.forget();
    return original.createCall(connection, sql, context);
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
