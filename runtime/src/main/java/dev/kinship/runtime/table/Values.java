package dev.kinship.runtime.table;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.row.ColumnValues;
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
   * Sets the value of a column.
   *
   * @param column the column
   * @param value its value
   * @param <T> its type
   */
  protected final <T> void set(Column<E, T> column, @Nullable T value) {
    values.set(column, value);
  }

  final ColumnValues<E> values() {
    return values;
  }
}
