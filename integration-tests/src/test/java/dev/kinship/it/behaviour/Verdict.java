package dev.kinship.it.behaviour;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.kinship.processor.KinshipProcessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;

/** What the processor says of a source. Of all its messages, the processor's own tests say more. */
final class Verdict {

  private static final Pattern TYPE = Pattern.compile("(?:record|class|interface) (\\w+)");

  private Verdict() {}

  /**
   * Each message of the compilation, such as {@code [no-entity] …}. A source is one type in the
   * unnamed package; Kinship's annotations and JSpecify's {@code Nullable} are imported.
   */
  static List<String> of(String... types) {
    return Compiler.javac()
        .withOptions("-implicit:none")
        .withProcessors(new KinshipProcessor())
        .compile(Arrays.stream(types).map(Verdict::source).toList())
        .diagnostics()
        .stream()
        .map(each -> each.getMessage(Locale.ROOT))
        .toList();
  }

  private static JavaFileObject source(String type) {
    Matcher name = TYPE.matcher(type);
    if (!name.find()) {
      throw new IllegalArgumentException(type);
    }
    return JavaFileObjects.forSourceLines(
        name.group(1), "import dev.kinship.*;", "import org.jspecify.annotations.Nullable;", type);
  }
}
