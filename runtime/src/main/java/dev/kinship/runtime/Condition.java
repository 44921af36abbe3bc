package dev.kinship.runtime;

import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.type.SqlTypes;
import java.util.List;

/**
 * A condition on the rows of a table, made by its columns: see {@link Column#eq} and the others.
 * Values are always parameters, never a part of the SQL. Immutable; may be shared by threads.
 *
 * @param <E> the entity whose rows are chosen
 */
public abstract class Condition<E> {

  Condition() {}

  /**
   * Both must hold.
   *
   * @param other the other condition
   * @return this and the other
   */
  public Condition<E> and(Condition<E> other) {
    return new Both<>(this, "AND", other);
  }

  /**
   * One of the two must hold.
   *
   * @param other the other condition
   * @return this or the other
   */
  public Condition<E> or(Condition<E> other) {
    return new Both<>(this, "OR", other);
  }

  /**
   * It must not hold, or be unknown for want of a value.
   *
   * @return the opposite
   */
  public Condition<E> not() {
    return new Not<>(this);
  }

  /** Adds its SQL, with a {@code :value} or {@code :array} for each parameter that it gives. */
  abstract void write(StringBuilder sql, Parameters parameters);

  static final class Comparison<E, T> extends Condition<E> {
    private final Column<E, T> column;
    private final String operator;
    private final T value;

    Comparison(Column<E, T> column, String operator, T value) {
      this.column = column;
      this.operator = operator;
      this.value = value;
    }

    @Override
    void write(StringBuilder sql, Parameters parameters) {
      sql.append(column.name()).append(' ').append(operator).append(" :value");
      parameters.value(column.type(), value);
    }
  }

  static final class Like<E> extends Condition<E> {
    private final Column<E, ?> column;
    private final String pattern;

    Like(Column<E, ?> column, String pattern) {
      this.column = column;
      this.pattern = pattern;
    }

    @Override
    void write(StringBuilder sql, Parameters parameters) {
      sql.append(column.name()).append(" LIKE :value");
      parameters.value(SqlTypes.STRING, pattern);
    }
  }

  static final class In<E, T> extends Condition<E> {
    private final Column<E, T> column;
    private final List<T> values;

    In(Column<E, T> column, List<T> values) {
      this.column = column;
      this.values = values;
    }

    @Override
    void write(StringBuilder sql, Parameters parameters) {
      sql.append(column.name()).append(" = ANY(:array)");
      parameters.array(column.type(), values);
    }
  }

  static final class Fixed<E> extends Condition<E> {
    private final String text;

    Fixed(String text) {
      this.text = text;
    }

    @Override
    void write(StringBuilder sql, Parameters parameters) {
      sql.append(text);
    }
  }

  private static final class Both<E> extends Condition<E> {
    private final Condition<E> left;
    private final String word;
    private final Condition<E> right;

    Both(Condition<E> left, String word, Condition<E> right) {
      this.left = left;
      this.word = word;
      this.right = right;
    }

    @Override
    void write(StringBuilder sql, Parameters parameters) {
      sql.append('(');
      left.write(sql, parameters);
      sql.append(' ').append(word).append(' ');
      right.write(sql, parameters);
      sql.append(')');
    }
  }

  private static final class Not<E> extends Condition<E> {
    private final Condition<E> inner;

    Not(Condition<E> inner) {
      this.inner = inner;
    }

    @Override
    void write(StringBuilder sql, Parameters parameters) {
      sql.append("(");
      inner.write(sql, parameters);
      sql.append(") IS NOT TRUE");
    }
  }

  @Override
  public String toString() {
    StringBuilder sql = new StringBuilder();
    write(sql, new Parameters());
    return sql.toString();
  }
}
