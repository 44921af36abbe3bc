package dev.kinship.runtime.statement;

import dev.kinship.runtime.cohort.Cohorts;
import dev.kinship.runtime.cohort.WatchedStatements;
import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.error.DatabaseException;
import dev.kinship.runtime.error.MappingException;
import dev.kinship.runtime.type.SqlType;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.UnableToCreateStatementException;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * One text sent, and what came back read, on the caller's handle.
 *
 * <p>There are two ways. A statement of Jdbi's costs microseconds and kilobytes that are worth it
 * where somebody wants to know of it: an {@link SqlLogger}, a customizer, a context listener, an
 * exception handler, a JFR recording, or where a query timeout or a statement builder is set, or a
 * type is read or written by what the user registered. Where there is nobody, the text goes
 * straight to the handle's connection.
 */
public final class RoundTrip {

  private RoundTrip() {}

  /**
   * Sends a text that writes, and reads what comes back.
   *
   * @param handle the handle to run on
   * @param subject the association or table, for errors
   * @param sql the text; several statements in it are pipelined by the driver
   * @param parameters its parameters
   * @param read the types of what is read from the rows
   * @param reader reads it
   * @param <R> what it makes of it
   * @return what {@code reader} returned
   * @throws dev.kinship.runtime.error.KinshipException if the database refuses or can't be reached
   */
  public static <R> R send(
      Handle handle,
      String subject,
      Sql sql,
      Parameters parameters,
      List<? extends SqlType<?>> read,
      Results.Reader<R> reader) {
    Cohorts.forget(handle);
    Results.Reader<R> written =
        results -> {
          try {
            return Failures.read(subject, results, reader);
          } catch (MappingException e) {
            throw WrittenRows.unreadable(handle, e);
          }
        };
    return exchange(handle, subject, sql, parameters, read, written);
  }

  /**
   * Sends a text that writes nothing, and reads what comes back.
   *
   * @param handle the handle to run on
   * @param subject the association or table, for errors
   * @param sql the text
   * @param parameters its parameters
   * @param read the types of what is read from the rows
   * @param reader reads it
   * @param <R> what it makes of it
   * @return what {@code reader} returned
   * @throws dev.kinship.runtime.error.KinshipException if the database refuses or can't be reached
   */
  public static <R> R read(
      Handle handle,
      String subject,
      Sql sql,
      Parameters parameters,
      List<? extends SqlType<?>> read,
      Results.Reader<R> reader) {
    Results.Reader<R> whole = results -> Failures.read(subject, results, reader);
    return exchange(handle, subject, sql, parameters, read, whole);
  }

  private static <R> R exchange(
      Handle handle,
      String subject,
      Sql sql,
      Parameters parameters,
      List<? extends SqlType<?>> read,
      Results.Reader<R> whole) {
    Cohorts.requireOpen(handle);
    Driver.require(handle, subject);
    if (parameters.isForgetting()) {
      Cohorts.forget(handle);
    }
    JdbiOverrides there = handle.getConfig().get(JdbiOverrides.class);
    Sql text = inSchema(there.kinship(), sql);
    boolean direct = mayGoDirect(handle, there, parameters, read);
    try {
      return go(direct, handle, there, subject, text, parameters, whole);
    } catch (DatabaseException e) {
      if (!SecondTry.isRight(handle.getConnection(), text, e.getCause())) {
        throw e;
      }
    }
    return go(direct, handle, there, subject, text, parameters, whole);
  }

  private static <R> R go(
      boolean direct,
      Handle handle,
      JdbiOverrides there,
      String subject,
      Sql sql,
      Parameters parameters,
      Results.Reader<R> reader) {
    return direct
        ? DirectStatement.send(handle, there, subject, sql, parameters, reader)
        : JdbiStatement.send(handle, there, subject, sql, parameters, reader);
  }

  /**
   * Puts the tables into the schema that the handle's configuration names, if it does.
   *
   * @param handle the handle
   * @param sql the text
   * @return the text as the handle would send it
   */
  public static Sql inSchema(Handle handle, Sql sql) {
    return inSchema(handle.getConfig().get(KinshipConfig.class), sql);
  }

  private static Sql inSchema(KinshipConfig settings, Sql sql) {
    String schema = settings.schema();
    return schema == null ? sql : sql.in(schema);
  }

  @SuppressWarnings("ReferenceEquality") // the one logger that does nothing, not one like it
  private static boolean mayGoDirect(
      Handle handle, JdbiOverrides there, Parameters parameters, List<? extends SqlType<?>> read) {
    SqlStatements statements = there.statements();
    if (statements.getSqlLogger() != SqlLogger.NOP_SQL_LOGGER
        || statements.getQueryTimeout() != null
        || !WatchedStatements.isDefault(handle.getStatementBuilder())
        || JdbiRecording.isOn()
        || !there.isUnobserved()) {
      return false;
    }
    Predicate<SqlType<?>> custom = there.included();
    return !ParameterValue.any(read, custom) && !parameters.any(custom);
  }

  /**
   * Sends a text that writes nothing, for rows that are read as they are asked for.
   *
   * @param handle the handle to run on
   * @param subject the association or table, for errors
   * @param sql the text
   * @param parameters its parameters
   * @param mapper makes something of each row
   * @param fetchSize how many rows the driver holds at once; 0 for all, whatever was configured
   * @param <R> what is made of a row
   * @return the rows, to be read to the end or closed
   * @throws dev.kinship.runtime.error.KinshipException if the database refuses or can't be reached
   */
  public static <R> ResultIterator<R> rows(
      Handle handle,
      String subject,
      Sql sql,
      Parameters parameters,
      RowMapper<R> mapper,
      int fetchSize) {
    Cohorts.requireOpen(handle);
    Driver.require(handle, subject);
    if (parameters.isForgetting()) {
      Cohorts.forget(handle);
    }
    Sql text = inSchema(handle, sql);
    ArrayTypeErrors.refuse(handle, subject, parameters);
    UnaryOperator<RuntimeException> explained =
        e -> ArrayTypeErrors.explain(handle, subject, text, parameters, e);
    Query query = JdbiStatement.query(handle, text, parameters).setFetchSize(fetchSize);
    try {
      return new RowsAhead<>(
          query.map(mapper).iterator(),
          fetchSize,
          e ->
              e.getCause() instanceof SQLException cause && Failures.isOfRow(cause)
                  ? Failures.ofRow(subject, cause)
                  : explained.apply(e));
    } catch (UnableToCreateStatementException | UnableToExecuteStatementException e) {
      query.close();
      throw explained.apply(e);
    }
  }
}
