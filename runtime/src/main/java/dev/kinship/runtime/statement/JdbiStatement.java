package dev.kinship.runtime.statement;

import dev.kinship.runtime.cohort.CohortConfig;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.UnableToProduceResultException;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jdbi.v3.core.statement.UnableToCreateStatementException;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Sends a text as a statement of Jdbi's, of which all learn whom Jdbi tells. */
final class JdbiStatement {

  private static final StatementCustomizer UNPREPARED =
      new StatementCustomizer() {
        @Override
        public void beforeExecution(PreparedStatement statement, StatementContext context)
            throws SQLException {
          Pipeline.leaveUnprepared(statement);
        }
      };

  private JdbiStatement() {}

  /** Sends it, and reads what comes back. */
  static <R> R send(
      Handle handle,
      JdbiOverrides there,
      String subject,
      Sql sql,
      Parameters parameters,
      Results.Reader<R> reader) {
    ArrayTypeErrors.refuse(handle, subject, parameters);
    Connection connection = handle.getConnection();
    try {
      Pipeline.Way way = Pipeline.way(connection, there, sql, parameters);
      if (way == Pipeline.Way.ONE_BY_ONE) {
        return SequentialPipeline.send(
            connection, sql.parts(), part -> run(handle, part, parameters), reader);
      }
      try (Query query = query(handle, sql, parameters).setFetchSize(0)) {
        if (way == Pipeline.Way.UNPREPARED) {
          query.addCustomizer(UNPREPARED);
        }
        return query.execute(
            (executed, context) -> reader.read(new Results(executed.get(), context)));
      }
    } catch (SQLException e) {
      throw Failures.of(handle, subject, sql, e);
    } catch (UnableToCreateStatementException
        | UnableToExecuteStatementException
        | UnableToProduceResultException e) {
      throw ArrayTypeErrors.explain(handle, subject, sql, parameters, e);
    }
  }

  private static SequentialPipeline.Step run(Handle handle, Sql part, Parameters parameters) {
    Query query = query(handle, part, parameters).setFetchSize(0);
    try {
      PreparedStatement statement = query.execute((executed, context) -> executed.get());
      return new SequentialPipeline.Step(statement, query.getContext(), query);
    } catch (RuntimeException e) {
      query.close();
      throw e;
    }
  }

  /** A query of Jdbi's with all values, which has not been sent. */
  static Query query(Handle handle, Sql sql, Parameters parameters) {
    Query query = handle.createQuery(sql.text());
    query.getConfig(CohortConfig.class).setKnown();
    query
        .setTemplateEngine(TemplateEngine.NOP)
        .setSqlParser(new PassThroughParser(sql.slots().size()));
    SlotWriter.bind(parameters, sql.slots(), query, query.getConfig(JdbiOverrides.class));
    return query;
  }
}
