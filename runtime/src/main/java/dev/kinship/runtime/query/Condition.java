package dev.kinship.runtime.query;

import dev.kinship.runtime.statement.Clause;
import dev.kinship.runtime.type.SqlType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition on the rows of a table, made by its columns, such as {@link Column#eq}, and by its
 * associations, such as {@code PetTable.OWNER.is(john)} and {@code PersonTable.PETS.any()}. Values
 * are always parameters, never a part of the SQL. Immutable; may be shared by threads.
 *
 * @param <E> the entity whose rows are chosen
 */
public abstract class Condition<E> {

  Condition() {}

  /**
   * A condition in SQL of your own. Each pair of braces in it stands for an argument, in their
   * order: a column of the entity, or a value, which becomes a parameter.
   *
   * <pre>{@code
   * Condition.sql(
   *     "to_tsvector('english', {}) @@ plainto_tsquery('english', {})",
   *     PostTable.BODY,
   *     PostTable.BODY.value(typed));
   * }</pre>
   *
   * <p>Write the text in the source, and never put a value into it: that is what braces are for.
   * Braces in quotes are text. The tables that it names are in the schema that the rest is in. It
   * must be one condition, with its parentheses and quotes closed, and has no comment.
   *
   * @param sql the condition
   * @param arguments what the braces stand for
   * @param <E> the entity whose rows are chosen
   * @return the condition
   * @throws IllegalArgumentException if the text is not one condition, or has not as many braces as
   *     there are arguments
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <E> Condition<E> sql(String sql, SqlArgument<E>... arguments) {
    return new OwnCondition<>(new OwnSql<>("condition", sql, List.of(arguments)));
  }

  /**
   * A value for {@link #sql}, and for the SQL of an {@link Order}, that is of no column's type.
   *
   * @param type its type
   * @param value the value; null for SQL's null
   * @param <E> the entity whose rows are chosen
   * @param <T> the type
   * @return what becomes a parameter
   */
  public static <E, T> SqlArgument<E> value(SqlType<T> type, @Nullable T value) {
    return new BoundValue<>(type, value);
  }

  /**
   * Both must hold.
   *
   * @param other the other condition
   * @return this and the other
   */
  public Condition<E> and(Condition<E> other) {
    return new Both<>(this, " AND ", other);
  }

  /**
   * One of the two must hold.
   *
   * @param other the other condition
   * @return this or the other
   */
  public Condition<E> or(Condition<E> other) {
    return new Both<>(this, " OR ", other);
  }

  /**
   * The opposite of this condition. Unlike SQL's {@code NOT}, it also holds for rows for which this
   * condition is unknown because a value is null.
   *
   * @return the opposite
   */
  public Condition<E> not() {
    return new Not<>(this);
  }

  /**
   * Adds its SQL, which needs no parentheses between AND and OR, and its values.
   *
   * @param rest takes the conditions within it, for later
   */
  abstract void write(Clause clause, Pieces rest);

  /** Has conditions written next, with a word between them. */
  static void writeNext(
      List<? extends Condition<?>> conditions, String word, Clause clause, Pieces rest) {
    for (int i = conditions.size() - 1; i >= 0; i--) {
      Condition<?> each = conditions.get(i);
      rest.push(() -> each.write(clause, rest));
      if (i > 0) {
        rest.push(() -> clause.add(word));
      }
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
    void write(Clause clause, Pieces rest) {
      clause.add("(");
      rest.push(() -> clause.add(")"));
      writeNext(operands(), word, clause, rest);
    }

    /**
     * All that are joined by the same word, however they were nested: the server nests as we do.
     */
    private List<Condition<E>> operands() {
      List<Condition<E>> operands = new ArrayList<>();
      Deque<Condition<E>> open = new ArrayDeque<>(List.of(this));
      while (!open.isEmpty()) {
        Condition<E> next = open.pop();
        if (next instanceof Both<E> both && both.word.equals(word)) {
          open.push(both.right);
          open.push(both.left);
        } else {
          operands.add(next);
        }
      }
      return operands;
    }
  }

  /** SQL of the user's own. */
  private static final class OwnCondition<E> extends Condition<E> {
    private final OwnSql<E> sql;

    OwnCondition(OwnSql<E> sql) {
      this.sql = sql;
    }

    @Override
    void write(Clause clause, Pieces rest) {
      sql.write(clause);
    }
  }

  private static final class Not<E> extends Condition<E> {
    private final Condition<E> inner;

    Not(Condition<E> inner) {
      this.inner = inner;
    }

    @Override
    public Condition<E> not() {
      return inner;
    }

    @Override
    void write(Clause clause, Pieces rest) {
      clause.add("(");
      rest.push(() -> clause.add(") IS NOT TRUE"));
      writeNext(List.of(inner), "", clause, rest);
    }
  }

  /** The condition's SQL, with a question mark for each value. */
  @Override
  public String toString() {
    Clause clause = Clause.shown();
    Pieces.writeAll(rest -> write(clause, rest));
    return clause.toString();
  }
}
