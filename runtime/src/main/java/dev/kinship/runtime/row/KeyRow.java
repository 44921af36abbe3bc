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

  /** The key that begins at a position; null where one of its columns is null. */
  public @Nullable Object orNull(List<? extends Column<?, ?>> columns, int from)
      throws SQLException {
    if (columns.size() == 1) {
      return Identity.orNull(columns.get(0), read(columns.get(0), from));
    }
    Object[] parts = new Object[columns.size()];
    for (int i = 0; i < parts.length; i++) {
      Object part = read(columns.get(i), from + i);
      if (part == null) {
        return null;
      }
      parts[i] = Identity.of(columns.get(i), part);
    }
    return Identity.ofParts(parts);
  }

  /**
   * The same, where many rows have one key: what was made of that is returned again.
   *
   * @param often that key; null for none
   */
  public @Nullable Object orNull(
      List<? extends Column<?, ?>> columns, int from, @Nullable Object often) throws SQLException {
    int size = columns.size();
    if (size == 1 || !(often instanceof List<?> known)) {
      return orNull(columns, from);
    }
    for (int i = 0; i < size; i++) {
      Object part = read(columns.get(i), from + i);
      if (part == null) {
        return null;
      }
      if (!Identity.of(columns.get(i), part).equals(known.get(i))) {
        return orNull(columns, from);
      }
    }
    return often;
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
