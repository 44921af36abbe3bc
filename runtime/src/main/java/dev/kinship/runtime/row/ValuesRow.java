package dev.kinship.runtime.row;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Row;
import org.jspecify.annotations.Nullable;

/** Values that were given; for what was not, null, or a primitive's zero. */
record ValuesRow(ColumnValues<?> values) implements Row {

  @Override
  public <T> @Nullable T get(Column<?, T> column) {
    return values.value(column);
  }

  @Override
  @SuppressWarnings("NullAway") // a row that is not saved may lack what the database will give it
  public <T> T require(Column<?, T> column) {
    T value = get(column);
    return value == null ? column.type().zero() : value;
  }
}
