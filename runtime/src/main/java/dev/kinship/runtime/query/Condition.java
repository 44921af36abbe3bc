package dev.kinship.runtime.query;

import dev.kinship.runtime.statement.Clause;
import dev.kinship.runtime.statement.Parameters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

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

  @Override
  public String toString() {
    Clause clause = new Clause(new Parameters());
    Pieces.writeAll(rest -> write(clause, rest));
    return clause.toString();
  }
}
