package dev.kinship.processor.resolve.entity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges the SQL of a scope as far as that needs no database: it must be one condition that can
 * stand in parentheses, and have no parameters.
 */
public final class ScopeText {

  private static final String PARAMETER = "a scope has no parameters";

  // In the order in which they are tried; what is quoted may hold anything.
  private static final Pattern TOKEN =
      Pattern.compile(
          "'(?:[^']|'')*'"
              + "|\"(?:[^\"]|\"\")*\""
              + "|::"
              + "|(?<wrong>--|/\\*|;|\\?|:[A-Za-z_]\\w*|(?<![\\w$])\\$(?:\\d+|\\w*\\$)|'|\")"
              + "|(?<open>\\()"
              + "|(?<close>\\))");

  private ScopeText() {}

  /**
   * What is wrong with a text.
   *
   * @param what the rest of a sentence that starts with the scope
   * @param fix one way to mend it
   */
  record Wrong(String what, String fix) {}

  static Optional<Wrong> wrong(String where) {
    if (where.isBlank()) {
      return Optional.of(
          new Wrong("has no condition", "Write one in SQL, such as where = \"died_at IS NULL\"."));
    }
    int depth = 0;
    Matcher token = TOKEN.matcher(where);
    while (token.find()) {
      String wrong = token.group("wrong");
      if (wrong != null) {
        return Optional.of(because(wrong));
      }
      depth += (token.group("open") != null ? 1 : 0) - (token.group("close") != null ? 1 : 0);
      if (depth < 0) {
        break;
      }
    }
    return depth == 0
        ? Optional.empty()
        : Optional.of(
            new Wrong(
                depth > 0
                    ? "opens a parenthesis and does not close it"
                    : "closes a parenthesis that it does not open",
                "Write a whole condition: it will stand in parentheses beside others."));
  }

  private static Wrong because(String token) {
    String has = "has '" + token + "', but ";
    if (token.equals("?")) {
      return new Wrong(
          has + PARAMETER,
          "Write the value itself; for jsonb's operator write jsonb_exists(document, 'key').");
    }
    if (token.startsWith(":") || token.matches("\\$\\d+")) {
      return new Wrong(
          has + PARAMETER, "Write the value itself, or ask with a condition: Fetch.where(…).");
    }
    if (token.startsWith("$")) {
      return new Wrong(has + "a text in it stands in single quotes", "Write 'it''s' for it's.");
    }
    if (List.of("'", "\"").contains(token)) {
      return new Wrong("opens a quote and does not close it", "Close it; '' in a text is one '.");
    }
    return token.equals(";")
        ? new Wrong(has + "a condition is no statement", "Write the condition alone.")
        : new Wrong(
            has + "a comment would hide what comes behind it", "Write the comment in Java.");
  }
}
