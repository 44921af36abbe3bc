package dev.kinship.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Runs a compiler with the processor on sources, and keeps what it says and makes. */
final class Compilation {

  /** A compiler. */
  enum Kind {
    /** The one of the JDK that runs the tests. */
    JAVAC,
    /** Eclipse's. */
    ECJ;

    private JavaCompiler compiler() {
      return this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
    }
  }

  /**
   * What a compiler says.
   *
   * @param file the simple name of the file; empty where it does not say
   * @param line the line; 0 where it does not say
   * @param kind {@code ERROR}, {@code WARNING} or {@code NOTE}
   * @param text the text
   */
  record Message(String file, long line, String kind, String text) {

    /** The slug in front of it; {@code compiler} for a message of the compiler's own. */
    String slug() {
      return isOurs() ? text.substring(1, text.indexOf(']')) : "compiler";
    }

    boolean isOurs() {
      return text.startsWith("[");
    }
  }

  private final Path output;
  private final List<Message> messages;

  private Compilation(Path output, List<Message> messages) {
    this.output = output;
    this.messages = messages;
  }

  /** Compiles files with this processor alone. */
  static Compilation of(Kind kind, List<Path> sources, Path output, Path... classPath) {
    return of(kind, sources, output, List.of(new KinshipProcessor()), classPath);
  }

  /** Compiles files. */
  static Compilation of(
      Kind kind, List<Path> sources, Path output, List<Processor> processors, Path... classPath) {
    JavaCompiler compiler = kind.compiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<String> options =
        new ArrayList<>(
            List.of(
                "-d",
                output.toString(),
                "-s",
                output.toString(),
                "-cp",
                classPath(classPath),
                "-parameters",
                "--release",
                "17"));
    options.addAll(
        kind == Kind.JAVAC
            ? List.of("-Xlint:all,-processing,-classfile,-options")
            : List.of("-proceedOnError"));
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(said, Locale.ROOT, UTF_8)) {
      Files.createDirectories(output);
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              Writer.nullWriter(),
              files,
              said,
              options,
              null,
              files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(processors);
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Compilation(
        output,
        said.getDiagnostics().stream()
            .map(each -> message(kind, each))
            // Eclipse's compiler warns of much that javac does not, in users' code too.
            .filter(each -> each.kind().equals("ERROR") || each.isOurs() || kind == Kind.JAVAC)
            .toList());
  }

  /** Writes a file to compile. The name is taken from the first type in it. */
  static Path source(Path folder, String name, String text) {
    try {
      Files.createDirectories(folder);
      return Files.writeString(folder.resolve(name + ".java"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Message> messages() {
    return messages;
  }

  /** The text of a generated source. */
  String generated(String path) {
    try {
      return Files.readString(output.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Message message(
      Kind kind, javax.tools.Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    String path = source == null ? "" : source.toUri().getPath();
    return new Message(
        path.substring(path.lastIndexOf('/') + 1),
        Math.max(0, diagnostic.getLineNumber()),
        switch (diagnostic.getKind()) {
          case ERROR -> "ERROR";
          case NOTE -> "NOTE";
          default -> "WARNING";
        },
        kind == Kind.JAVAC
            // It indents all lines but the first.
            ? diagnostic.getMessage(Locale.ROOT).replace("\n  ", "\n")
            : diagnostic.getMessage(Locale.ROOT));
  }

  private static String classPath(Path... more) {
    String separator = System.getProperty("path.separator");
    return Stream.concat(
            Stream.of(more).map(Path::toString), Stream.of(System.getProperty("java.class.path")))
        .reduce((a, b) -> a + separator + b)
        .orElseThrow();
  }
}
