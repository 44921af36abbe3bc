package dev.kinship.it.config;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.enums.EnumStrategy;
import org.jdbi.v3.core.enums.Enums;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.HashPrefixSqlParser;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementContextListener;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.jdbi.v3.postgres.PostgresPlugin;

/** What users configure; each counts how often Jdbi called upon it. */
enum Setup {
  PLAIN((jdbi, calls) -> {}),

  SQL_LOGGER(
      (jdbi, calls) ->
          jdbi.setSqlLogger(
              new SqlLogger() {
                @Override
                public void logBeforeExecution(StatementContext context) {
                  calls.incrementAndGet();
                }
              })),

  CUSTOMIZER(
      (jdbi, calls) ->
          statements(jdbi)
              .addCustomizer(
                  new StatementCustomizer() {
                    @Override
                    public void beforeExecution(PreparedStatement ps, StatementContext context) {
                      calls.incrementAndGet();
                    }
                  })),

  CONTEXT_LISTENER(
      (jdbi, calls) ->
          statements(jdbi)
              .addContextListener(
                  new StatementContextListener() {
                    @Override
                    public void contextCreated(StatementContext context) {
                      calls.incrementAndGet();
                    }
                  })),

  STATEMENT_BUILDER(
      (jdbi, calls) ->
          jdbi.setStatementBuilderFactory(
              connection ->
                  new DefaultStatementBuilder() {
                    @Override
                    public PreparedStatement create(
                        Connection connection, String sql, StatementContext context)
                        throws SQLException {
                      calls.incrementAndGet();
                      return super.create(connection, sql, context);
                    }
                  })),

  EXCEPTION_HANDLER(
      (jdbi, calls) ->
          statements(jdbi).addExceptionHandler((error, context) -> calls.incrementAndGet())),

  QUERY_TIMEOUT((jdbi, calls) -> statements(jdbi).setQueryTimeout(30)),

  POSTGRES_PLUGIN((jdbi, calls) -> jdbi.installPlugin(new PostgresPlugin())),

  ENUMS_BY_ORDINAL(
      (jdbi, calls) -> jdbi.getConfig(Enums.class).setEnumStrategy(EnumStrategy.BY_ORDINAL)),

  /** For SQL of the user's own; ours is none of it. */
  PARSER_AND_TEMPLATES(
      (jdbi, calls) ->
          statements(jdbi)
              .setSqlParser(new HashPrefixSqlParser())
              .setTemplateEngine((sql, context) -> "SELECT 'not ours' -- " + sql)
              .setQueryTimeout(30));

  @SuppressWarnings("ImmutableEnumChecker") // it captures nothing
  private final BiConsumer<Jdbi, AtomicInteger> configuration;

  Setup(BiConsumer<Jdbi, AtomicInteger> configuration) {
    this.configuration = configuration;
  }

  AtomicInteger configure(Jdbi jdbi) {
    AtomicInteger calls = new AtomicInteger();
    configuration.accept(jdbi, calls);
    return calls;
  }

  private static SqlStatements statements(Jdbi jdbi) {
    return jdbi.getConfig(SqlStatements.class);
  }
}
