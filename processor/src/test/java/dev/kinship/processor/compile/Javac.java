package dev.kinship.processor.compile;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** javac, by way of Compile Testing. */
final class Javac {

  private static final List<String> OPTIONS =
      List.of("--release", "17", "-Xlint:all,-processing,-classfile,-options");
  private static final String SOURCES = "/" + StandardLocation.SOURCE_OUTPUT + "/";
  private static final String CLASSES = "/" + StandardLocation.CLASS_OUTPUT + "/";

  private Javac() {}

  static Compiled compile(TestCompiler how, List<Source> sources) {
    List<String> options = new ArrayList<>(OPTIONS);
    options.addAll(how.options());
    Compilation compilation =
        Compiler.javac()
            .withOptions(options)
            .withProcessors(how.processors().get())
            .withClasspath(how.fullClassPath().stream().map(Path::toFile).toList())
            .compile(sources.stream().map(Javac::file).toList());
    Map<String, String> generated = new TreeMap<>();
    Map<String, byte[]> others = new TreeMap<>();
    for (JavaFileObject each : made(compilation)) {
      String path = each.toUri().getPath();
      if (path.startsWith(SOURCES)) {
        generated.put(path.substring(SOURCES.length()), text(each));
      } else {
        others.put(path.substring(CLASSES.length()), bytes(each));
      }
    }
    return new Compiled(
        compilation.diagnostics().stream().map(Javac::message).toList(), generated, others);
  }

  // After errors it does not say what was made.
  private static List<JavaFileObject> made(Compilation compilation) {
    return compilation.status() == Compilation.Status.SUCCESS
        ? compilation.generatedFiles()
        : List.of();
  }

  private static JavaFileObject file(Source source) {
    return JavaFileObjects.forSourceString(source.type(), source.text());
  }

  private static Message message(Diagnostic<? extends JavaFileObject> said) {
    JavaFileObject file = said.getSource();
    String path = file == null ? "" : file.toUri().getPath();
    boolean isGenerated = path.startsWith(SOURCES);
    return Message.of(
        said,
        isGenerated ? path.substring(SOURCES.length()) : path.replaceFirst("^/", ""),
        isGenerated,
        // It indents all lines but the first.
        Message.text(said).replace("\n  ", "\n"));
  }

  private static String text(JavaFileObject file) {
    try {
      return file.getCharContent(false).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(JavaFileObject file) {
    try (InputStream in = file.openInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
