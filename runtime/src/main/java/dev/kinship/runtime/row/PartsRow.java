package dev.kinship.runtime.row;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Row;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of a key's columns, to make the key's record of. */
public record PartsRow(List<? extends Column<?, ?>> columns, List<Object> values) implements Row {

  @Override
  @SuppressWarnings("unchecked") // the values are the columns'
  public <T> @Nullable T get(Column<?, T> column) {
    return (T) values.get(columns.indexOf(column));
  }

  @Override
  public <T> T require(Column<?, T> column) {
    return Objects.requireNonNull(get(column));
  }
}
