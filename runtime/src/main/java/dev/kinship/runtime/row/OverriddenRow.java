package dev.kinship.runtime.row;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of an entity, with others in some columns. */
final class OverriddenRow<E> implements Row {

  private final E entity;
  private final List<? extends Column<E, ?>> changed;
  private final @Nullable Object[] values;

  OverriddenRow(E entity, List<? extends Column<E, ?>> changed, @Nullable Object[] values) {
    this.entity = entity;
    this.changed = changed;
    this.values = values;
  }

  @Override
  @SuppressWarnings({"unchecked", "ReferenceEquality"}) // one table's columns, each there once
  public <T> @Nullable T get(Column<?, T> column) {
    for (int i = 0; i < values.length; i++) {
      if (changed.get(i) == column) {
        return (T) values[i];
      }
    }
    return ((Column<E, T>) column).of(entity);
  }

  @Override
  @SuppressWarnings("NullAway") // what the entity held, it can hold again
  public <T> T require(Column<?, T> column) {
    return get(column);
  }
}
