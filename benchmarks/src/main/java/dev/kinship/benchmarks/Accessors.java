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

  private static Map<Operation, Ratios> last = Map.of();

  /** What to measure: an {@link Operation}'s name, or all of them. */
  @Param(ALL)
  public String operation = ALL;

  /** The calls of a block. */
  @Param("10")
  public int calls = 10;

  private final Stock stock = new Stock();
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
    Rounds rounds = new Rounds(handle(), stock, blackhole, calls);
    for (Operation each : operations()) {
      measured.put(each, measure(each, rounds));
    }
    last = measured;
  }

  private List<Operation> operations() {
    return operation.equals(ALL)
        ? Arrays.asList(Operation.values())
        : List.of(Operation.valueOf(operation));
  }

  private Ratios measure(Operation each, Rounds rounds) {
    long end = System.nanoTime() + EACH;
    return rounds.measure(
        each,
        Objects.requireNonNull(lineups.get(each)),
        round -> round < FEWEST_ROUNDS || System.nanoTime() < end);
  }

  private Handle handle() {
    return Objects.requireNonNull(handle, "not connected");
  }
}
