package dev.kinship.sql;

import dev.kinship.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits SQL into tokens, by the rules of PostgreSQL's own lexer: comments, nested or not; texts
 * with quotes, escapes, dollars or prefixes, which go on behind a line break; names of any letters,
 * in quotes or not; numbers, operators, parameters. It takes time that grows with the length of the
 * text and nothing else, and never recurses.
 *
 * <p>It does not judge: what PostgreSQL would refuse is split as far as possible. So whoever looks
 * for something finds it also in a text that is wrong.
 */
public final class SqlScanner {

  private static final String OPERATOR = "~!@#^&|`?+-*/%<>=";

  /** An operator ends with a plus or minus only if it has one of these. */
  private static final String UNUSUAL = "~!@#^&|`?%";

  private final String source;
  private final int length;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Token> comments = new ArrayList<>(0);
  private int at;
  private boolean cutOff;
  private @Nullable Token unclosed;
  private boolean ambiguous;

  private SqlScanner(String source) {
    this.source = source;
    this.length = source.length();
  }

  /**
   * Splits a text.
   *
   * @param source the SQL
   * @return its tokens
   */
  public static Scan scan(String source) {
    SqlScanner scanner = new SqlScanner(source);
    while (scanner.at < scanner.length) {
      scanner.next();
    }
    return new Scan(scanner.tokens, scanner.comments, scanner.unclosed, scanner.ambiguous);
  }

  private void next() {
    int start = at;
    if (isSpace(source.charAt(start))) {
      at++;
      return;
    }
    Kind kind = read(source.charAt(start));
    Token token = new Token(kind, source, start, at);
    (kind == Kind.COMMENT ? comments : tokens).add(token);
    if (cutOff) {
      unclosed = token;
    }
  }

  /** Reads one token, and leaves its end in {@link #at}. */
  private Kind read(char first) {
    if (first == '-' && peek(1) == '-') {
      lineComment();
      return Kind.COMMENT;
    }
    if (first == '/' && peek(1) == '*') {
      blockComment();
      return Kind.COMMENT;
    }
    if (first == '\'') {
      return text(0, true, false);
    }
    if (first == '"') {
      return quotedName(0);
    }
    if (first == '$') {
      return dollar();
    }
    if (isDigit(first) || (first == '.' && isDigit(peek(1)))) {
      return number();
    }
    if (isLetter(first)) {
      return word(first);
    }
    if (OPERATOR.indexOf(first) >= 0) {
      return operator();
    }
    return mark(first);
  }

  private Kind word(char first) {
    char quote = peek(1);
    if (quote == '\'') {
      switch (first) {
        case 'e', 'E' -> {
          return text(1, true, true);
        }
        case 'n', 'N' -> {
          return text(1, true, false);
        }
        case 'b', 'B', 'x', 'X' -> {
          return text(1, false, false);
        }
        default -> {} // a word, and a text behind it
      }
    }
    if ((first == 'u' || first == 'U') && quote == '&') {
      if (peek(2) == '\'') {
        return text(2, true, false);
      }
      if (peek(2) == '"') {
        return quotedName(2);
      }
    }
    do {
      at++;
    } while (at < length && isPartOfName(source.charAt(at)));
    return Kind.WORD;
  }

  /**
   * Reads a text and what continues it behind a line break.
   *
   * @param prefix how many characters stand before the quote
   * @param doubled whether two quotes in it are one
   * @param escapes whether a backslash takes the next character with it, for certain
   */
  private Kind text(int prefix, boolean doubled, boolean escapes) {
    at += prefix + 1;
    while (at < length) {
      char c = source.charAt(at++);
      if (c == '\\' && escapes) {
        at++;
      } else if (c == '\\' && peek(0) == '\'') {
        ambiguous = true;
      } else if (c == '\'') {
        if (doubled && peek(0) == '\'') {
          at++;
        } else {
          int more = continuation();
          if (more < 0) {
            return Kind.STRING;
          }
          at = more;
        }
      }
    }
    at = length;
    cutOff = true;
    return Kind.STRING;
  }

