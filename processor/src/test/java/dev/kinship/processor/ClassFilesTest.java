package dev.kinship.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kinship.processor.compile.Compiled;
import dev.kinship.processor.compile.Source;
import dev.kinship.processor.compile.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
    List<Source> sources = Source.in(CASES.resolve(name));
    // Before 22, javac does not show the type annotations in class files.
    boolean marked = sources.stream().anyMatch(each -> each.file().equals("package-info.java"));
    assumeTrue(!marked || Runtime.version().feature() >= 22);
    Compiled compiled = TestCompiler.javac().with("-parameters").compile(sources);
    assertThat(compiled.messages()).isEmpty();
    List<String> classes =
        sources.stream()
            .map(each -> "clinic." + each.type())
            .filter(each -> !each.endsWith("-info"))
            .toList();

    Path second = folder.resolve("second");
    assertThat(process(classes, compiled.writeTo(folder.resolve("first")), second)).isEmpty();

    assertThat(Source.in(second)).isEqualTo(generated(compiled));
  }

  @Test
  void withoutNamesParametersAreTakenInTheOrderOfTheProperties() throws IOException {
    Compiled nameless = nameless("class-with-ordered-constructor");
    Path second = folder.resolve("second");

    assertThat(process(List.of("clinic.Pet"), nameless.writeTo(folder.resolve("first")), second))
        .isEmpty();
    assertThat(Source.in(second)).isEqualTo(generated(nameless));
  }

  @Test
  void withoutNamesAnotherOrderIsRefused() throws IOException {
    Path nameless = nameless("class-with-constructor").writeTo(folder.resolve("first"));

    assertThat(process(List.of("clinic.Pet"), nameless, folder.resolve("second")))
        .singleElement()
        .asString()
        .contains(
            "[not-constructible] There is no way to make a Pet from a row",
            "a constructor with that many parameters has no names for them",
            "in its class file: compile with -parameters, or order them as the fields");
  }

  /** Compiled with no names of parameters in the class files. */
  private static Compiled nameless(String name) {
    Compiled compiled =
        TestCompiler.javac().with("-g:none").compile(Source.in(CASES.resolve(name)));
    assertThat(compiled.messages()).isEmpty();
    return compiled;
  }

  /**
   * Generates for class files, and says what the compiler said. Compile Testing has no way to name
   * classes instead of sources.
   */
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

  private static List<Source> generated(Compiled compiled) {
    return compiled.sources().entrySet().stream()
        .map(each -> new Source(each.getKey(), each.getValue()))
        .toList();
  }
}
