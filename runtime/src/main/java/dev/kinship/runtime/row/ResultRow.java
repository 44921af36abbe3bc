package dev.kinship.runtime.row;

import dev.kinship.runtime.error.MappingException;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.query.Row;
import dev.kinship.runtime.statement.Results;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The current row of a result; one serves all rows of it. */
public final class ResultRow implements Row {

  private final TableShape<?> table;
  private final ResultSet rows;
  private final @Nullable StatementContext context;

  /** Where each column is; null where they come in the table's order from 1. */
  private final int @Nullable [] positions;

  /** What the user registered for each column's type; null where there is nothing. */
  private final @Nullable ColumnMapper<?> @Nullable [] mappers;

  /**
   * Makes one for all rows of a result.
   *
   * @param positions where each column is; null where they come in the table's order from 1
   */
  public ResultRow(
      TableShape<?> table,
      ResultSet rows,
      @Nullable StatementContext context,
      int @Nullable [] positions) {
    this.table = table;
    this.rows = rows;
    this.context = context;
    this.positions = positions;
    this.mappers = context == null ? null : mappers(table.properties(), context);
  }

  private static @Nullable ColumnMapper<?>[] mappers(
      List<? extends Column<?, ?>> columns, StatementContext context) {
    @Nullable ColumnMapper<?>[] found = new ColumnMapper<?>[columns.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = Results.customMapper(context, columns.get(i).type());
    }
    return found;
  }

  @Override
  @SuppressWarnings("unchecked") // the mapper was found for the column's type
  public <T> @Nullable T get(Column<?, T> column) throws SQLException {
    int index = QueryInternals.index(column);
    int position = positions == null ? index + 1 : positions[index];
    ColumnMapper<T> mapper = mappers == null ? null : (ColumnMapper<T>) mappers[index];
    return Results.value(column.type(), mapper, rows, position, context);
  }

  @Override
  public <T> T require(Column<?, T> column) throws SQLException {
    T value = get(column);
    if (value == null) {
      throw new MappingException(
          table.name(),
          "the column "
              + column
              + " is null, and "
              + table.entity().getSimpleName()
              + " has no place for that: let its property be nullable, or the column NOT NULL");
    }
    return value;
  }

  /** What tells the row from the others, as {@link EntityTable#identity} does. */
  public Object identity() throws SQLException {
    List<? extends Column<?, ?>> key = table.key();
    if (key.size() == 1) {
      return Identity.of(key.get(0), require(key.get(0)));
    }
    Object[] parts = new Object[key.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = Identity.of(key.get(i), require(key.get(i)));
    }
    return Identity.ofParts(parts);
  }

  /** Whether all columns of the key are null, as they are where an outer join found nothing. */
  public boolean isNothing() throws SQLException {
    for (Column<?, ?> column : table.key()) {
      if (get(column) != null) {
        return false;
      }
    }
    return true;
  }
}
