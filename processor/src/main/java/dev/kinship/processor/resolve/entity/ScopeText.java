package dev.kinship.processor.resolve.entity;

import dev.kinship.sql.Identifiers;
import dev.kinship.sql.Scan;
import dev.kinship.sql.SqlScanner;
import dev.kinship.sql.Token;
import java.util.List;
import java.util.Optional;

/**
 * Judges the SQL of a scope as far as that needs no database: it must be one condition that can
 * stand in parentheses, and have no parameters.
 */
public final class ScopeText {

  private static final String PARAMETER = "a scope has no parameters";

  private static final Wrong AMBIGUOUS =
      new Wrong(
          "has a backslash before a quote, which ends the text on one server and not on another",
          "Write it as an escape, E'…\\\\…', with two backslashes for one.");

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
    String unsendable = Identifiers.unsendable(where);
    if (!unsendable.isEmpty()) {
      return Optional.of(new Wrong(unsendable, "Remove it: PostgreSQL can have it in no text."));
    }
    Scan scan = SqlScanner.scan(where);
    if (!scan.comments().isEmpty()) {
      return Optional.of(because(scan.comments().get(0).text().substring(0, 2)));
    }
    int depth = 0;
    List<Token> tokens = scan.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String wrong = wrong(token, i + 1 < tokens.size() ? tokens.get(i + 1) : token, scan);
      if (!wrong.isEmpty()) {
        return Optional.of(because(wrong));
      }
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth < 0) {
        break;
      }
    }
    if (depth == 0) {
      return scan.ambiguous() ? Optional.of(AMBIGUOUS) : Optional.empty();
    }
    return Optional.of(
        new Wrong(
            depth > 0
                ? "opens a parenthesis and does not close it"
                : "closes a parenthesis that it does not open",
            "Write a whole condition: it will stand in parentheses beside others."));
  }

  /** What of a token, or of it and the next, may not be there; empty if that is nothing. */
  private static String wrong(Token token, Token next, Scan scan) {
    String text = token.text();
    return switch (token.kind()) {
      case STRING, QUOTED -> {
        if (text.startsWith("$")) {
          yield text.substring(0, text.indexOf('$', 1) + 1);
        }
        boolean unclosed = token.equals(scan.unclosed());
        yield unclosed ? (token.kind() == Token.Kind.STRING ? "'" : "\"") : "";
      }
      case PARAMETER -> text;
      case OPERATOR -> text.contains("?") ? "?" : "";
      case MARK -> {
        boolean name = text.equals(":") && token.touches(next) && next.kind() == Token.Kind.WORD;
        yield text.equals(";") ? text : name ? text + next.text() : "";
      }
      default -> "";
    };
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
