package dev.kinship.runtime.query;

import dev.kinship.runtime.statement.Clause;
import dev.kinship.runtime.type.SqlType;
import java.util.Objects;

/**
 * A column's value compared with another one: by {@code =}, {@code <}, {@code LIKE} or the like.
 */
final class Comparison<E> extends Condition<E> {

  private final String column;
  private final String operator;
  private final SqlType<?> type;
  private final Object value;

  <T> Comparison(String column, String operator, SqlType<T> type, T value) {
    this.column = column;
    this.operator = operator;
    this.type = type;
    this.value =
        Objects.requireNonNull(value, () -> column + " can't be compared with null: see isNull()");
  }

  /** A pattern's text with nothing in it that stands for other text. */
  static String literal(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  @Override
  void write(Clause clause, Pieces rest) {
    clause.column(column).add(" ").add(operator).add(" ").value(type, value);
  }
}