  /** Where a text goes on that has ended here: behind the next quote; below 0 if it does not. */
  private int continuation() {
    int i = at;
    boolean newline = false;
    while (i < length) {
      char c = source.charAt(i);
      if (c == '\'') {
        return newline ? i + 1 : -1;
      }
      if (c == '-' && i + 1 < length && source.charAt(i + 1) == '-') {
        while (i < length && !isNewline(source.charAt(i))) {
          i++;
        }
        newline = false; // the one that ends the comment is still to come
      } else if (isSpace(c)) {
        newline |= isNewline(c);
        i++;
      } else {
        return -1;
      }
    }
    return -1;
  }

  private Kind quotedName(int prefix) {
    at += prefix + 1;
    while (at < length) {
      if (source.charAt(at++) == '"') {
        if (peek(0) != '"') {
          return Kind.QUOTED;
        }
        at++;
      }
    }
    cutOff = true;
    return Kind.QUOTED;
  }

  /** A parameter, a text in dollars, or a dollar that is neither. */
  private Kind dollar() {
    int i = at + 1;
    if (i < length && isDigit(source.charAt(i))) {
      while (i < length && isDigit(source.charAt(i))) {
        i++;
      }
      at = i;
      return Kind.PARAMETER;
    }
    while (i < length && isPartOfTag(source.charAt(i), i == at + 1)) {
      i++;
    }
    if (i >= length || source.charAt(i) != '$') {
      at++;
      return Kind.OTHER;
    }
    String tag = source.substring(at, i + 1);
    int end = source.indexOf(tag, i + 1);
    cutOff = end < 0;
    at = end < 0 ? length : end + tag.length();
    return Kind.STRING;
  }

  private Kind number() {
    char prefix = source.charAt(at) == '0' ? peek(1) : 0;
    if ("xXoObB".indexOf(prefix) >= 0 && Character.digit(peek(2), 16) >= 0) {
      at += 2;
      while (at < length && (Character.digit(source.charAt(at), 16) >= 0 || isUnderscore())) {
        at++;
      }
      return Kind.NUMBER;
    }
    digits();
    if (peek(0) == '.' && peek(1) != '.') {
      at++;
      digits();
    }
    if (peek(0) == 'e' || peek(0) == 'E') {
      int sign = peek(1) == '+' || peek(1) == '-' ? 1 : 0;
      if (isDigit(peek(1 + sign))) {
        at += 1 + sign;
        digits();
      }
    }
    return Kind.NUMBER;
  }

  private void digits() {
    while (at < length && (isDigit(source.charAt(at)) || isUnderscore())) {
      at++;
    }
  }

  /** Whether there is an underscore between two digits. */
  private boolean isUnderscore() {
    return source.charAt(at) == '_' && Character.digit(peek(1), 16) >= 0;
  }

  private Kind operator() {
    int start = at;
    boolean unusual = false;
    while (at < length && OPERATOR.indexOf(source.charAt(at)) >= 0 && !isCommentStart()) {
      unusual |= UNUSUAL.indexOf(source.charAt(at)) >= 0;
      at++;
    }
    while (!unusual && at > start + 1 && "+-".indexOf(source.charAt(at - 1)) >= 0) {
      at--;
    }
    return Kind.OPERATOR;
  }

  private boolean isCommentStart() {
    char c = source.charAt(at);
    return (c == '-' && peek(1) == '-') || (c == '/' && peek(1) == '*');
  }

  private Kind mark(char first) {
    at++;
    if ((first == ':' && (peek(0) == ':' || peek(0) == '=')) || (first == '.' && peek(0) == '.')) {
      at++;
    }
    return "()[],;.:".indexOf(first) >= 0 ? Kind.MARK : Kind.OTHER;
  }

  private void lineComment() {
    while (at < length && !isNewline(source.charAt(at))) {
      at++;
    }
  }

  private void blockComment() {
    int depth = 0;
    do {
      if (source.startsWith("/*", at)) {
        depth++;
        at += 2;
      } else if (source.startsWith("*/", at)) {
        depth--;
        at += 2;
      } else {
        at++;
      }
    } while (depth > 0 && at < length);
    cutOff = depth > 0;
  }

  /** A character further on; NUL behind the end. */
  private char peek(int ahead) {
    return at + ahead < length ? source.charAt(at + ahead) : 0;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static boolean isNewline(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Every character beyond ASCII is a letter to PostgreSQL, whatever it is. */
  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
  }

  private static boolean isPartOfName(char c) {
    return isLetter(c) || isDigit(c) || c == '$';
  }

  private static boolean isPartOfTag(char c, boolean first) {
    return isLetter(c) || (!first && isDigit(c));
  }
}
