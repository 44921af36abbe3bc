package dev.kinship.runtime;

import dev.kinship.runtime.statement.Clause;
import dev.kinship.runtime.statement.Parameters;

/**
 * A condition on the rows of a table, made by its columns, such as {@link Column#eq}, and by its
 * associations, such as {@link ToOne#is} and {@link ToMany#any()}. Values are always parameters,
 * never a part of the SQL. Immutable; may be shared by threads.
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
   * It must not hold, or be unknown for want of a value: exactly the rows that it leaves out.
   *
   * @return the opposite
   */
  public Condition<E> not() {
    return new Not<>(this);
  }

  /** Adds its SQL, which needs no parentheses between AND and OR, and its values. */
  abstract void write(Clause clause);

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
    void write(Clause clause) {
      left.write(clause.add("("));
      right.write(clause.add(word));
      clause.add(")");
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
    void write(Clause clause) {
      inner.write(clause.add("("));
      clause.add(") IS NOT TRUE");
    }
  }

  @Override
  public String toString() {
    Clause clause = new Clause(new Parameters());
    write(clause);
    return clause.toString();
  }
}
