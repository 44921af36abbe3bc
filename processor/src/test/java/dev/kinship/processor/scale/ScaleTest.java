package dev.kinship.processor.scale;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.processor.compile.Compiled;
import dev.kinship.processor.compile.Source;
import dev.kinship.processor.compile.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What many entities cost. {@code -Dkinship.scale=100,1000,3000} measures whole compilations and
 * prints the table of {@code docs/scale.md}: entities, associations, lines, lines for each
 * association, the time without and with the processor, its own and that of the {@code Filer}, and
 * the memory without and with it.
 */
class ScaleTest {

  private static final int RUNS = Integer.getInteger("kinship.scale.runs", 3);

  /** For each association, in all three files of an entity. */
  private static final double MOST_LINES = 330;

  private static final double MOST_JAVADOC = 0.45;

  /** For each entity, with its three associations; the compiler's own included. */
  private static final long MOST_BYTES = 4_000_000;

  private static final Pattern JAVADOC = Pattern.compile("^\\s*(/\\*\\*|\\*)");

  @TempDir private Path folder;

  @Test
  void fourTimesTheEntitiesTakeFourTimesTheMemory() {
    assertGrowth(Project::spread);
  }

  @Test
  void soTheyDoWhereAllOfThemPointAtOne() {
    assertGrowth(Project::hub);
  }

  @Test
  void nothingIsDoneAgainInTheNextRound() {
    List<Long> rounds = allocated(Project.spread(40));
    assertThat(rounds).hasSizeGreaterThan(1);
    assertThat(rounds.stream().skip(1)).allMatch(bytes -> bytes < rounds.get(0) / 50);
  }

  @Test
  void generatedTextIsShortAndNotHalfOfItIsJavadoc() {
    List<String> lines =
        compiled(Project.spread(40), new Timed()).sources().values().stream()
            .flatMap(String::lines)
            .toList();
    assertThat((double) lines.size() / Project.associations(40)).isLessThanOrEqualTo(MOST_LINES);
    long comments = lines.stream().filter(line -> JAVADOC.matcher(line).find()).count();
    assertThat((double) comments / lines.size()).isLessThan(MOST_JAVADOC);
  }

  // Bytes are the same in each run, which times are not; what takes time allocates here too.
  private static void assertGrowth(IntFunction<Map<String, String>> project) {
    allocated(project.apply(20));
    double one = sum(allocated(project.apply(40)));
    double four = sum(allocated(project.apply(160)));
    assertThat(four / one).isBetween(3.0, 4.8);
    assertThat(four / 160).isLessThan(MOST_BYTES);
  }

  private static long sum(List<Long> rounds) {
    return rounds.stream().mapToLong(Long::longValue).sum();
  }

  private static List<Long> allocated(Map<String, String> sources) {
    Timed processor = new Timed();
    compiled(sources, processor);
    return processor.bytes();
  }

  private static Compiled compiled(Map<String, String> sources, Timed processor) {
    Compiled compiled =
        TestCompiler.javac()
            .with("-proc:only")
            .with(processor)
            .compile(
                sources.entrySet().stream()
                    .map(each -> new Source(each.getKey(), each.getValue()))
                    .toList());
    assertThat(compiled.messages()).isEmpty();
    return compiled;
  }

  @Test
  @EnabledIfSystemProperty(named = "kinship.scale", matches = ".+")
  void table() throws Exception {
    for (int size : numbers(System.getProperty("kinship.scale"))) {
      row(size);
    }
  }

  private void row(int size) throws Exception {
    Path sources = folder.resolve("sources" + size);
    for (Map.Entry<String, String> each : Project.spread(size).entrySet()) {
      Path file = sources.resolve(each.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, each.getValue());
    }
    List<long[]> with = new ArrayList<>();
    List<long[]> given = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      Path made = folder.resolve("made" + size + "-" + run);
      Path compiled = folder.resolve("compiled" + size + "-" + run);
      with.add(compile(true, made, sources));
      given.add(compile(false, compiled, sources, made));
    }
    long lines = lines(folder.resolve("made" + size + "-0"));
    long[] a = medians(with);
    long[] b = medians(given);
    System.out.printf(
        Locale.ROOT,
        "| %,d | %,d | %,d | %.0f | %.1f s | %.1f s | %.1f s | %.1f s | %,d MB | %,d MB |%n",
        size,
        Project.associations(size),
        lines,
        (double) lines / Project.associations(size),
        b[0] / 1000.0,
        a[0] / 1000.0,
        a[1] / 1000.0,
        a[2] / 1000.0,
        b[3],
        a[3]);
  }

  private static long[] compile(boolean processes, Path output, Path... sources) throws Exception {
    Files.createDirectories(output);
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx8g",
                "-cp",
                System.getProperty("java.class.path"),
                OneCompilation.class.getName(),
                String.valueOf(processes),
                output.toString()));
    Stream.of(sources).map(Path::toString).forEach(command::add);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return Arrays.stream(numbers(said)).asLongStream().toArray();
  }

  private static int[] numbers(String text) {
    return Pattern.compile("\\D+").splitAsStream(text).mapToInt(Integer::parseInt).toArray();
  }

  private static long lines(Path output) throws IOException {
    try (Stream<Path> all = Files.walk(output)) {
      long lines = 0;
      for (Path each : all.filter(any -> any.toString().endsWith(".java")).toList()) {
        lines += Files.readAllLines(each).size();
      }
      return lines;
    }
  }

  private static long[] medians(List<long[]> runs) {
    return IntStream.range(0, runs.get(0).length)
        .mapToLong(i -> runs.stream().mapToLong(run -> run[i]).sorted().toArray()[runs.size() / 2])
        .toArray();
  }
}
