package dev.kinship.runtime.row;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Row;
import org.jspecify.annotations.Nullable;

/** The values of an entity, for another one of the same. */
record EntityRow<E>(E entity) implements Row {

  @Override
  @SuppressWarnings("unchecked") // columns of one table are all of its entity
  public <T> @Nullable T get(Column<?, T> column) {
    return ((Column<E, T>) column).of(entity);
  }

  @Override
  @SuppressWarnings("NullAway") // what the entity held, it can hold again
  public <T> T require(Column<?, T> column) {
    return get(column);
  }
}
