package dev.kinship.runtime;

import dev.kinship.runtime.statement.Clause;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column's value is one of several. They are sent as one array, so that the text is the same for
 * any number; for types without arrays as parameters, as many as a power of two, so that there are
 * few texts.
 */
final class OneOf<E, T> extends Condition<E> {

  /** PostgreSQL counts parameters in 16 bits: there is no place for the next power of two. */
  private static final int MOST_ROUNDED = 32_768;

  private final Column<E, T> column;
  private final List<T> values;
  private final boolean orNone;

  OneOf(Column<E, T> column, Collection<? extends @Nullable T> values) {
    this.column = column;
    this.values = values.stream().filter(Objects::nonNull).<T>map(each -> each).toList();
    this.orNone = this.values.size() < values.size();
  }

  @Override
  void write(Clause clause) {
    clause.add(orNone ? "(" : "");
    if (clause.fitArray(column.type(), values)) {
      clause.column(column.name()).add(" = ANY(").array(column.type(), values).add(")");
    } else if (values.isEmpty()) {
      clause.add("FALSE");
    } else {
      writeEach(clause);
    }
    if (orNone) {
      clause.add(" OR ").column(column.name()).add(" IS NULL)");
    }
  }

  private void writeEach(Clause clause) {
    int size = values.size();
    int places = size > MOST_ROUNDED ? size : Integer.highestOneBit(size * 2 - 1);
    clause.column(column.name()).add(" IN (");
    for (int i = 0; i < places; i++) {
      T value = values.get(Math.min(i, values.size() - 1)); // the last one fills it up
      clause.add(i == 0 ? "" : ", ").value(column.type(), value);
    }
    clause.add(")");
  }
}
