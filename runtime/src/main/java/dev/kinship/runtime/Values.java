package dev.kinship.runtime;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Values to make or change a row with; what was not set stays out of the SQL, so that the
 * database's defaults apply. Generated classes give it a method for each column. For one call and
 * one thread.
 *
 * @param <E> the entity
 */
public abstract class Values<E> {

  private final Table<E> table;
  private final @Nullable Object[] values;
  private final BitSet given = new BitSet();

  /**
   * Makes one with nothing set.
   *
   * @param table the table that the values are for
   */
  protected Values(Table<E> table) {
    this.table = table;
    this.values = new @Nullable Object[table.columns().size()];
  }

  /**
   * Sets the value of a column.
   *
   * @param column the column
   * @param value its value
   * @param <T> its type
   */
  protected final <T> void set(Column<E, T> column, @Nullable T value) {
    values[column.index()] = value;
    given.set(column.index());
  }

  /** Sets a column on behalf of an association. */
  final <T> void give(Column<E, T> column, @Nullable T value) {
    set(column, value);
  }

  final Table<E> table() {
    return table;
  }

  /** The indexes of the columns that were set. */
  final BitSet given() {
    return given;
  }

  final boolean isSet(Column<E, ?> column) {
    return given.get(column.index());
  }

  @SuppressWarnings("unchecked") // set() takes a value of the column's type
  final <T> @Nullable T value(Column<?, T> column) {
    return (T) values[column.index()];
  }
}
