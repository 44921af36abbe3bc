package dev.kinship.processor.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kinship.processor.MemoryFiles;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Compiles many sets at once, with one file manager for all batches: opening jars is dear. */
final class Batch implements AutoCloseable {

  private static final Pattern ROOT = Pattern.compile("/(s\\d+)/[^:]*\\.java$");

  private final boolean eclipse;
  private final Path folder;
  private final JavaCompiler compiler;
  private final StandardJavaFileManager files;

  /** Takes a folder for what Eclipse's compiler reads and makes, which it does on the disk only. */
  Batch(boolean eclipse, Path folder) {
    this.eclipse = eclipse;
    this.folder = folder;
    this.compiler = eclipse ? new EclipseCompiler() : ToolProvider.getSystemJavaCompiler();
    this.files = compiler.getStandardFileManager(null, Locale.ROOT, UTF_8);
  }

  /**
   * What a compiler says.
   *
   * @param path the file
   * @param text the text
   * @param isError whether it is one
   */
  record Message(String path, String text, boolean isError) {

    String slug() {
      return isOurs() ? text.substring(1, text.indexOf(']')) : "compiler";
    }

    boolean isOurs() {
      return text.startsWith("[");
    }

    /** Whether it is about a file that the processor wrote. */
    boolean isGenerated() {
      return path.contains("/generated/");
    }
  }

  /** What is said of each set, by its package; what belongs to none has an empty key. */
  Map<String, List<Message>> compile(List<EntitySet> sets) throws IOException {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    Map<String, String> sources = new HashMap<>();
    sets.forEach(set -> sources.putAll(set.sources()));
    List<String> options =
        new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), "--release", "17"));
    JavaFileManager manager = eclipse ? files : new MemoryFiles(files);
    Iterable<? extends JavaFileObject> inputs;
    if (eclipse) {
      Path output = Files.createDirectories(folder.resolve("generated"));
      options.addAll(
          List.of(
              "-proceedOnError", "-warn:none", "-d", output.toString(), "-s", output.toString()));
      inputs = files.getJavaFileObjectsFromPaths(write(sources));
    } else {
      options.addAll(
          // All is checked though there are errors, and nothing is made of it.
          List.of(
              "-Xlint:all,-processing,-classfile,-options",
              "-Xdiags:verbose",
              "-XDshould-stop.ifError=FLOW",
              "-XDshould-stop.ifNoError=FLOW",
              "-Xmaxerrs",
              "100000",
              "-Xmaxwarns",
              "100000"));
      inputs =
          sources.entrySet().stream()
              .map(each -> MemoryFiles.source(each.getKey(), each.getValue()))
              .toList();
    }
    JavaCompiler.CompilationTask task =
        compiler.getTask(Writer.nullWriter(), manager, said, options, null, inputs);
    Noted processor = new Noted();
    task.setProcessors(List.of(processor));
    task.call();
    // Before the sources go: Eclipse's compiler names those only that are still there.
    List<Message> messages =
        new ArrayList<>(said.getDiagnostics().stream().map(Batch::message).toList());
    if (eclipse) {
      empty();
      messages.removeIf(Message::isOurs);
      processor.notes().forEach(each -> messages.add(message(each)));
    }
    return messages.stream().collect(Collectors.groupingBy(Batch::root));
  }

  private List<Path> write(Map<String, String> sources) throws IOException {
    List<Path> paths = new ArrayList<>();
    for (Map.Entry<String, String> each : sources.entrySet()) {
      Path path = folder.resolve("given").resolve(each.getKey());
      Files.createDirectories(path.getParent());
      paths.add(Files.writeString(path, each.getValue()));
    }
    return paths;
  }

  // What one batch leaves would be seen by the next.
  private void empty() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        if (!each.equals(folder)) {
          Files.delete(each);
        }
      }
    }
  }

  private static Message message(Diagnostic<? extends JavaFileObject> said) {
    String path =
        said.getSource() == null
            ? ""
            : said.getSource().toUri().getPath().replace(File.separatorChar, '/');
    return new Message(path, said.getMessage(Locale.ROOT), said.getKind() == Diagnostic.Kind.ERROR);
  }

  private static Message message(Noted.Note note) {
    String path = "/" + note.packageName().replace('.', '/') + "/Some.java";
    return new Message(path, note.text(), note.isError());
  }

  private static String root(Message message) {
    Matcher root = ROOT.matcher(message.path());
    return root.find() ? root.group(1) : "";
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
