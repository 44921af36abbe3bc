package dev.kinship.runtime.row;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.statement.Results;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads keys from rows that are no entities; one serves all rows of a result. */
public final class KeyRow {

  private final ResultSet rows;
  private final @Nullable StatementContext context;

  /** Makes one for all rows of a result. */
  public KeyRow(ResultSet rows, @Nullable StatementContext context) {
    this.rows = rows;
    this.context = context;
  }

  /** The key that the row begins with, as {@link EntityTable#identity} has it. */
  public Object read(List<? extends Column<?, ?>> columns) throws SQLException {
    return read(columns, 1);
  }

  /** The key that begins at a position. */
  public Object read(List<? extends Column<?, ?>> columns, int from) throws SQLException {
    if (columns.size() == 1) {
      return identity(columns.get(0), read(columns.get(0), from));
    }
    Object[] id = new Object[columns.size()];
    for (int i = 0; i < id.length; i++) {
      id[i] = identity(columns.get(i), read(columns.get(i), from + i));
    }
    return Identity.ofParts(id);
  }

  /** The key whose columns are at some positions; null where one of them is null. */
  public @Nullable Object read(List<? extends Column<?, ?>> columns, int[] positions)
      throws SQLException {
    if (positions.length == 1) {
      return Identity.orNull(columns.get(0), read(columns.get(0), positions[0]));
    }
    Object[] parts = new Object[positions.length];
    for (int i = 0; i < parts.length; i++) {
      Object part = read(columns.get(i), positions[i]);
      if (part == null) {
        return null;
      }
      parts[i] = Identity.of(columns.get(i), part);
    }
    return Identity.ofParts(parts);
  }

  /**
   * The same, for rows that often have the key of the row before: that one's is returned again if
   * it is this one's, too.
   *
   * @param before what was read of the row before; null for nothing
   */
  public @Nullable Object read(
      List<? extends Column<?, ?>> columns, int[] positions, @Nullable Object before)
      throws SQLException {
    if (positions.length == 1 || !(before instanceof List<?> known)) {
      return read(columns, positions);
    }
    for (int i = 0; i < positions.length; i++) {
      Object part = read(columns.get(i), positions[i]);
      if (part == null) {
        return null;
      }
      if (!Identity.of(columns.get(i), part).equals(known.get(i))) {
        return read(columns, positions);
      }
    }
    return before;
  }

  private static Object identity(Column<?, ?> column, @Nullable Object value) {
    return Identity.of(column, Objects.requireNonNull(value, "a key is never null"));
  }

  /** What {@code WITH ORDINALITY} counted. */
  public int place(int position) throws SQLException {
    return rows.getInt(position);
  }

  /** The values of a key from a position on; all of them null where an outer join found nothing. */
  public @Nullable Object[] values(List<? extends Column<?, ?>> columns, int from)
      throws SQLException {
    @Nullable Object[] values = new @Nullable Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = read(columns.get(i), from + i);
    }
    return values;
  }

  /** A column's value. */
  public <V> @Nullable V read(Column<?, V> column, int position) throws SQLException {
    ColumnMapper<V> mapper = Results.customMapper(context, column.type());
    return Results.value(column.type(), mapper, rows, position, context);
  }
}
