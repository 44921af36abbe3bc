package dev.kinship.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.processor.compile.Case;
import dev.kinship.processor.compile.Compiled;
import dev.kinship.processor.compile.CompilerKind;
import dev.kinship.processor.compile.Message;
import dev.kinship.processor.compile.Source;
import dev.kinship.processor.compile.TestCompiler;
import dev.kinship.processor.report.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every mistake with its place, its full text, and nothing beside it. A row is a folder named after
 * the slug, with a variant behind a dot where there are several; its sources say {@code // ERROR
 * slug} on the guilty lines, and what is in its folder {@code lib} is compiled before. {@code
 * -Dgoldens.update=true} writes the texts instead of comparing.
 */
class ErrorTableTest {

  private static final Path ROWS = Path.of("src/test/resources/errors");
  private static final Path DOCUMENTATION = Path.of("../docs/errors.md");
  private static final Pattern MARK = Pattern.compile("// (ERROR|WARNING|NOTE) (\\S+)");
  private static final Pattern CONTENTS =
      Pattern.compile(
          "<!-- All of them, written by ErrorTableTest. -->\n(.*?)<!-- The end of", Pattern.DOTALL);
  private static final boolean UPDATE = Boolean.getBoolean("goldens.update");
  // What no wrong source can provoke has a test of its own.
  private static final Set<Problem> ELSEWHERE =
      Set.of(
          Problem.GENERATED_TOO_EARLY,
          Problem.TARGET_INCOMPLETE,
          Problem.NOT_WRITTEN,
          Problem.RUNTIME_MISSING,
          Problem.INTERNAL);

  @TempDir private Path folder;

  static List<String> rows() throws IOException {
    return Case.names(ROWS);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void javac(String row) throws IOException {
    List<Message> messages = compile(CompilerKind.JAVAC, row);
    assertThat(places(messages)).isEqualTo(marks(row));
    String texts = texts(messages);
    Path expected = ROWS.resolve(row).resolve("expected.txt");
    if (UPDATE) {
      Files.writeString(expected, texts);
    }
    assertThat(texts).isEqualTo(Files.readString(expected));
  }

  @Tag("eclipse")
  @ParameterizedTest
  @MethodSource("rows")
  void eclipse(String row) throws IOException {
    List<Message> messages = compile(CompilerKind.ECLIPSE, row);
    assertThat(messages.stream().map(Message::slug).sorted().toList())
        .as("%s", messages)
        .isEqualTo(
            marks(row).stream()
                .map(each -> each.substring(each.lastIndexOf(' ') + 1))
                .sorted()
                .toList());
    // What javac says is the text that is written; until it is, there is nothing to compare with.
    if (!UPDATE) {
      assertThat(texts(messages))
          .isEqualTo(Files.readString(ROWS.resolve(row).resolve("expected.txt")));
    }
  }

  @Test
  void everyProblemHasARow() throws IOException {
    Set<String> slugs =
        rows().stream().map(row -> row.replaceFirst("\\..*", "")).collect(Collectors.toSet());
    assertThat(Arrays.stream(Problem.values()).filter(each -> !ELSEWHERE.contains(each)))
        .allSatisfy(problem -> assertThat(slugs).contains(problem.slug()));
  }

  @Test
  void everyProblemHasAHeadingInItsOrder() throws IOException {
    List<String> headings =
        Files.readAllLines(DOCUMENTATION).stream()
            .filter(line -> line.startsWith("### "))
            .map(line -> line.substring(4))
            .toList();
    assertThat(headings).isEqualTo(Arrays.stream(Problem.values()).map(Problem::slug).toList());
  }

  @Test
  void theContentsSayWhatEachProblemMeans() throws IOException {
    String page = Files.readString(DOCUMENTATION);
    Matcher contents = CONTENTS.matcher(page);
    assertThat(contents.find()).isTrue();
    if (UPDATE) {
      Files.writeString(
          DOCUMENTATION,
          page.substring(0, contents.start(1)) + contents() + page.substring(contents.end(1)));
    } else {
      assertThat(contents.group(1)).isEqualTo(contents());
    }
  }

  private static String contents() {
    return Arrays.stream(Problem.values())
        .map(each -> "| [" + each.slug() + "](#" + each.slug() + ") | " + meaning(each) + " |\n")
        .collect(joining("", "\n| message | means |\n|---|---|\n", "\n"));
  }

  private static String meaning(Problem problem) {
    return problem.meaning()
        + (problem.kind() == Diagnostic.Kind.ERROR
            ? ""
            : " (a " + problem.kind().name().toLowerCase(Locale.ROOT) + ")");
  }

  private List<Message> compile(CompilerKind kind, String row) {
    Case sources = Case.in(ROWS.resolve(row));
    Compiled library = TestCompiler.javac().compile(sources.library());
    assertThat(library.messages()).isEmpty();
    return TestCompiler.of(kind)
        .with(library.writeTo(folder.resolve("lib")))
        .compile(sources.sources())
        .messages()
        .stream()
        .sorted(
            Comparator.comparing(Message::file)
                .thenComparingLong(Message::line)
                .thenComparing(Message::text))
        .toList();
  }

  private static List<String> places(List<Message> messages) {
    return messages.stream()
        .map(each -> each.file() + ":" + each.line() + " " + each.kind() + " " + each.slug())
        .sorted()
        .toList();
  }

  private static List<String> marks(String row) {
    List<String> marks = new ArrayList<>();
    for (Source source : Case.in(ROWS.resolve(row)).sources()) {
      List<String> lines = source.text().lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        Matcher mark = MARK.matcher(lines.get(i));
        while (mark.find()) {
          marks.add(source.file() + ":" + (i + 1) + " " + mark.group(1) + " " + mark.group(2));
        }
      }
    }
    return marks.stream().sorted().toList();
  }

  // The compilers' own words differ.
  private static String texts(List<Message> messages) {
    return new TreeSet<>(
            messages.stream()
                .filter(each -> !each.slug().equals("compiler"))
                .map(Message::text)
                .toList())
        .stream().collect(joining("\n\n", "", "\n"));
  }
}
