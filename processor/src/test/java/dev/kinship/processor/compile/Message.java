package dev.kinship.processor.compile;

import java.util.Locale;
import javax.tools.Diagnostic;

/**
 * What a compiler says.
 *
 * @param path the path of the file below the root of the packages; empty where it does not say
 * @param isGenerated whether the processor wrote the file
 * @param line the line; 0 where it does not say
 * @param kind {@code ERROR}, {@code WARNING} or {@code NOTE}
 * @param text the text
 */
public record Message(String path, boolean isGenerated, long line, String kind, String text) {

  static Message of(Diagnostic<?> said, String path, boolean isGenerated, String text) {
    String kind =
        switch (said.getKind()) {
          case ERROR -> "ERROR";
          case NOTE -> "NOTE";
          default -> "WARNING";
        };
    return new Message(path, isGenerated, Math.max(0, said.getLineNumber()), kind, text);
  }

  static String text(Diagnostic<?> said) {
    return said.getMessage(Locale.ROOT);
  }

  /** The name of the file alone. */
  public String file() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The slug in front of it; {@code compiler} for a message of the compiler's own. */
  public String slug() {
    return isOurs() ? text.substring(1, text.indexOf(']')) : "compiler";
  }

  /** Whether it is one of the processor's. */
  public boolean isOurs() {
    return text.startsWith("[");
  }

  /** Whether it is an error. */
  public boolean isError() {
    return kind.equals("ERROR");
  }
}
