package dev.kinship.it.concurrency;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Threads that write at once, each on a connection of its own, and what came of it. */
final class Racers {

  /** One call, or one transaction of several. */
  interface Turn {
    void take(Handle handle, int thread, SplittableRandom random);
  }

  /** A race takes that many turns at least, so that a busy machine cannot make it one of none. */
  private static final int FEWEST_TURNS = 100;

  private final Jdbi jdbi;
  private final int threads;
  private final Queue<Throwable> errors = new ConcurrentLinkedQueue<>();
  private final Map<String, Long> kinds = new ConcurrentHashMap<>();
  private final AtomicLong turns = new AtomicLong();

  Racers(Jdbi jdbi, int threads) {
    this.jdbi = jdbi;
    this.threads = threads;
  }

  /** How long the long races last; {@code -Dkinship.race.seconds} makes them shorter. */
  static Duration longRace() {
    return Duration.ofSeconds(Integer.getInteger("kinship.race.seconds", 20));
  }

  /** How long the others last. */
  static Duration shortRace() {
    return Duration.ofMillis(longRace().toMillis() / 8);
  }

  /** Everyone takes turn after turn until the time is over and there were some. */
  Racers race(Duration time, Turn turn) {
    long end = System.nanoTime() + time.toNanos();
    run(
        (handle, thread, random) -> {
          while (System.nanoTime() < end || turns.get() < FEWEST_TURNS) {
            attempt(turn, handle, thread, random);
          }
        });
    return this;
  }

  /** In each round everyone takes a turn at the same time; then {@code judge} looks. */
  Racers rounds(int rounds, Turn turn, Runnable judge) {
    CyclicBarrier together = new CyclicBarrier(threads);
    CyclicBarrier over = new CyclicBarrier(threads, () -> note(judge));
    run(
        (handle, thread, random) -> {
          for (int i = 0; i < rounds; i++) {
            await(together);
            attempt(turn, handle, thread, random);
            await(over);
          }
        });
    return this;
  }

  /**
   * As {@link #rounds}, but everyone has a handle for the turn only, so that more threads than
   * connections can take part.
   */
  Racers crowds(int rounds, Turn turn, Runnable judge) {
    CyclicBarrier together = new CyclicBarrier(threads);
    CyclicBarrier over = new CyclicBarrier(threads, () -> note(judge));
    start(
        thread -> {
          SplittableRandom random = new SplittableRandom(thread);
          for (int i = 0; i < rounds; i++) {
            await(together);
            note(() -> jdbi.useHandle(h -> turn.take(h, thread, random)));
            turns.incrementAndGet();
            await(over);
          }
        });
    return this;
  }

  private void run(Turn whole) {
    start(
        thread ->
            note(() -> jdbi.useHandle(h -> whole.take(h, thread, new SplittableRandom(thread)))));
  }

  private void start(IntConsumer whole) {
    List<Thread> running = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      int number = i;
      Thread thread = new Thread(() -> whole.accept(number));
      running.add(thread);
      thread.start();
    }
    for (Thread each : running) {
      try {
        each.join();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  private void attempt(Turn turn, Handle handle, int thread, SplittableRandom random) {
    note(() -> turn.take(handle, thread, random));
    turns.incrementAndGet();
  }

  private void note(Runnable call) {
    try {
      call.run();
    } catch (RuntimeException | AssertionError e) {
      errors.add(e);
      kinds.merge(e.getClass().getSimpleName(), 1L, Long::sum);
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  Queue<Throwable> errors() {
    return errors;
  }

  /** How often what was thrown, by its class. */
  Map<String, Long> kinds() {
    return kinds;
  }

  /** Prints what happened. */
  void report(String what) {
    System.out.println(what + ": " + turns + " turns, " + threads + " threads, errors " + kinds);
  }
}
