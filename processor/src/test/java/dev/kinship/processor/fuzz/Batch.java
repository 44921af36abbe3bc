package dev.kinship.processor.fuzz;

import dev.kinship.processor.compile.CompilerKind;
import dev.kinship.processor.compile.Message;
import dev.kinship.processor.compile.Source;
import dev.kinship.processor.compile.TestCompiler;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles many sets at once: opening jars is dear. */
final class Batch {

  private static final Pattern ROOT = Pattern.compile("^(s\\d+)/[^:]*\\.java$");
  // All is checked though there are errors, and nothing is made of it.
  private static final String[] ALL_OF_JAVAC = {
    "-Xdiags:verbose",
    "-XDshould-stop.ifError=FLOW",
    "-XDshould-stop.ifNoError=FLOW",
    "-Xmaxerrs",
    "100000",
    "-Xmaxwarns",
    "100000"
  };

  private Batch() {}

  /** What is said of each set, by its package; what belongs to none has an empty key. */
  static Map<String, List<Message>> compile(CompilerKind kind, List<EntitySet> sets) {
    List<Source> sources =
        sets.stream()
            .flatMap(set -> set.sources().entrySet().stream())
            .map(each -> new Source(each.getKey(), each.getValue()))
            .toList();
    Noted processor = new Noted();
    TestCompiler compiler = TestCompiler.of(kind).with(processor);
    Stream<Message> said =
        kind == CompilerKind.JAVAC
            ? compiler.with(ALL_OF_JAVAC).compile(sources).messages().stream()
            : Stream.concat(
                compiler.compile(sources).messages().stream().filter(each -> !each.isOurs()),
                processor.notes().stream().map(Batch::message));
    return said.collect(Collectors.groupingBy(Batch::root));
  }

  private static Message message(Noted.Note note) {
    String path = note.packageName().replace('.', '/') + "/Some.java";
    return new Message(path, false, 0, note.isError() ? "ERROR" : "NOTE", note.text());
  }

  private static String root(Message message) {
    Matcher root = ROOT.matcher(message.path());
    return root.find() ? root.group(1) : "";
  }
}
