package dev.kinship.runtime.cohort;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in the user's code an accessor was called, in the form of a line of a stack trace. */
final class CallSite {

  /** What may stand between the user's line and us, as when a stream or Jdbi calls back. */
  private static final List<String> BETWEEN =
      List.of(
          "dev.kinship.runtime.", "org.jdbi.v3.", "java.", "javax.", "jdk.", "sun.", "com.sun.");

  /** The method that javac makes of a lambda: its name has that of the method around it. */
  private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.+)\\$\\d+");

  private CallSite() {}

  /**
   * Looks for it on the stack.
   *
   * @param accessors the generated interface whose methods are not the user's either
   */
  static String of(String accessors) {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames
                    .filter(each -> isTheUsers(each.getClassName(), accessors))
                    .findFirst()
                    .map(CallSite::described)
                    .orElse("an unknown place"));
  }

  private static boolean isTheUsers(String className, String accessors) {
    return !className.equals(accessors) && BETWEEN.stream().noneMatch(className::startsWith);
  }

  private static String described(StackWalker.StackFrame frame) {
    String file = frame.getFileName() == null ? "Unknown Source" : frame.getFileName();
    String line = frame.getLineNumber() < 0 ? "" : ":" + frame.getLineNumber();
    return frame.getClassName()
        + "."
        + methodAround(frame.getMethodName())
        + "("
        + file
        + line
        + ")";
  }

  private static String methodAround(String name) {
    Matcher lambda = LAMBDA.matcher(name);
    if (!lambda.matches()) {
      return name;
    }
    return switch (lambda.group(1)) {
      case "new" -> "<init>";
      case "static" -> "<clinit>";
      default -> lambda.group(1);
    };
  }
}
