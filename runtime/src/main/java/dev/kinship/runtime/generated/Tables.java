package dev.kinship.runtime.generated;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.query.Row;
import dev.kinship.runtime.row.ColumnRoles;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.table.Table;
import dev.kinship.runtime.table.TableInternals;
import dev.kinship.sql.Stamp;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jspecify.annotations.Nullable;

/**
 * Makes tables. {@code name} is the table's name as SQL spells it, with its schema and with quotes
 * where it needs them; the columns stand in the order in which the entity has them, those without a
 * property last.
 */
public final class Tables {

  private Tables() {}

  /** A table whose entities are never changed in place, such as records. */
  public static <E> Draft<E> of(
      Class<E> entity, String name, List<? extends Column<E, ?>> columns, Row.Reader<E> reader) {
    return new Draft<>(entity, name, columns, reader, false);
  }

  /** A table whose entities are changed in place; {@code maker} makes an empty one. */
  public static <E> Draft<E> mutable(
      Class<E> entity, String name, List<? extends Column<E, ?>> columns, Supplier<E> maker) {
    List<Column<E, ?>> properties =
        columns.stream().<Column<E, ?>>map(each -> each).filter(Column::isProperty).toList();
    return new Draft<>(entity, name, columns, row -> fill(maker.get(), properties, row), true);
  }

  /** A table without its key. */
  public static final class Draft<E> {
    private final Class<E> entity;
    private final String name;
    private final List<Column<E, ?>> columns;
    private final Row.Reader<E> reader;
    private final boolean changeable;
    private String gateway = "";
    private String accessors = "";
    private List<Column<E, ?>> readOnly = List.of();
    private List<Column<E, ?>> defaulted = List.of();
    private final Map<Column<E, ?>, Stamp.Kind> stamped = new LinkedHashMap<>();

    private Draft(
        Class<E> entity,
        String name,
        List<? extends Column<E, ?>> columns,
        Row.Reader<E> reader,
        boolean changeable) {
      this.entity = entity;
      this.name = name;
      this.columns = List.copyOf(columns);
      this.reader = reader;
      this.changeable = changeable;
    }

    /** Tells the generated classes: that with the table, and that with the accessors. */
    public Draft<E> generated(Class<?> table, Class<?> associations) {
      gateway = table.getSimpleName();
      accessors = associations.getName();
      return this;
    }

    /** Names the columns that nothing writes. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Draft<E> readOnly(Column<E, ?>... columns) {
      readOnly = List.of(columns);
      return this;
    }

    /** Names the columns that take their default where an inserted entity holds null. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Draft<E> databaseDefault(Column<E, ?>... columns) {
      defaulted = List.of(columns);
      return this;
    }

    /** Names the column that holds when a row was inserted. */
    public Draft<E> createdAt(Column<E, ?> column) {
      stamped.put(column, Stamp.Kind.CREATED_AT);
      return this;
    }

    /** Names the column that holds when a row was last changed. */
    public Draft<E> updatedAt(Column<E, ?> column) {
      stamped.put(column, Stamp.Kind.UPDATED_AT);
      return this;
    }

    /** Names the column that counts the changes of a row. */
    public Draft<E> version(Column<E, ?> column) {
      boolean isNumber = Number.class.isAssignableFrom(raw(column));
      stamped.put(column, isNumber ? Stamp.Kind.VERSION : Stamp.Kind.VERSION_TIME);
      return this;
    }

    private static Class<?> raw(Column<?, ?> column) {
      return GenericTypes.getErasedType(column.type().jdbiType().getType());
    }

    /** Names the primary key's columns. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Table<E> key(Column<E, ?>... key) {
      return TableInternals.table(
          new EntityTable<>(
              entity,
              name,
              gateway,
              accessors,
              columns,
              Arrays.stream(key).toList(),
              new ColumnRoles<>(readOnly, defaulted, stamped),
              reader,
              changeable));
    }
  }

  private static <E> E fill(E entity, List<Column<E, ?>> columns, Row row) throws SQLException {
    for (Column<E, ?> each : columns) {
      fill(entity, each, row);
    }
    return entity;
  }

  private static <E, T> void fill(E entity, Column<E, T> column, Row row) throws SQLException {
    @Nullable T value = QueryInternals.isNeverNull(column) ? row.require(column) : row.get(column);
    QueryInternals.put(column, entity, value);
  }
}
