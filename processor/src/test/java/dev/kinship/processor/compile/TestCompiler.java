package dev.kinship.processor.compile;

import dev.kinship.Entity;
import dev.kinship.processor.KinshipProcessor;
import dev.kinship.runtime.KinshipPlugin;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * A compiler and how it is called: with this processor alone, and with the class path of a project
 * that uses Kinship, unless it is told otherwise. It is immutable.
 *
 * @param kind which compiler
 * @param options what is added to its options
 * @param processors new processors for each compilation
 * @param classPath what stands on the class path before the project's jars
 * @param project the project's jars
 * @param allWarnings whether the compiler's own warnings are told, or only its errors
 */
public record TestCompiler(
    CompilerKind kind,
    List<String> options,
    Supplier<List<Processor>> processors,
    List<Path> classPath,
    List<Path> project,
    boolean allWarnings) {

  // No more than that: whatever is on it is opened for each compilation.
  private static final List<Path> PROJECT =
      Stream.of(Entity.class, KinshipPlugin.class, Jdbi.class, Nullable.class)
          .map(TestCompiler::location)
          .toList();

  /** The compiler of the JDK, in memory, with all its warnings. */
  public static TestCompiler javac() {
    return new TestCompiler(
        CompilerKind.JAVAC,
        List.of(),
        () -> List.of(new KinshipProcessor()),
        List.of(),
        PROJECT,
        true);
  }

  /** Eclipse's compiler, which warns of much that javac does not, in users' code too. */
  public static TestCompiler eclipse() {
    return eclipse(true);
  }

  /** Either, with no warnings of Eclipse's own. */
  public static TestCompiler of(CompilerKind kind) {
    return kind == CompilerKind.JAVAC ? javac() : eclipse(false);
  }

  // An option of the compiler's would silence the processor's warnings too.
  private static TestCompiler eclipse(boolean allWarnings) {
    return new TestCompiler(
        CompilerKind.ECLIPSE,
        List.of(),
        () -> List.of(new KinshipProcessor()),
        List.of(),
        PROJECT,
        allWarnings);
  }

  /** The same with more options. */
  public TestCompiler with(String... more) {
    return new TestCompiler(
        kind, concat(options, List.of(more)), processors, classPath, project, allWarnings);
  }

  /** The same with more in front of its class path. */
  public TestCompiler with(Path... more) {
    return new TestCompiler(
        kind, options, processors, concat(classPath, List.of(more)), project, allWarnings);
  }

  /** The same with other processors, which serve for one compilation. */
  public TestCompiler with(Processor... others) {
    return new TestCompiler(kind, options, () -> List.of(others), classPath, project, allWarnings);
  }

  /** The same without the jar that a type of the project's is in. */
  public TestCompiler without(Class<?> type) {
    List<Path> rest = project.stream().filter(each -> !each.equals(location(type))).toList();
    return new TestCompiler(kind, options, processors, classPath, rest, allWarnings);
  }

  /** Compiles sources. */
  public Compiled compile(Source... sources) {
    return compile(List.of(sources));
  }

  /** Compiles sources; of none it makes nothing. */
  public Compiled compile(List<Source> sources) {
    if (sources.isEmpty()) {
      return new Compiled(List.of(), Map.of(), Map.of());
    }
    return kind == CompilerKind.JAVAC
        ? Javac.compile(this, sources)
        : Eclipse.compile(this, sources);
  }

  List<Path> fullClassPath() {
    return Stream.concat(classPath.stream(), project.stream()).toList();
  }

  private static <T> List<T> concat(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
