package dev.kinship.runtime.statement;

import dev.kinship.runtime.type.SqlType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMappers;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** What came back for one round trip: a result for each statement of it, in order. */
public final class Results {

  /**
   * Reads what came back.
   *
   * @param <R> what it makes of it
   */
  @FunctionalInterface
  public interface Reader<R> {

    /**
     * Reads it all; the statement is closed afterwards.
     *
     * @param results what came back
     * @return what the caller wants
     * @throws SQLException if the driver cannot
     */
    R read(Results results) throws SQLException;
  }

  /** One for each result; null where one statement has them all. */
  private final @Nullable List<PreparedStatement> statements;

  private final @Nullable StatementContext context;
  private PreparedStatement statement;
  private int at;

  Results(PreparedStatement statement, @Nullable StatementContext context) {
    this.statements = null;
    this.context = context;
    this.statement = statement;
  }

  Results(List<PreparedStatement> statements, @Nullable StatementContext context) {
    this.statements = statements;
    this.context = context;
    this.statement = statements.get(0);
  }

  /**
   * The rows of the current statement.
   *
   * @return the rows, before the first
   * @throws SQLException if the driver cannot
   */
  public ResultSet rows() throws SQLException {
    return statement.getResultSet();
  }

  /**
   * How many rows the current statement, which returns none, has changed.
   *
   * @return the number
   * @throws SQLException if the driver cannot
   */
  public int changed() throws SQLException {
    return statement.getUpdateCount();
  }

  /**
   * Goes on to the next statement's result.
   *
   * @throws SQLException if the driver cannot
   */
  public void next() throws SQLException {
    if (statements == null) {
      statement.getMoreResults();
    } else {
      statement = statements.get(++at);
    }
  }

  /**
   * Reads one result of yes or no.
   *
   * @param results what came back
   * @return whether there is a row that says yes
   * @throws SQLException if the driver cannot
   */
  public static boolean isTrue(Results results) throws SQLException {
    ResultSet rows = results.rows();
    return rows.next() && rows.getBoolean(1);
  }

  /**
   * Reads one number.
   *
   * @param results what came back
   * @return the number
   * @throws SQLException if the driver cannot
   */
  public static long number(Results results) throws SQLException {
    ResultSet rows = results.rows();
    rows.next();
    return rows.getLong(1);
  }

  /**
   * Jdbi's context where the statement went its way.
   *
   * @return the context; null where it went straight to the driver
   */
  public @Nullable StatementContext context() {
    return context;
  }

  /**
   * Reads a column of the current row.
   *
   * @param type the column's type
   * @param mapper what the user registered for it, see {@link #customMapper}
   * @param rows the rows
   * @param position the column's position, from 1
   * @param context Jdbi's context; null where the statement went straight to the driver
   * @param <T> the type
   * @return the value; null for SQL's null
   * @throws SQLException if it cannot be read; then it names the column, unless the connection
   *     broke
   */
  public static <T> @Nullable T value(
      SqlType<T> type,
      @Nullable ColumnMapper<T> mapper,
      ResultSet rows,
      int position,
      @Nullable StatementContext context)
      throws SQLException {
    try {
      return mapper == null ? type.read(rows, position) : mapper.map(rows, position, context);
    } catch (SQLException e) {
      throw Pipeline.isOfDriver(e) ? UnreadableColumn.of(rows, position, type, e) : e;
    } catch (RuntimeException e) { // a constant, a fraction, a user's constructor or mapper
      throw UnreadableColumn.of(rows, position, type, e);
    }
  }

  /**
   * Finds the mapper that the user registered for a type.
   *
   * @param context the context of the statement; null for none
   * @param type the type
   * @param <T> the type
   * @return the mapper; null where the type reads itself
   */
  public static <T> @Nullable ColumnMapper<T> customMapper(
      @Nullable StatementContext context, SqlType<T> type) {
    if (context == null || !context.getConfig(JdbiOverrides.class).includes(type)) {
      return null;
    }
    Optional<ColumnMapper<T>> mapper =
        context.getConfig(ColumnMappers.class).findFor(type.jdbiType());
    if (mapper.isEmpty() && type.needsJdbi()) {
      throw new IllegalStateException(
          "Jdbi has no column mapper for "
              + type
              + ": register one, or install the plugin that brings it");
    }
    return mapper.orElse(null);
  }
}
