package dev.kinship.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.kinship.benchmarks.contender.Contender;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import org.jdbi.v3.core.Handle;
import org.openjdk.jmh.infra.Blackhole;

/** Takes the sides of an operation through rounds: a block of calls of each, in another order. */
final class Rounds {

  /** How many different rows are taken; then the first come again. */
  private static final int ROWS = 100;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Handle handle;
  private final Stock stock;
  private final Blackhole blackhole;
  private final ServerClock server;
  private final Random order = new Random(7);
  private final int calls;

  /**
   * Makes them.
   *
   * @param calls the calls of a block; even, for some operations are undone by the next call
   */
  Rounds(Handle handle, Stock stock, Blackhole blackhole, int calls) {
    if (calls < 2 || calls % 2 != 0 || ROWS % calls != 0) {
      throw new IllegalArgumentException("a block has an even part of " + ROWS + " calls");
    }
    this.calls = calls;
    this.handle = handle;
    this.stock = stock;
    this.blackhole = blackhole;
    this.server = ServerClock.of(handle);
  }

  /** Measures on rows that are filled in anew, for as long as another round is wanted. */
  Ratios measure(Operation operation, Lineup lineup, IntPredicate isWanted) {
    Stock.fill(handle, Stock.MANY);
    List<Side> sides = new ArrayList<>(lineup.sides());
    for (Side side : sides) { // the server plans again after the rows were replaced
      block(operation, lineup.of(side), 0);
    }
    Ratios ratios = new Ratios(calls);
    for (int round = 0; isWanted.test(round); round++) {
      int from = round * calls % ROWS;
      Collections.shuffle(sides, order); // every side follows every other about equally often
      for (Side side : sides) {
        ratios.add(side, block(operation, lineup.of(side), from));
      }
    }
    return ratios;
  }

  private Ratios.Block block(Operation each, Contender contender, int from) {
    each.prepare(handle, from, calls);
    long before = server.nanoseconds();
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long cpu = THREADS.getCurrentThreadCpuTime();
    long time = System.nanoTime();
    for (int n = from; n < from + calls; n++) {
      blackhole.consume(each.run(contender, stock, n));
    }
    time = System.nanoTime() - time;
    cpu = THREADS.getCurrentThreadCpuTime() - cpu;
    bytes = THREADS.getCurrentThreadAllocatedBytes() - bytes;
    return new Ratios.Block(time, cpu, bytes, server.nanoseconds() - before);
  }
}
