package dev.kinship.processor.compile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * Eclipse's compiler. Compile Testing keeps files in memory; this compiler reads what it generates
 * from the disk, and names the file of a message only while it is there.
 */
final class Eclipse {

  private static final List<String> OPTIONS = List.of("--release", "17", "-proceedOnError");

  private Eclipse() {}

  static Compiled compile(TestCompiler how, List<Source> sources) {
    try {
      Path folder = Files.createTempDirectory("eclipse");
      try {
        return compile(how, sources, folder);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Compiled compile(TestCompiler how, List<Source> sources, Path folder)
      throws IOException {
    Path given = folder.resolve("given");
    Path generated = Files.createDirectory(folder.resolve("generated"));
    Path classes = Files.createDirectory(folder.resolve("classes"));
    List<String> options = new ArrayList<>(OPTIONS);
    options.addAll(List.of("-s", generated.toString(), "-d", classes.toString()));
    options.addAll(List.of("-classpath", joined(how.fullClassPath())));
    options.addAll(how.options());
    JavaCompiler compiler = new EclipseCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(said, Locale.ROOT, UTF_8)) {
      // Of the option alone it takes no notice where the class path of this process has a type.
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, how.fullClassPath());
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              Writer.nullWriter(),
              files,
              said,
              options,
              null,
              files.getJavaFileObjectsFromPaths(write(sources, given)));
      task.setProcessors(how.processors().get());
      task.call();
    }
    Map<String, String> texts = new TreeMap<>();
    read(generated).forEach((path, bytes) -> texts.put(path, new String(bytes, UTF_8)));
    return new Compiled(
        said.getDiagnostics().stream()
            .map(each -> message(each, given, generated))
            .filter(each -> how.allWarnings() || each.isError() || each.isOurs())
            .toList(),
        texts,
        read(classes));
  }

  private static Message message(
      Diagnostic<? extends JavaFileObject> said, Path given, Path generated) {
    Path file = said.getSource() == null ? given : Path.of(said.getSource().toUri());
    boolean isGenerated = file.startsWith(generated);
    String path = (isGenerated ? generated : given).relativize(file).toString().replace('\\', '/');
    return Message.of(said, path, isGenerated, Message.text(said));
  }

  private static List<Path> write(List<Source> sources, Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Source each : sources) {
      Path file = folder.resolve(each.path());
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, each.text()));
    }
    return files;
  }

  private static Map<String, byte[]> read(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(each).toString().replace('\\', '/');
        files.put(path, Files.readAllBytes(each));
      }
    }
    return files;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  private static String joined(List<Path> paths) {
    return paths.stream()
        .map(Path::toString)
        .collect(Collectors.joining(System.getProperty("path.separator")));
  }
}
