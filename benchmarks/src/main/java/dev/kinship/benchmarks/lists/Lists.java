package dev.kinship.benchmarks.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
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

/** All ways of all jobs in turn, so that each ratio is one of neighbours in time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 7)
public class Lists {

  private static final int ROUNDS = 3;

  private static Map<String, Double> last = Map.of();

  /** How many milliseconds the network adds to a round trip. */
  @Param({"0", "1"})
  public int delay;

  private @Nullable Handle handle;

  /** JMH calls this. */
  public Lists() {}

  /** By job and way: how long it took, as a multiple of the fastest by hand. */
  static Map<String, Double> lastRatios() {
    return last;
  }

  /** Connects. */
  @Setup
  public void connect() {
    handle = Main.connect(delay);
  }

  /** Disconnects. */
  @TearDown
  public void disconnect() {
    Objects.requireNonNull(handle).close();
  }

  /**
   * Does all jobs in all ways.
   *
   * @param blackhole takes the results
   * @throws Exception if one fails
   */
  @Benchmark
  public void inTurn(Blackhole blackhole) throws Exception {
    Map<String, Double> ratios = new LinkedHashMap<>();
    for (var job : new Jobs(Objects.requireNonNull(handle)).all().entrySet()) {
      Map<String, List<Long>> times = new LinkedHashMap<>();
      for (int round = 0; round < ROUNDS; round++) {
        List<String> ways = new ArrayList<>(job.getValue().keySet());
        Collections.rotate(ways, round);
        for (String way : ways) {
          long start = System.nanoTime();
          blackhole.consume(Objects.requireNonNull(job.getValue().get(way)).run());
          times.computeIfAbsent(way, none -> new ArrayList<>()).add(System.nanoTime() - start);
        }
      }
      double best =
          times.entrySet().stream()
              .filter(each -> Jobs.BY_HAND.contains(each.getKey()))
              .mapToDouble(each -> median(each.getValue()))
              .min()
              .orElseThrow();
      times.forEach((way, all) -> ratios.put(job.getKey() + " | " + way, median(all) / best));
    }
    last = ratios;
  }

  private static double median(List<Long> times) {
    long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
