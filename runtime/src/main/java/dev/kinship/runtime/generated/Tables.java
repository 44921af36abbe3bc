package dev.kinship.runtime.generated;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Row;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.table.Table;
import dev.kinship.runtime.table.TableInternals;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

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
    return new Draft<>(
        entity, name, columns, row -> EntityTable.fill(maker.get(), properties, row), true);
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
              reader,
              changeable));
    }
  }
}
