package dev.kinship.runtime.query;

import dev.kinship.runtime.statement.Clause;
import dev.kinship.runtime.type.SqlType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A column's value is one of several. They are sent as one array, so that the text is the same for
 * any number; for types without arrays as parameters, as many as a power of two, so that there are
 * few texts.
 */
final class InCondition<E> extends Condition<E> {

  /** PostgreSQL counts parameters in 16 bits: there is no place for the next power of two. */
  private static final int MOST_ROUNDED = 32_768;

  private final String column;
  private final SqlType<?> type;
  private final List<?> values;
  private final boolean orNone;

  InCondition(String column, SqlType<?> type, Collection<?> values) {
    this.column = column;
    this.type = type;
    this.values = values.stream().filter(Objects::nonNull).toList();
    this.orNone = this.values.size() < values.size();
  }

  @Override
  void write(Clause clause, Pieces rest) {
    clause.add(orNone ? "(" : "");
    writeAny(clause);
    if (orNone) {
      clause.add(" OR ").column(column).add(" IS NULL)");
    }
  }

  void writeAny(Clause clause) {
    if (clause.fitArray(type, values)) {
      clause.column(column).add(" = ANY(").array(type, values).add(")");
    } else if (values.isEmpty()) {
      clause.add("FALSE");
    } else {
      writeEach(clause);
    }
  }

  private void writeEach(Clause clause) {
    int places = rounded(values.size());
    clause.column(column).add(" IN (");
    for (int i = 0; i < places; i++) {
      Object value = values.get(Math.min(i, values.size() - 1)); // the last one fills it up
      clause.add(i == 0 ? "" : ", ").value(type, value);
    }
    clause.add(")");
  }

  /** The power of two that so many values are filled up to, so that there are few texts. */
  static int rounded(int size) {
    return size > MOST_ROUNDED ? size : Integer.highestOneBit(size * 2 - 1);
  }
}
