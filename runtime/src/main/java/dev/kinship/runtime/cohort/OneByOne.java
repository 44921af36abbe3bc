package dev.kinship.runtime.cohort;

import dev.kinship.runtime.config.ReadMode;
import dev.kinship.runtime.error.OneByOneException;
import java.util.Optional;
import java.util.Set;

/** Says that rows of one statement are asked one by one, and where. */
final class OneByOne {

  private static final System.Logger LOG = System.getLogger("dev.kinship.runtime");

  /** What stands between the user's line and this: we, Jdbi, and what was generated. */
  private static final Set<String> OURS = Set.of("dev.kinship.runtime.", "org.jdbi.v3.", "java.");

  private OneByOne() {}

  static void report(ReadMode mode, Question<?, ?> question, int rows) {
    if (mode != ReadMode.RAISE && mode != ReadMode.WARN) {
      return;
    }
    OneByOneException found =
        new OneByOneException(question.subject(), rows, place(), question.remedy());
    if (mode == ReadMode.RAISE) {
      throw found;
    }
    LOG.log(System.Logger.Level.WARNING, found.getMessage());
  }

  private static String place() {
    Optional<StackWalker.StackFrame> caller =
        StackWalker.getInstance().walk(frames -> frames.filter(OneByOne::isTheUsers).findFirst());
    return caller.map(each -> each.toStackTraceElement().toString()).orElse("an unknown place");
  }

  private static boolean isTheUsers(StackWalker.StackFrame frame) {
    String name = frame.getClassName();
    return OURS.stream().noneMatch(name::startsWith)
        && !name.endsWith("Associations")
        && !name.endsWith("Table");
  }
}
