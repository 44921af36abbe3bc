package dev.kinship.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kinship.processor.KinshipProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles entities with the processor, and says what the compiler says. */
public final class SourceCompiler {

  private SourceCompiler() {}

  /**
   * Compiles all sources of a folder.
   *
   * @param sources the folder
   * @param output where classes and generated sources go
   * @return the messages, warnings included
   */
  public static List<String> compile(Path sources, Path output) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(said, Locale.ROOT, UTF_8);
        Stream<Path> all = Files.walk(sources)) {
      Files.createDirectories(output);
      List<Path> java = all.filter(each -> each.toString().endsWith(".java")).sorted().toList();
      JavaCompiler.CompilationTask task =
          javac.getTask(
              Writer.nullWriter(),
              files,
              said,
              List.of(
                  "-d",
                  output.toString(),
                  "-s",
                  output.toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  "--release",
                  "17",
                  "-parameters",
                  "-Xdoclint:all,-missing",
                  "-Xlint:all,-processing,-classfile,-options"),
              null,
              files.getJavaFileObjectsFromPaths(java));
      task.setProcessors(List.of(new KinshipProcessor()));
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return said.getDiagnostics().stream().map(Object::toString).toList();
  }
}
