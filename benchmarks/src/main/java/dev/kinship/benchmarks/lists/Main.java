package dev.kinship.benchmarks.lists;

import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.testkit.TestDatabase;
import dev.kinship.testkit.WireTap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Has JMH run the benchmarks of lists, and prints the ratios. Takes JMH's options: {@code -p
 * job=owners} for the jobs whose names begin so, {@code -p delay=0} without the network, {@code -p
 * warmUp=300} for a short run.
 */
public final class Main {

  private Main() {}

  /**
   * Runs the benchmarks.
   *
   * @param args JMH's options
   * @throws Exception if they cannot run
   */
  public static void main(String[] args) throws Exception {
    CommandLineOptions given = new CommandLineOptions(args);
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .parent(given)
                    .include(Lists.class.getName())
                    .verbosity(given.verbosity().orElse(VerboseMode.SILENT))
                    .addProfiler(ListsProfiler.class)
                    .shouldFailOnError(true)
                    .build())
            .run();
    System.out.println("Multiples of the fastest way by hand: time / processor time");
    for (RunResult each : results) {
      System.out.println();
      System.out.println("With " + each.getParams().getParam("delay") + " ms a round trip added:");
      System.out.println();
      System.out.println("| job | way | ratio |");
      System.out.println("|---|---|---|");
      each.getSecondaryResults().keySet().stream()
          .filter(label -> !label.endsWith(ListsProfiler.PROCESSOR))
          .map(
              label ->
                  String.format(
                      Locale.ROOT,
                      "| %s | %.2f / %.2f |",
                      label,
                      median(each, label),
                      median(each, label + ListsProfiler.PROCESSOR)))
          .forEach(System.out::println);
    }
  }

  private static double median(RunResult of, String label) {
    Result<?> result = Objects.requireNonNull(of.getSecondaryResults().get(label));
    return result.getStatistics().getPercentile(50);
  }

  /** In the JVM that measures: a database with the zoo, and a handle on it. */
  static Handle connect(int delay) {
    TestDatabase database = TestDatabase.create();
    try (Handle handle = Jdbi.open(database.url())) {
      Zoo.open(handle);
    }
    if (delay == 0) {
      return Jdbi.create(database.url()).installPlugin(new KinshipPlugin()).open();
    }
    try {
      WireTap tap = WireTap.before("localhost", TestDatabase.port());
      tap.delay(Duration.ofMillis(delay));
      return Jdbi.create(database.url(tap)).installPlugin(new KinshipPlugin()).open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
