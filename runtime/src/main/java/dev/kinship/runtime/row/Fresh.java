package dev.kinship.runtime.row;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.query.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row that was read whole, before any instance is changed: reading may fail, and then none is
 * half of what it was.
 */
abstract class Fresh<E> {

  /** A row that is another instance. */
  static <E> Fresh<E> entity(E entity) {
    return new FreshEntity<>(entity);
  }

  /** A row that an instance is to be changed to. */
  static <E> Fresh<E> values(List<Column<E, ?>> properties, Row row) throws SQLException {
    @Nullable Object[] values = new @Nullable Object[properties.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = from(row, properties.get(i));
    }
    return new FreshValues<>(properties, values);
  }

  /** What a property gets from a row. */
  static <T> @Nullable T from(Row row, Column<?, T> column) throws SQLException {
    return QueryInternals.isNeverNull(column) ? row.require(column) : row.get(column);
  }

  /** The value of a property. */
  abstract @Nullable Object value(Column<E, ?> property);

  /** The entity: a new one, or the given instance changed. */
  abstract E into(E given);

  /** What tells its key, of properties, from others, see {@link Identity}. */
  final Object identity(List<? extends Column<E, ?>> key) {
    Object[] values = new Object[key.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = Objects.requireNonNull(value(key.get(i)), "a key's column");
    }
    return Identity.ofKey(key, values);
  }

  private static final class FreshEntity<E> extends Fresh<E> {
    private final E entity;

    FreshEntity(E entity) {
      this.entity = entity;
    }

    @Override
    @Nullable Object value(Column<E, ?> property) {
      return property.of(entity);
    }

    @Override
    E into(E given) {
      return entity;
    }
  }

  private static final class FreshValues<E> extends Fresh<E> {
    private final List<Column<E, ?>> properties;
    private final @Nullable Object[] values;

    FreshValues(List<Column<E, ?>> properties, @Nullable Object[] values) {
      this.properties = properties;
      this.values = values;
    }

    @Override
    @Nullable Object value(Column<E, ?> property) {
      return values[properties.indexOf(property)];
    }

    @Override
    @SuppressWarnings("unchecked") // each value was read for its column
    E into(E given) {
      for (int i = 0; i < values.length; i++) {
        QueryInternals.put((Column<E, Object>) properties.get(i), given, values[i]);
      }
      return given;
    }
  }
}
