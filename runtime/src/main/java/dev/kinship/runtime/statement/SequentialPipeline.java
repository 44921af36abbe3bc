package dev.kinship.runtime.statement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a pipeline sent one after the other, where {@link Pipeline} cannot hold them
 * together. Outside a transaction they get one of their own, as they would have in the pipeline.
 * Nothing is read before all of them have succeeded.
 */
final class SequentialPipeline implements AutoCloseable {

  /** A statement that has run, and its result. */
  record Step(
      PreparedStatement statement, @Nullable StatementContext context, AutoCloseable closing) {}

  /** Runs one statement. */
  interface Runner {
    Step run(Sql part) throws SQLException;
  }

  private final List<Step> done = new ArrayList<>();

  static <R> R send(Connection connection, List<Sql> parts, Runner runner, Results.Reader<R> reader)
      throws SQLException {
    try (SequentialPipeline steps = new SequentialPipeline()) {
      if (Pipeline.isAlone(connection)) {
        steps.runAlone(connection, parts, runner);
      } else {
        steps.run(parts, runner);
      }
      return reader.read(
          new Results(
              steps.done.stream().map(Step::statement).toList(), steps.done.get(0).context()));
    }
  }

  private void run(List<Sql> parts, Runner runner) throws SQLException {
    for (Sql part : parts) {
      done.add(runner.run(part));
    }
  }

  private void runAlone(Connection connection, List<Sql> parts, Runner runner) throws SQLException {
    connection.setAutoCommit(false);
    try {
      run(parts, runner);
      connection.commit();
    } catch (SQLException | RuntimeException | Error e) {
      undo(connection, e);
      throw e;
    }
    connection.setAutoCommit(true);
  }

  private static void undo(Connection connection, Throwable reason) {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) { // the connection is lost, and the server undoes it by itself
      reason.addSuppressed(e);
    }
  }

  @Override
  public void close() throws SQLException {
    for (Step each : done) {
      try {
        each.closing.close();
      } catch (SQLException | RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
