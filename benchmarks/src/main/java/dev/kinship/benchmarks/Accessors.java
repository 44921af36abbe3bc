package dev.kinship.benchmarks;

import dev.kinship.benchmarks.contender.Contender;
import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.config.ReadMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
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

  private static final int FEWEST_ROUNDS = 12;
  private static final long EACH = TimeUnit.MILLISECONDS.toNanos(250);

  /** For one operation. */
  private static final long LONGEST_WARM_UP = TimeUnit.SECONDS.toNanos(30);

  private static Map<Operation, Ratios> last = Map.of();

  /** What to measure: an {@link Operation}'s name, or all of them. */
  @Param(ALL)
  public String operation = ALL;

  /** The calls of a block. */
  @Param("10")
  public int calls = 10;

  /**
   * The calls of each side before anything is measured, unless half a minute is over. The JVM
   * compiles a method for good after 5,000 calls at the earliest; JMH's own iterations are a few
   * hundred calls each.
   */
  @Param("6000")
  public int warmUp = 6_000;

  private final Stock stock = new Stock();
  private final Map<Operation, Lineup> lineups = new EnumMap<>(Operation.class);
  private @Nullable Handle handle;

  /** JMH calls this. */
  public Accessors() {}

  /** What the last iteration has measured; empty where it failed. */
  static Map<Operation, Ratios> lastRatios() {
    return last;
  }

  /**
   * Connects, and takes all sides through so many calls that they are compiled.
   *
   * @param blackhole takes the results
   */
  @Setup
  public void connect(Blackhole blackhole) {
    handle = Main.jdbi(Main.url()).open();
    // Rows of the last block would be read ahead for; here one accessor is measured.
    handle.getConfig(KinshipConfig.class).setReadMode(ReadMode.ONE);
    Map<Side, List<Contender>> all = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      all.put(side, side.on(handle()));
    }
    operations().forEach(each -> lineups.put(each, Lineup.of(each, all, stock, handle())));
    Rounds rounds = new Rounds(handle(), stock, blackhole, calls);
    for (Operation each : operations()) {
      long end = System.nanoTime() + LONGEST_WARM_UP;
      measure(each, rounds, round -> round * calls < warmUp && System.nanoTime() < end);
    }
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
    Rounds rounds = new Rounds(handle(), stock, blackhole, calls);
    for (Operation each : operations()) {
      long end = System.nanoTime() + EACH;
      measured.put(
          each, measure(each, rounds, round -> round < FEWEST_ROUNDS || System.nanoTime() < end));
    }
    last = measured;
  }

  private List<Operation> operations() {
    return operation.equals(ALL)
        ? Arrays.asList(Operation.values())
        : List.of(Operation.valueOf(operation));
  }

  private Ratios measure(Operation each, Rounds rounds, IntPredicate isWanted) {
    return rounds.measure(each, Objects.requireNonNull(lineups.get(each)), isWanted);
  }

  private Handle handle() {
    return Objects.requireNonNull(handle, "not connected");
  }
}
