package dev.kinship.runtime;

import org.jspecify.annotations.Nullable;

/** Values that were given; for what was not, null, or a primitive's zero. */
final class ValuesRow implements Row {

  private final Values<?> values;

  ValuesRow(Values<?> values) {
    this.values = values;
  }

  @Override
  public <T> @Nullable T get(Column<?, T> column) {
    return values.value(column);
  }

  @Override
  @SuppressWarnings(
      "NullAway") // an entity that is not saved may lack what the database will give it
  public <T> T require(Column<?, T> column) {
    T value = get(column);
    return value == null ? column.type().zero() : value;
  }
}
