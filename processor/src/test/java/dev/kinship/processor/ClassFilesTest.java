package dev.kinship.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kinship.processor.Compilation.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An incremental build shows unchanged entities as class files, and must get the same for them. */
class ClassFilesTest {

  private static final Path CASES = Path.of("src/test/resources/entities");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "record",
        "class-with-fields",
        "class-with-getters",
        "class-with-constructor",
        "composite-key",
        "has-many-alone",
        "hidden-key",
        "names",
        "nullness",
        "references",
        "several-keys",
        "types"
      })
  void classFileGivesTheSameAsItsSource(String name) throws IOException {
    // Before 22, javac does not show the type annotations in class files.
    boolean marked = Files.exists(CASES.resolve(name).resolve("package-info.java"));
    assumeTrue(!marked || Runtime.version().feature() >= 22);
    Path first = folder.resolve("first");
    List<Path> sources;
    try (Stream<Path> all = Files.list(CASES.resolve(name))) {
      sources = all.filter(each -> each.toString().endsWith(".java")).sorted().toList();
    }
    assertThat(Compilation.of(Kind.JAVAC, sources, first).messages()).isEmpty();
    List<String> classes = new ArrayList<>();
    for (Path source : sources) {
      classes.add("clinic." + source.getFileName().toString().replace(".java", ""));
    }
    classes.removeIf(each -> each.endsWith("-info"));

    Path second = folder.resolve("second");
    process(classes, first, second);

    assertThat(generated(second)).isEqualTo(generated(first));
  }

  private static void process(List<String> classes, Path compiled, Path output) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    Files.createDirectories(output);
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(said, Locale.ROOT, UTF_8)) {
      String classPath =
          compiled + System.getProperty("path.separator") + System.getProperty("java.class.path");
      List<String> options =
          List.of("-proc:only", "-d", output.toString(), "-cp", classPath, "--release", "17");
      JavaCompiler.CompilationTask task =
          compiler.getTask(null, files, said, options, classes, null);
      task.setProcessors(List.of(new KinshipProcessor()));
      task.call();
    }
    assertThat(said.getDiagnostics()).isEmpty();
  }

  private static Map<String, String> generated(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(each -> each.toString().endsWith(".java")).toList()) {
        texts.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
