package dev.kinship.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each fault on the page names the tests that hold it, and there are such tests. */
class FaultsPageTest {

  private static final Path PROJECT = Path.of("..");
  private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");
  private static final String COMMITS = " `[0-9a-f]{8}`(, `[0-9a-f]{8}`)* ";
  private static final int FAULTS = 35;

  @Test
  void each_fault_stands_there_once_in_order() throws IOException {
    assertThat(rows())
        .extracting(cells -> cells[1].strip())
        .isEqualTo(IntStream.rangeClosed(1, FAULTS).mapToObj(Integer::toString).toList());
  }

  @Test
  void each_test_that_is_named_is_there() throws IOException {
    Set<String> there = tests();
    for (String[] cells : rows()) {
      List<String> named = TEST.matcher(cells[4]).results().map(each -> each.group(1)).toList();
      assertThat(there).as("fault %s", cells[1]).containsAll(named);
      assertThat(named.isEmpty() && !cells[4].contains(".md")).as(cells[1]).isFalse();
    }
  }

  @Test
  void each_fault_names_the_commits_that_mended_it() throws IOException {
    assertThat(rows()).allSatisfy(cells -> assertThat(cells[5]).matches(COMMITS));
  }

  private static List<String[]> rows() throws IOException {
    try (Stream<String> lines = Files.lines(PROJECT.resolve("docs/faults.md"))) {
      return lines
          .filter(line -> line.matches("\\| \\d+ \\|.*"))
          .map(line -> line.split("\\|"))
          .toList();
    }
  }

  private static Set<String> tests() throws IOException {
    try (Stream<Path> modules = Files.list(PROJECT)) {
      return modules
          .map(module -> module.resolve("src/test/java"))
          .filter(Files::isDirectory)
          .flatMap(FaultsPageTest::sources)
          .collect(Collectors.toSet());
    }
  }

  private static Stream<String> sources(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("Test.java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
