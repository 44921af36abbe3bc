package dev.kinship.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.processor.compile.Case;
import dev.kinship.processor.compile.Compiled;
import dev.kinship.processor.compile.Source;
import dev.kinship.processor.compile.TestCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole processor's output for real sources, letter by letter, without a single warning from
 * any compiler. {@code -Dgoldens.update=true} writes what it finds instead of comparing.
 */
class GoldenFilesTest {

  private static final Path CASES = Path.of("src/test/resources/golden");
  private static final boolean UPDATE = Boolean.getBoolean("goldens.update");

  static List<String> cases() throws IOException {
    return Case.names(CASES);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void javacCompilesWhatIsExpected(String name) throws IOException {
    Map<String, String> generated =
        compile(TestCompiler.javac().with("-Werror", "-Xdoclint:all,-missing"), inputs(name));
    Path expected = CASES.resolve(name).resolve("expected");
    if (UPDATE) {
      write(expected, generated);
    }
    assertThat(generated).isEqualTo(files(expected));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eclipseCompilesTheSameInAnyOrder(String name) throws IOException {
    List<Source> inputs = new ArrayList<>(inputs(name));
    Collections.reverse(inputs);
    Map<String, String> generated = compile(TestCompiler.eclipse(), inputs);
    assertThat(generated).isEqualTo(files(CASES.resolve(name).resolve("expected")));
  }

  private static Map<String, String> compile(TestCompiler compiler, List<Source> inputs) {
    Compiled compiled = compiler.compile(inputs);
    assertThat(compiled.messages()).isEmpty();
    return compiled.texts();
  }

  private static List<Source> inputs(String name) {
    return Source.in(CASES.resolve(name).resolve("input"));
  }

  /** The text files below a directory, by their paths in it. */
  private static Map<String, String> files(Path root) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    if (!Files.exists(root)) {
      return texts;
    }
    try (Stream<Path> all = Files.walk(root)) {
      all.filter(each -> each.toString().matches(".*\\.(java|json)"))
          .forEach(
              each -> texts.put(root.relativize(each).toString().replace('\\', '/'), read(each)));
    }
    return texts;
  }

  private static void write(Path root, Map<String, String> texts) throws IOException {
    for (String old : files(root).keySet()) {
      Files.delete(root.resolve(old));
    }
    for (Map.Entry<String, String> each : texts.entrySet()) {
      Path file = root.resolve(each.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, each.getValue());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
