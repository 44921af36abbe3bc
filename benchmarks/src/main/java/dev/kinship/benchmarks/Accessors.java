package dev.kinship.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.kinship.benchmarks.contender.Contender;
import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.config.ReadMode;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * All sides in turn, in short blocks on one connection: what else the machine does at the time hits
 * blocks that stand beside each other alike, so that the ratio of two such is steady where no time
 * is.
 *
 * <p>An iteration of JMH's takes every operation through many rounds; a round is a block of each
 * side, in another order each time. The medians of the ratios go to JMH by way of {@link
 * RatioProfiler}. All operations run in one JVM, as in a program, so that none is compiled as if it
 * were the only one.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 12)
@Measurement(iterations = 20)
public class Accessors {

  private static final String ALL = "ALL";

  /** The calls of a block; even, for some operations are undone by the next call. */
  private static final int CALLS = 10;

  /** How many different blocks of rows there are; after so many rounds the first comes again. */
  private static final int PLACES = 10;

  private static final int FEWEST_ROUNDS = 12;
  private static final long EACH = TimeUnit.MILLISECONDS.toNanos(250);
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static Map<Operation, Ratios> last = Map.of();

  /** What to measure: an {@link Operation}'s name, or all of them. */
  @Param(ALL)
  public String operation = ALL;

  private final Stock stock = new Stock();
  private final Random order = new Random(7);
  private final Map<Operation, Lineup> lineups = new EnumMap<>(Operation.class);
  private @Nullable Handle handle;

  /** JMH calls this. */
  public Accessors() {}

  /** What the last iteration has measured; empty where it failed. */
  static Map<Operation, Ratios> lastRatios() {
    return last;
  }

  /** Connects. */
  @Setup
  public void connect() {
    handle = Main.jdbi(Main.url()).open();
    // Rows of the last block would be read ahead for; here one accessor is measured.
    handle.getConfig(KinshipConfig.class).setReadMode(ReadMode.ONE);
    Map<Side, List<Contender>> all = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      all.put(side, side.on(handle()));
    }
    operations().forEach(each -> lineups.put(each, Lineup.of(each, all, stock, handle())));
  }

  /** Disconnects. */
  @TearDown
  public void disconnect() {
    handle().close();
  }

  /**
   * Takes the operations through their rounds.
   *
   * @param blackhole takes the results
   */
  @Benchmark
  public void inTurn(Blackhole blackhole) {
    Map<Operation, Ratios> measured = new EnumMap<>(Operation.class);
    for (Operation each : operations()) {
      measured.put(each, rounds(each, blackhole));
    }
    last = measured;
  }

  private List<Operation> operations() {
    return operation.equals(ALL)
        ? Arrays.asList(Operation.values())
        : List.of(Operation.valueOf(operation));
  }

  private Ratios rounds(Operation each, Blackhole blackhole) {
    Stock.fill(handle(), Stock.MANY);
    Lineup lineup = Objects.requireNonNull(lineups.get(each));
    List<Side> sides = new ArrayList<>(lineup.sides());
    for (Side side : sides) { // the server plans again after the rows were replaced
      block(each, lineup.of(side), 0, blackhole);
    }
    Ratios ratios = new Ratios(CALLS);
    long end = System.nanoTime() + EACH;
    for (int round = 0; round < FEWEST_ROUNDS || System.nanoTime() < end; round++) {
      int from = round % PLACES * CALLS;
      Collections.shuffle(sides, order); // every side follows every other about equally often
      for (Side side : sides) {
        ratios.add(side, block(each, lineup.of(side), from, blackhole));
      }
    }
    return ratios;
  }

  private Ratios.Block block(Operation each, Contender contender, int from, Blackhole blackhole) {
    each.prepare(handle(), from, CALLS);
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long cpu = THREADS.getCurrentThreadCpuTime();
    long time = System.nanoTime();
    for (int n = from; n < from + CALLS; n++) {
      blackhole.consume(each.run(contender, stock, n));
    }
    return new Ratios.Block(
        System.nanoTime() - time,
        THREADS.getCurrentThreadCpuTime() - cpu,
        THREADS.getCurrentThreadAllocatedBytes() - bytes);
  }

  private Handle handle() {
    return Objects.requireNonNull(handle, "not connected");
  }
}
