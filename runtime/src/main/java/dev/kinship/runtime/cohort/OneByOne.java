package dev.kinship.runtime.cohort;

import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.config.ReadMode;
import dev.kinship.runtime.error.OneByOneException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Notices where rows of a cohort are asked one by one. A write makes it forget nothing: what was
 * read before the write was a statement, and so is what is read behind it.
 */
final class OneByOne {

  private static final System.Logger LOG = System.getLogger("dev.kinship.runtime");

  /** A question, in words of its own or as it is: these are different statements. */
  private record Asked(Question<?, ?> question, String bulkCall) {}

  private final Map<Asked, Object> first = new HashMap<>(2);

  /** The associations that the log has been told of. */
  private final Set<String> warned = new HashSet<>(2);

  /** Whether another row was asked this before; if none was, this one is the first. */
  boolean isAnother(Question<?, ?> question, String bulkCall, Object identity) {
    Object before = first.putIfAbsent(new Asked(question, bulkCall), identity);
    return before != null && !before.equals(identity);
  }

  /** Tells the listener, and throws or logs, as the mode says. */
  void report(
      KinshipConfig config, ReadMode mode, Question<?, ?> question, String bulkCall, int rows) {
    if (mode == ReadMode.WARN && !warned.add(question.subject())) {
      return;
    }
    OneByOneException found = found(question, bulkCall, rows);
    Consumer<OneByOneException> listener = config.oneByOneListener();
    if (listener != null) {
      listener.accept(found);
    }
    if (mode == ReadMode.RAISE) {
      throw found;
    }
    LOG.log(System.Logger.Level.WARNING, found.getMessage());
  }

  private static OneByOneException found(Question<?, ?> question, String bulkCall, int rows) {
    return new OneByOneException(
        question.subject(),
        rows,
        CallSite.of(question.kind().accessors()),
        question.descriptor() + "." + bulkCall);
  }
}
