package dev.kinship.processor.generate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.processor.KinshipProcessor;
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
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole processor's output for real sources, letter by letter, without a single warning from
 * any compiler. {@code -Dgoldens.update=true} writes what it finds instead of comparing.
 */
class GoldenFilesTest {

  private static final Path CASES = Path.of("src/test/resources/golden");
  private static final boolean UPDATE = Boolean.getBoolean("goldens.update");

  @TempDir private Path directory;

  static Stream<String> cases() throws IOException {
    try (Stream<Path> all = Files.list(CASES)) {
      return all.map(each -> each.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void javacCompilesWhatIsExpected(String name) throws IOException {
    Map<String, String> generated =
        compile(
            inputs(name),
            ToolProvider.getSystemJavaCompiler(),
            "-Xlint:all,-processing,-classfile",
            "-Werror",
            "-Xdoclint:all/protected");
    Path expected = CASES.resolve(name).resolve("expected");
    if (UPDATE) {
      write(expected, generated);
    }
    assertThat(generated).isEqualTo(files(expected));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eclipseCompilesTheSameInAnyOrder(String name) throws IOException {
    List<Path> inputs = new ArrayList<>(inputs(name));
    Collections.reverse(inputs);
    Map<String, String> generated = compile(inputs, new EclipseCompiler());
    assertThat(generated).isEqualTo(files(CASES.resolve(name).resolve("expected")));
  }

  private Map<String, String> compile(List<Path> files, JavaCompiler compiler, String... checks)
      throws IOException {
    Path sources = Files.createDirectories(directory.resolve("sources"));
    Path classes = Files.createDirectories(directory.resolve("classes"));
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(found, null, UTF_8)) {
      List<String> options = new ArrayList<>(List.of(checks));
      options.addAll(
          List.of("--release", "17", "-classpath", System.getProperty("java.class.path")));
      options.addAll(List.of("-s", sources.toString(), "-d", classes.toString()));
      var inputs = manager.getJavaFileObjectsFromPaths(files);
      var task = compiler.getTask(null, manager, found, options, null, inputs);
      task.setProcessors(List.of(new KinshipProcessor()));
      boolean compiled = task.call();
      assertThat(found.getDiagnostics()).isEmpty();
      assertThat(compiled).isTrue();
    }
    Map<String, String> generated = files(sources);
    files(classes)
        .forEach(
            (path, text) -> {
              if (path.endsWith(".json")) {
                generated.put(path, text);
              }
            });
    return generated;
  }

  private static List<Path> inputs(String name) throws IOException {
    try (Stream<Path> all = Files.walk(CASES.resolve(name).resolve("input"))) {
      return all.filter(each -> each.toString().endsWith(".java")).sorted().toList();
    }
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
