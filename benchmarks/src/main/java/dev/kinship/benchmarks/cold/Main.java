package dev.kinship.benchmarks.cold;

import dev.kinship.benchmarks.cold.FirstCall.Way;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/**
 * Starts a JVM for each way, again and again in turn, and prints what {@link FirstCall} took there.
 * Takes the number of rounds.
 */
public final class Main {

  private static final int ROUNDS = 11;

  private Main() {}

  private record Cost(long time, long cpu, long classes) {}

  /**
   * Measures and prints.
   *
   * @param args how many rounds; {@value #ROUNDS} where there are none
   * @throws Exception if a program fails
   */
  public static void main(String[] args) throws Exception {
    int rounds = args.length == 0 ? ROUNDS : Integer.parseInt(args[0]);
    Map<Way, List<Cost>> costs = new EnumMap<>(Way.class);
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      String url = server.getJdbcUrl("postgres", "postgres");
      Jdbi.create(url)
          .useHandle(
              handle ->
                  handle.execute(
                      "CREATE TABLE person (id bigint PRIMARY KEY, name text NOT NULL);"
                          + " INSERT INTO person VALUES (1, 'John')"));
      run(Way.JDBC, url); // the files are in memory from now on
      for (int round = 0; round < rounds; round++) {
        for (Way way : Way.values()) {
          costs.computeIfAbsent(way, each -> new ArrayList<>()).add(run(way, url));
        }
      }
    }
    System.out.println("| | time, from `main` on | processor time, with the JVM's | classes |");
    System.out.println("|---|--:|--:|--:|");
    costs.forEach(
        (way, all) ->
            System.out.println(
                String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %d |",
                    way.title(),
                    median(ratios(all, costs, true)),
                    median(ratios(all, costs, false)),
                    (long) median(all.stream().mapToDouble(Cost::classes).toArray()))));
  }

  /** Beside JDBC in the same round. */
  private static double[] ratios(List<Cost> own, Map<Way, List<Cost>> costs, boolean time) {
    List<Cost> base = costs.getOrDefault(Way.JDBC, own);
    double[] ratios = new double[own.size()];
    Arrays.setAll(
        ratios,
        i ->
            time
                ? (double) own.get(i).time / base.get(i).time
                : (double) own.get(i).cpu / base.get(i).cpu);
    return ratios;
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private static Cost run(Way way, String url) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FirstCall.class.getName(),
                way.name(),
                url)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(way + " failed");
    }
    String last = said.strip().lines().reduce("", (before, line) -> line); // some greet first
    long[] numbers = Arrays.stream(last.split(" ")).mapToLong(Long::parseLong).toArray();
    return new Cost(numbers[0], numbers[1], numbers[2]);
  }
}
