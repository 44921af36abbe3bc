package dev.kinship.it.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.testkit.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/**
 * What is read ahead stays small, however many rows go by: in a JVM of 64 MiB, where it lives
 * beside all else.
 */
class MemoryTest {

  private static final long STREAMED = Long.getLong("kinship.rows", 1_000_000);
  private static final int MIB = 1 << 20;

  private final TestDatabase database = TestDatabase.create();

  /** What the program printed. */
  private record Run(List<String> lines) {

    List<Long> all(String word) {
      return lines.stream()
          .filter(line -> line.startsWith(word + " "))
          .map(line -> Long.valueOf(line.substring(word.length() + 1)))
          .toList();
    }
  }

  private Run run(String way, long rows) throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder program =
        new ProcessBuilder(
            java.toString(),
            "-Xmx64m",
            SmallHeap.class.getName(),
            database.url(),
            way,
            Long.toString(rows));
    program.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    Process process = program.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    System.out.println(way + " of " + rows + ": " + output.replace('\n', ' '));
    assertThat(process.waitFor()).as(output).isZero();
    return new Run(output.lines().toList());
  }

  private void sql(String sql) {
    try (Handle handle = Jdbi.open(database.dataSource())) {
      handle.createScript(World.TABLES + ";" + sql).execute();
    }
  }

  /** Pets that the server makes while they are read, of a thousand people. */
  private static String pets(long rows) {
    return World.pets(1_000)
        + "; DROP TABLE pet CASCADE; CREATE VIEW pet AS"
        + " SELECT n AS id, 'pet ' || n AS name, n % 997 + 1 AS owner_id"
        + " FROM (SELECT generate_series(1::bigint, "
        + rows
        + ") AS n) AS numbers";
  }

  @Test
  void rows_that_stream_through_the_mapper() throws IOException, InterruptedException {
    sql(pets(STREAMED));
    hasNotGrown(run("mapped", STREAMED), STREAMED);
  }

  @Test
  void rows_that_stream_from_the_gateway() throws IOException, InterruptedException {
    sql(pets(STREAMED));
    hasNotGrown(run("gateway", STREAMED), STREAMED);
  }

  private static void hasNotGrown(Run run, long rows) {
    List<Long> lives = run.all("lives");
    assertThat(lives).hasSize(1 + SmallHeap.SAMPLES);
    assertThat(Collections.max(lives.subList(11, 21)))
        .as("living of the second half, of %s", lives)
        .isLessThan(Collections.max(lives.subList(1, 11)) + 12 * MIB);
    assertThat(Collections.max(lives)).isLessThan(lives.get(0) + 24 * MIB);
    assertThat(run.all("read")).containsExactly(rows);
    assertThat(run.all("found"))
        .containsExactly(rows / SmallHeap.STEP * 2 + Math.min(2, rows % SmallHeap.STEP));
  }

  @Test
  void what_a_list_of_ten_thousand_is_asked_for() throws IOException, InterruptedException {
    sql(
        World.pets(10_000)
            + "; INSERT INTO pet (name, owner_id) SELECT 'pet ' || n, n % 10000 + 1"
            + " FROM generate_series(1, 490000) AS n; ANALYZE");

    Run run = run("list", 10_000);
    List<Long> lives = run.all("lives");
    assertThat(lives).hasSize(1 + SmallHeap.SAMPLES);
    assertThat(Collections.max(lives)).as("of %s", lives).isLessThan(lives.get(0) + 32 * MIB);
    assertThat(run.all("found")).containsExactly(500_000L);
    assertThat(run.all("held")).containsExactly(10_000L);
  }
}
