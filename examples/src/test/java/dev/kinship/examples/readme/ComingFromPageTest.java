package dev.kinship.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What stands in a column of Kinship's, in the page for those who come from elsewhere, compiles.
 */
class ComingFromPageTest {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  @Test
  void ourCodeInTheTablesIsInTheSourcesThatAreCompiled() throws IOException {
    String sources =
        Stream.of(
                "main/java/%s/comingfrom", "test/java/%s/comingfrom", "main/java/%s/howto/tenants")
            .map(each -> "examples/src/" + each.formatted("dev/kinship/examples"))
            .flatMap(ComingFromPageTest::files)
            .map(ComingFromPageTest::text)
            .map(ComingFromPageTest::squeezed)
            .collect(Collectors.joining("\n"));

    List<String> ours = ours(Page.named("docs/coming-from.md").text());

    assertThat(ours).hasSizeGreaterThan(150);
    assertThat(ours.stream().filter(code -> !sources.contains(squeezed(code)))).isEmpty();
  }

  /** The code in each column that is headed Kinship. */
  private static List<String> ours(String page) {
    List<String> found = new ArrayList<>();
    int column = -1;
    for (String line : page.lines().toList()) {
      List<String> cells = List.of(line.split("\\|", -1));
      if (!line.startsWith("|")) {
        column = -1;
      } else if (column < 0) {
        column = cells.stream().map(String::strip).toList().indexOf("Kinship");
      } else {
        CODE.matcher(cells.get(column))
            .results()
            .map((MatchResult code) -> code.group(1))
            .forEach(found::add);
      }
    }
    return found;
  }

  private static Stream<Path> files(String directory) {
    try (Stream<Path> files = Files.list(Page.root().resolve(directory))) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** However it is broken into lines. */
  private static String squeezed(String code) {
    return Page.withoutBreaks(code).replaceAll(" ?([().]) ?", "$1");
  }
}
