package dev.kinship.runtime.query;

import dev.kinship.sql.Scan;
import dev.kinship.sql.SqlScanner;
import dev.kinship.sql.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition or an expression in SQL of the user's own, split where a pair of braces stands for an
 * argument. It must be whole by itself: what stands before or behind it is not its own.
 */
final class SqlText {

  private SqlText() {}

  /**
   * Splits the text.
   *
   * @param what what it must be, for messages
   * @return what stands before, between and behind the braces; question marks are doubled, as the
   *     driver wants those that are no parameters
   * @throws IllegalArgumentException if the text is not one of that kind
   */
  static List<String> split(String what, String sql) {
    Scan scan = SqlScanner.scan(sql);
    if (!scan.isCertain()) {
      throw refused(what, sql, "it has a quote that is not closed, or a backslash before one");
    }
    if (!scan.comments().isEmpty()) {
      throw refused(what, sql, "it has a comment");
    }
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int depth = 0;
    int from = 0;
    List<Token> tokens = scan.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      piece.append(sql, from, token.start());
      from = token.end();
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth < 0) {
        throw refused(what, sql, "it closes a parenthesis that it has not opened");
      }
      if (token.is(";") || token.kind() == Token.Kind.PARAMETER) {
        throw refused(what, sql, "it has a " + token.text() + ", which does not belong there");
      }
      if (token.is("{") && i + 1 < tokens.size() && tokens.get(i + 1).is("}")) {
        i++;
        from = tokens.get(i).end();
        pieces.add(piece.toString());
        piece.setLength(0);
      } else if (token.kind() == Token.Kind.OPERATOR) {
        piece.append(token.text().replace("?", "??"));
      } else {
        piece.append(token.text());
      }
    }
    if (depth > 0) {
      throw refused(what, sql, "it opens a parenthesis that it does not close");
    }
    if (tokens.isEmpty()) {
      throw refused(what, sql, "there is nothing in it");
    }
    pieces.add(piece.append(sql, from, sql.length()).toString());
    return List.copyOf(pieces);
  }

  private static IllegalArgumentException refused(String what, String sql, String why) {
    return new IllegalArgumentException("this is not one " + what + ": " + why + ": " + sql);
  }
}
