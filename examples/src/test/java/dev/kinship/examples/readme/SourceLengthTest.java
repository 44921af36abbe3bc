package dev.kinship.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file that is long has one job, and ARCHITECTURE.md says which. */
class SourceLengthTest {

  private static final int LONG = 300;

  private static final Pattern SECTION =
      Pattern.compile("## Files of more than 300 lines\n(.*?)(?=\n## |\\z)", Pattern.DOTALL);

  private static final Pattern ROW = Pattern.compile("(?m)^\\| (`.*?) \\|");

  @Test
  void longFilesAreThoseOfTheList() throws IOException {
    List<String> found;
    try (Stream<Path> files = Files.walk(Page.root())) {
      found =
          files
              .filter(SourceLengthTest::isPublished)
              .filter(SourceLengthTest::isLong)
              .map(file -> file.getFileName().toString().replace(".java", ""))
              .sorted()
              .toList();
    }

    assertThat(found).containsExactlyElementsOf(listed());
  }

  private static List<String> listed() throws IOException {
    String section =
        SECTION
            .matcher(Page.named("ARCHITECTURE.md").text())
            .results()
            .map(each -> each.group(1))
            .findFirst()
            .orElseThrow();
    return ROW.matcher(section)
        .results()
        .flatMap(row -> Pattern.compile("`(\\w+)`").matcher(row.group(1)).results())
        .map((MatchResult name) -> name.group(1))
        .sorted()
        .toList();
  }

  private static boolean isPublished(Path file) {
    String path = Page.root().relativize(file).toString().replace('\\', '/');
    return path.matches("[\\w-]+/src/main/java/.*\\.java") && !path.startsWith("benchmarks/");
  }

  private static boolean isLong(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count() > LONG;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
