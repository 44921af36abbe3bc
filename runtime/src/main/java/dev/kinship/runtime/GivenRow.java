package dev.kinship.runtime;

import org.jspecify.annotations.Nullable;

/** The values of an entity, with another one in one column. */
final class GivenRow<E, C> implements Row {

  private final E entity;
  private final Column<E, C> changed;
  private final @Nullable C value;

  GivenRow(E entity, Column<E, C> changed, @Nullable C value) {
    this.entity = entity;
    this.changed = changed;
    this.value = value;
  }

  @Override
  @SuppressWarnings("unchecked") // columns of one table are all of its entity
  public <T> @Nullable T get(Column<?, T> column) {
    return column == changed ? (T) value : ((Column<E, T>) column).of(entity);
  }

  @Override
  @SuppressWarnings("NullAway") // what the entity held, it can hold again
  public <T> T require(Column<?, T> column) {
    return get(column);
  }
}
