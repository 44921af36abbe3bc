package dev.kinship.runtime.query;

import dev.kinship.runtime.statement.Clause;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is still to be written of a condition. Conditions put their parts here and do not call each
 * other, so that no depth of nesting can exhaust the stack.
 */
final class Pieces {

  private final Deque<Runnable> todo = new ArrayDeque<>();
  private final Clause clause;

  private Pieces(Clause clause) {
    this.clause = clause;
  }

  /** Writes what somebody puts here, with all its parts. */
  static void writeAll(Clause clause, Consumer<Pieces> first) {
    Pieces pieces = new Pieces(clause);
    first.accept(pieces);
    for (Runnable next = pieces.todo.poll(); next != null; next = pieces.todo.poll()) {
      next.run();
    }
  }

  /** Adds something to be done; what is added last is done first. */
  void push(Runnable piece) {
    todo.push(piece);
  }

  /** Adds conditions with a word between them, to be written next. */
  void push(List<? extends Condition<?>> conditions, String word) {
    for (int i = conditions.size() - 1; i >= 0; i--) {
      Condition<?> each = conditions.get(i);
      todo.push(() -> each.write(clause, this));
      if (i > 0) {
        todo.push(() -> clause.add(word));
      }
    }
  }
}
