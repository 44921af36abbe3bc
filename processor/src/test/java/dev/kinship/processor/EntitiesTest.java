package dev.kinship.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.processor.Compilation.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Right entities of each kind: what is generated compiles without a word. A case is a folder; what
 * is in its folder {@code lib} is compiled before, and comments say what the generated files
 * contain.
 */
class EntitiesTest {

  private static final Path CASES = Path.of("src/test/resources/entities");
  private static final Pattern EXPECTED = Pattern.compile("// ([\\w/]+\\.java): (.*)");

  @TempDir private Path folder;

  static Stream<String> cases() throws IOException {
    try (Stream<Path> all = Files.list(CASES)) {
      return all.map(each -> each.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void javac(String name) throws IOException {
    compiles(Kind.JAVAC, name);
  }

  @Tag("eclipse")
  @ParameterizedTest
  @MethodSource("cases")
  void eclipse(String name) throws IOException {
    compiles(Kind.ECJ, name);
  }

  private void compiles(Kind kind, String name) throws IOException {
    Path lib = CASES.resolve(name).resolve("lib");
    Path libOutput = folder.resolve("lib");
    if (Files.exists(lib)) {
      assertThat(Compilation.of(kind, sources(lib), libOutput).messages()).isEmpty();
    }
    List<Path> sources = sources(CASES.resolve(name));
    Compilation compilation = Compilation.of(kind, sources, folder.resolve("out"), libOutput);
    assertThat(compilation.messages()).isEmpty();
    for (Path source : sources) {
      Matcher expected = EXPECTED.matcher(Files.readString(source));
      while (expected.find()) {
        String file = expected.group(1);
        String text = compilation.generated(file.contains("/") ? file : "clinic/" + file);
        assertThat(text.contains(expected.group(2).replace("\\n", "\n")))
            .as("%s contains %s", file, expected.group(2))
            .isTrue();
      }
    }
  }

  /** The sources in a folder and the folders in it, without those of {@code lib}. */
  static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(
              each ->
                  each.toString().endsWith(".java") && !folder.relativize(each).startsWith("lib"))
          .sorted()
          .toList();
    }
  }
}
