package dev.kinship.runtime.table;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.row.ColumnValues;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Values to insert or update a row with. A column that was not set is not in the SQL, so the
 * database's defaults apply. Generated classes give it a method for each column. For one call and
 * one thread.
 *
 * @param <E> the entity
 */
public abstract class Values<E> {

  private final ColumnValues<E> values;

  /**
   * Creates values with nothing set.
   *
   * @param table the table that the values are for
   */
  protected Values(Table<E> table) {
    this.values = new ColumnValues<>(table.rows());
  }

  /**
   * Sets the value of a column. A generated method {@code name(String name)} of {@code PetValues}
   * is {@code return set(this, PetTable.NAME, name)}.
   *
   * @param values the values to change
   * @param column the column
   * @param value its value
   * @param <E> the entity
   * @param <V> the type of the values
   * @param <T> the type of the column
   * @return the same values, for another call
   */
  protected static <E, V extends Values<E>, T> V set(
      V values, Column<E, T> column, @Nullable T value) {
    Values<E> all = values;
    all.values.set(column, value);
    return values;
  }

  /**
   * Returns new values with what a caller sets.
   *
   * @param values the new values
   * @param setter what the caller does with them
   * @param <V> their type
   * @return the same values
   */
  protected static <V extends Values<?>> V filled(V values, Consumer<V> setter) {
    setter.accept(values);
    return values;
  }

  final ColumnValues<E> values() {
    return values;
  }
}
