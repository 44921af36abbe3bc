package dev.kinship.runtime.row;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Row;
import org.jspecify.annotations.Nullable;

/** The values of an entity, for another one of the same; arrays are copied, for they may change. */
record EntityRow<E>(E entity) implements Row {

  @Override
  @SuppressWarnings("unchecked") // columns of one table are all of its entity; a copy has its type
  public <T> @Nullable T get(Column<?, T> column) {
    T value = ((Column<E, T>) column).of(entity);
    return value == null || !value.getClass().isArray() ? value : (T) copy(value);
  }

  @Override
  @SuppressWarnings("NullAway") // what the entity held, it can hold again
  public <T> T require(Column<?, T> column) {
    return get(column);
  }

  /** Type by type, since the runtime uses no reflection. */
  private static Object copy(Object array) {
    if (array instanceof Object[] all) {
      return all.clone();
    }
    if (array instanceof byte[] all) {
      return all.clone();
    }
    if (array instanceof short[] all) {
      return all.clone();
    }
    if (array instanceof int[] all) {
      return all.clone();
    }
    if (array instanceof long[] all) {
      return all.clone();
    }
    if (array instanceof float[] all) {
      return all.clone();
    }
    if (array instanceof double[] all) {
      return all.clone();
    }
    if (array instanceof boolean[] all) {
      return all.clone();
    }
    return ((char[]) array).clone();
  }
}
