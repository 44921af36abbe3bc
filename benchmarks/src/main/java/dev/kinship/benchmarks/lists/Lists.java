package dev.kinship.benchmarks.lists;

import dev.kinship.benchmarks.lists.Jobs.Job;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
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

/** All ways of all jobs in turn, so that each ratio is one of neighbours in time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 11)
public class Lists {

  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final String ALL = "ALL";

  private static final int FEWEST_ROUNDS = 3;

  /** For one job in an iteration, so that the small ones have many rounds. */
  private static final long EACH = TimeUnit.MILLISECONDS.toNanos(500);

  /** For one job. */
  private static final long LONGEST_WARM_UP = TimeUnit.SECONDS.toNanos(45);

  private static final int WARM_UP_ROWS = 1_000;

  private static Map<String, Cost> last = Map.of();

  /** How many milliseconds the network adds to a round trip. */
  @Param({"0", "1"})
  public int delay;

  /** What to measure: how the names of jobs begin, or all of them. */
  @Param(ALL)
  public String job = ALL;

  /**
   * How often each job is done in each way before anything is measured, unless three quarters of a
   * minute are over: a job of 1,000 rows so often, one of more rows less often. The JVM compiles a
   * method for good after some thousand calls, and what JMH does before it measures are a few.
   */
  @Param("3000")
  public int warmUp = 3_000;

  private final Random order = new Random(7);
  private @Nullable Handle handle;
  private Map<String, Job> jobs = Map.of();

  /**
   * What a way costs.
   *
   * @param time how long it took
   * @param cpu for how long of it the client was on the processor
   */
  record Cost(double time, double cpu) {

    Cost over(Cost other) {
      return new Cost(time / other.time, cpu / other.cpu);
    }
  }

  /** JMH calls this. */
  public Lists() {}

  /** By job and way: what it cost, as a multiple of the fastest by hand. */
  static Map<String, Cost> lastRatios() {
    return last;
  }

  /**
   * Connects, and does all jobs so often that the code for them is compiled.
   *
   * @param blackhole takes the results
   * @throws Exception if one fails
   */
  @Setup
  public void connect(Blackhole blackhole) throws Exception {
    handle = Main.connect(delay);
    jobs = new Jobs(handle).of(job.equals(ALL) ? "" : job);
    for (Job each : jobs.values()) {
      int runs = (int) ((long) warmUp * WARM_UP_ROWS / Math.max(WARM_UP_ROWS, each.rows()));
      long end = System.nanoTime() + LONGEST_WARM_UP;
      Map<String, Cost> unused =
          costs(each, blackhole, round -> round < runs && System.nanoTime() < end);
    }
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
    Map<String, Cost> ratios = new LinkedHashMap<>();
    for (var job : jobs.entrySet()) {
      long end = System.nanoTime() + EACH;
      Map<String, Cost> costs =
          costs(
              job.getValue(), blackhole, round -> round < FEWEST_ROUNDS || System.nanoTime() < end);
      Cost best =
          Jobs.BY_HAND.stream()
              .map(costs::get)
              .filter(Objects::nonNull)
              .min((one, other) -> Double.compare(one.time(), other.time()))
              .orElseThrow();
      job.getValue()
          .ways()
          .keySet()
          .forEach(
              way ->
                  ratios.put(
                      job.getKey() + " | " + way,
                      Objects.requireNonNull(costs.get(way)).over(best)));
    }
    last = ratios;
  }

  /** The medians of as many rounds as are wanted, in each of which the ways have another order. */
  private Map<String, Cost> costs(Job job, Blackhole blackhole, IntPredicate isWanted)
      throws Exception {
    Map<String, List<Cost>> rounds = new LinkedHashMap<>();
    List<String> ways = new ArrayList<>(job.ways().keySet());
    for (int round = 0; isWanted.test(round); round++) {
      Collections.shuffle(ways, order);
      for (String way : ways) {
        long cpu = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        blackhole.consume(Objects.requireNonNull(job.ways().get(way)).run());
        long time = System.nanoTime() - start;
        cpu = THREADS.getCurrentThreadCpuTime() - cpu;
        rounds.computeIfAbsent(way, none -> new ArrayList<>()).add(new Cost(time, cpu));
      }
    }
    Map<String, Cost> medians = new LinkedHashMap<>();
    rounds.forEach((way, all) -> medians.put(way, median(all)));
    return medians;
  }

  private static Cost median(List<Cost> all) {
    double[] times = all.stream().mapToDouble(Cost::time).sorted().toArray();
    double[] cpus = all.stream().mapToDouble(Cost::cpu).sorted().toArray();
    return new Cost(times[times.length / 2], cpus[cpus.length / 2]);
  }
}
