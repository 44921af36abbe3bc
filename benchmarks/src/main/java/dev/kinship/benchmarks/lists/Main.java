package dev.kinship.benchmarks.lists;

import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.testkit.TestDatabase;
import dev.kinship.testkit.WireTap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Has JMH run the benchmarks of lists, and prints the ratios. Takes JMH's options. */
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
    System.out.println("Time as a multiple of the fastest way by hand");
    for (RunResult each : results) {
      System.out.println();
      System.out.println("With " + each.getParams().getParam("delay") + " ms a round trip added:");
      System.out.println();
      System.out.println("| job | way | time |");
      System.out.println("|---|---|---|");
      each.getSecondaryResults()
          .forEach(
              (label, result) ->
                  System.out.println(
                      String.format(
                          Locale.ROOT,
                          "| %s | %.2f |",
                          label,
                          result.getStatistics().getPercentile(50))));
    }
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
