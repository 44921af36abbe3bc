package dev.kinship.runtime.row;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.statement.Parameters;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Values of some of a table's columns; for one call and one thread. */
public final class ColumnValues<E> {

  private final TableShape<E> table;
  private final @Nullable Object[] values;
  private final BitSet given = new BitSet();

  /** Makes one with nothing given. */
  public ColumnValues(TableShape<E> table) {
    this.table = table;
    this.values = new @Nullable Object[table.columns().size()];
  }

  /** Gives the value of a column. */
  public void set(Column<E, ?> column, @Nullable Object value) {
    int index = QueryInternals.index(column);
    values[index] = value == null || holdsNull(column, value) ? null : value;
    given.set(index);
  }

  /** Whether it is a type of the user's around a null. */
  @SuppressWarnings("unchecked") // callers give a value of the column's type
  private static <T> boolean holdsNull(Column<?, T> column, Object value) {
    return column.type().toBase((T) value) == null;
  }

  /** The indexes of the columns that were given; not to be changed. */
  public BitSet given() {
    return given;
  }

  /** Whether a column was given. */
  public boolean isSet(Column<E, ?> column) {
    return given.get(QueryInternals.index(column));
  }

  /** A column's value; null where it was not given. */
  @SuppressWarnings("unchecked") // set() takes a value of the column's type
  public <T> @Nullable T value(Column<?, T> column) {
    return (T) values[QueryInternals.index(column)];
  }

  /** The values as parameters, in the table's order. */
  public Parameters parameters() {
    Parameters parameters = new Parameters();
    for (int i = given.nextSetBit(0); i >= 0; i = given.nextSetBit(i + 1)) {
      parameters.value(table.columns().get(i).type(), values[i]);
    }
    return parameters;
  }
}
