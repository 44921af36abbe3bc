package dev.kinship.benchmarks;

import dev.kinship.runtime.KinshipPlugin;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Starts PostgreSQL, has JMH run the benchmarks on it, and prints the ratios. Takes JMH's options:
 * {@code -p operation=GET_OWNER} for one of them, {@code -p calls=10,100} for blocks of another
 * length, {@code -v NORMAL} to see every iteration.
 */
public final class Main {

  private static final String URL = "kinship.benchmark.url";

  private static final List<Side> COLUMNS =
      List.of(
          Side.KINSHIP,
          Side.PLAIN,
          Side.JDBI,
          Side.JOOQ,
          Side.HIBERNATE,
          Side.EBEAN,
          Side.MICRONAUT,
          Side.CONTROL);

  private Main() {}

  /**
   * Runs the benchmarks.
   *
   * @param args JMH's options
   * @throws Exception if they cannot run
   */
  public static void main(String[] args) throws Exception {
    CommandLineOptions given = new CommandLineOptions(args);
    try (EmbeddedPostgres server =
        EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
      String url = server.getJdbcUrl("postgres", "postgres");
      new Rehearsal(jdbi(url)).run();
      Options options =
          new OptionsBuilder()
              .parent(given)
              .include(Accessors.class.getName())
              .verbosity(given.verbosity().orElse(VerboseMode.SILENT))
              .jvmArgsAppend("-D" + URL + "=" + url)
              .addProfiler(RatioProfiler.class)
              .shouldFailOnError(true)
              .build();
      print(new Runner(options).run());
    }
  }

  /** Where the server is that the run has started. */
  static String url() {
    String url = System.getProperty(URL);
    if (url == null) {
      throw new IllegalStateException("start it by way of " + Main.class.getName());
    }
    return url;
  }

  static Jdbi jdbi(String url) {
    return Jdbi.create(url).installPlugin(new KinshipPlugin());
  }

  private static void print(Collection<RunResult> results) {
    System.out.println("Multiples of JDBC by hand: time / processor time / bytes allocated");
    System.out.println();
    System.out.println("| | " + cells(side -> side.title()));
    System.out.println("|---|" + cells(side -> "---").replace(" ", ""));
    for (RunResult result : results) {
      String calls = result.getParams().getParam("calls");
      String length = calls.equals("10") ? "" : ", blocks of " + calls;
      for (Operation each : Operation.values()) {
        if (median(result, each, Side.KINSHIP, Ratios.Measure.TIME).isPresent()) {
          System.out.println(
              "| " + each.title() + length + " | " + cells(side -> ratios(result, each, side)));
        }
      }
    }
  }

  private static String cells(Function<Side, String> cell) {
    return COLUMNS.stream().map(cell).collect(Collectors.joining(" | ", "", " |"));
  }

  private static String ratios(RunResult result, Operation operation, Side side) {
    return Ratios.Measure.OF_CLIENT.stream()
        .map(measure -> median(result, operation, side, measure))
        .flatMap(Optional::stream)
        .map(median -> String.format(Locale.ROOT, "%.2f", median))
        .collect(Collectors.joining(" / "));
  }

  /** The median of the iterations; empty where the operation was not measured. */
  private static Optional<Double> median(
      RunResult result, Operation operation, Side side, Ratios.Measure measure) {
    String label = RatioProfiler.label(operation, side, measure);
    return Optional.ofNullable(result.getSecondaryResults().get(label))
        .map(found -> found.getStatistics().getPercentile(50));
  }
}
