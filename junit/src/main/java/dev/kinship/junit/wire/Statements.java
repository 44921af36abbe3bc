package dev.kinship.junit.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a text apart into its statements. */
final class Statements {

  /** What a semicolon may stand in without meaning anything, or the semicolon. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "--[^\\n\\r]*"
              + "|/\\*.*?\\*/"
              + "|[eE]'(?:[^'\\\\]|\\\\.|'')*'"
              + "|'(?:[^']|'')*'"
              + "|\"(?:[^\"]|\"\")*\""
              + "|\\$(\\w*)\\$.*?\\$\\1\\$"
              + "|(;)",
          Pattern.DOTALL);

  private Statements() {}

  static List<String> of(String text) {
    if (text.indexOf(';') < 0) {
      return List.of(text);
    }
    List<String> statements = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    int start = 0;
    while (token.find()) {
      if (token.group(2) != null) {
        add(statements, text.substring(start, token.start()));
        start = token.end();
      }
    }
    add(statements, text.substring(start));
    return statements;
  }

  private static void add(List<String> statements, String statement) {
    if (!statement.isBlank()) {
      statements.add(statement.strip());
    }
  }
}
