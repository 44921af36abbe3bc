package dev.kinship.runtime.statement;

import dev.kinship.runtime.connection.WatchedConnection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/** Sends a text straight to the handle's connection. */
final class DirectStatement {

  private DirectStatement() {}

  /** Sends it, and reads what comes back. */
  static <R> R send(
      Handle handle,
      JdbiOverrides there,
      String subject,
      Sql sql,
      Parameters parameters,
      Results.Reader<R> reader) {
    Connection connection = handle.getConnection();
    try {
      Pipeline.Way way = Pipeline.way(connection, there, sql, parameters);
      if (way == Pipeline.Way.ONE_BY_ONE) {
        return SequentialPipeline.send(
            connection, sql.parts(), part -> run(connection, part, parameters), reader);
      }
      try (PreparedStatement statement =
          WatchedConnection.prepareExpected(connection, sql.text())) {
        if (way == Pipeline.Way.UNPREPARED) {
          Pipeline.leaveUnprepared(statement);
        }
        execute(statement, sql, parameters);
        return reader.read(new Results(statement, null));
      }
    } catch (SQLException e) {
      throw Failures.of(handle, subject, sql, e);
    }
  }

  private static SequentialPipeline.Step run(Connection connection, Sql part, Parameters parameters)
      throws SQLException {
    PreparedStatement statement = WatchedConnection.prepareExpected(connection, part.text());
    try {
      execute(statement, part, parameters);
    } catch (SQLException | RuntimeException e) {
      statement.close();
      throw e;
    }
    return new SequentialPipeline.Step(statement, null, statement);
  }

  private static void execute(PreparedStatement statement, Sql sql, Parameters parameters)
      throws SQLException {
    // With a size from the connection's URL, the driver would fetch rows, and the server lock them,
    // only as they are read.
    statement.setFetchSize(0);
    SlotWriter.write(parameters, sql.slots(), statement);
    statement.execute();
  }
}
