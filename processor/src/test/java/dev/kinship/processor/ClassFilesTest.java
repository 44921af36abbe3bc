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
import org.junit.jupiter.api.Test;
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
        "class-with-ordered-constructor",
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
    List<Path> sources = EntitiesTest.sources(CASES.resolve(name));
    assertThat(Compilation.of(Kind.JAVAC, sources, first).messages()).isEmpty();
    List<String> classes = new ArrayList<>();
    for (Path source : sources) {
      classes.add("clinic." + source.getFileName().toString().replace(".java", ""));
    }
    classes.removeIf(each -> each.endsWith("-info"));

    Path second = folder.resolve("second");
    assertThat(process(classes, first, second)).isEmpty();

    assertThat(generated(second)).isEqualTo(generated(first));
  }

  @Test
  void withoutNamesParametersAreTakenInTheOrderOfTheProperties() throws IOException {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");

    assertThat(process(List.of("clinic.Pet"), nameless("class-with-ordered-constructor"), second))
        .isEmpty();
    assertThat(generated(second)).isEqualTo(generated(first));
  }

  @Test
  void withoutNamesAnotherOrderIsRefused() throws IOException {
    Path nameless = nameless("class-with-constructor");

    assertThat(process(List.of("clinic.Pet"), nameless, folder.resolve("second")))
        .singleElement()
        .asString()
        .contains(
            "[not-constructible] There is no way to make a Pet from a row",
            "a constructor with that many parameters has no names for them",
            "in its class file: compile with -parameters, or order them as the fields");
  }

  /** Class files with no names of parameters in them. */
  private Path nameless(String name) throws IOException {
    Path first = folder.resolve("first");
    Path nameless = folder.resolve("nameless");
    List<Path> sources = EntitiesTest.sources(CASES.resolve(name));
    assertThat(Compilation.of(Kind.JAVAC, sources, first).messages()).isEmpty();
    List<String> arguments =
        new ArrayList<>(
            List.of("-g:none", "-proc:none", "-d", nameless.toString(), "--release", "17"));
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
    Stream.concat(sources.stream(), EntitiesTest.sources(first).stream())
        .forEach(each -> arguments.add(each.toString()));
    int exitCode =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(exitCode).isZero();
    return nameless;
  }

  /** Generates for class files, and says what the compiler said. */
  private static List<String> process(List<String> classes, Path compiled, Path output)
      throws IOException {
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
    return said.getDiagnostics().stream().map(each -> each.getMessage(Locale.ROOT)).toList();
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
