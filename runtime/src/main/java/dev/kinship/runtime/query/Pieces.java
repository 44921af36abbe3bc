package dev.kinship.runtime.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * What is still to be written of a condition. Conditions put their parts here and do not call each
 * other, so that no depth of nesting can exhaust the stack.
 */
final class Pieces {

  private final Deque<Runnable> todo = new ArrayDeque<>();

  private Pieces() {}

  /** Writes what somebody puts here, with all its parts. */
  static void writeAll(Consumer<Pieces> first) {
    Pieces pieces = new Pieces();
    first.accept(pieces);
    for (Runnable next = pieces.todo.poll(); next != null; next = pieces.todo.poll()) {
      next.run();
    }
  }

  /** Adds something to be done; what is added last is done first. */
  void push(Runnable piece) {
    todo.push(piece);
  }
}
