package dev.kinship.it.behaviour;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kinship.processor.KinshipProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** What the processor says of a source. Of all its messages, the processor's own tests say more. */
final class Verdict {

  private static final Pattern TYPE = Pattern.compile("(?:record|class|interface) (\\w+)");

  private Verdict() {}

  /**
   * Each message of the compilation, such as {@code [no-entity] …}. A source is one type in the
   * unnamed package; Kinship's annotations and JSpecify's {@code Nullable} are imported.
   */
  static List<String> of(String... types) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(said, Locale.ROOT, UTF_8)) {
      Path output = Files.createTempDirectory("verdict");
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              Writer.nullWriter(),
              files,
              said,
              List.of("-implicit:none", "-cp", System.getProperty("java.class.path")),
              null,
              Arrays.stream(types).map(Source::new).toList());
      task.setProcessors(List.of(new KinshipProcessor()));
      task.call();
      delete(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return said.getDiagnostics().stream().map(each -> each.getMessage(Locale.ROOT)).toList();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    private Source(String type) {
      super(URI.create("memory:/" + name(type) + ".java"), Kind.SOURCE);
      this.text =
          """
          import dev.kinship.*;
          import org.jspecify.annotations.Nullable;
          """
              + type;
    }

    private static String name(String type) {
      Matcher name = TYPE.matcher(type);
      if (!name.find()) {
        throw new IllegalArgumentException(type);
      }
      return name.group(1);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
