package dev.kinship.sql;

import java.util.Locale;

/**
 * A piece of an SQL text: what PostgreSQL's lexer would hand to its parser. Immutable.
 *
 * @param kind what it is
 * @param source the whole text
 * @param start where the token starts in it
 * @param end where it ends: the place of the next character
 */
public record Token(Kind kind, String source, int start, int end) {

  /** What a token is. */
  public enum Kind {
    /** A name without quotes, or a keyword. */
    WORD,
    /** A name in double quotes, as {@code "Pet"} or {@code U&"d\0061ta"}. */
    QUOTED,
    /** A text of any notation, with all of its continuations. */
    STRING,
    /** A number. */
    NUMBER,
    /** A parameter with a number, as {@code $1}. */
    PARAMETER,
    /** An operator, as {@code ->>}; also a question mark. */
    OPERATOR,
    /** One of <code>( ) [ ] , ; . :</code>, or {@code ::}, {@code :=} or {@code ..}. */
    MARK,
    /** A character that can stand nowhere else, as <code>{</code>. */
    OTHER,
    /** A comment. */
    COMMENT
  }

  /**
   * The token as it is written.
   *
   * @return a part of the source
   */
  public String text() {
    return source.substring(start, end);
  }

  /**
   * Whether the token is written in just this way.
   *
   * @param text what it is compared with
   * @return whether it is the same, character by character
   */
  public boolean is(String text) {
    return end - start == text.length() && source.startsWith(text, start);
  }

  /**
   * Whether the token is a word, in capitals or not.
   *
   * @param word the word in small letters
   * @return whether it is that word, and not in quotes
   */
  public boolean isWord(String word) {
    return kind == Kind.WORD
        && end - start == word.length()
        && source.regionMatches(true, start, word, 0, word.length());
  }

  /**
   * Whether the token can be a name.
   *
   * @return whether it is a word or in double quotes
   */
  public boolean isName() {
    return kind == Kind.WORD || kind == Kind.QUOTED;
  }

  /**
   * The name as the database knows it: without quotes, and in small letters where it has none.
   *
   * @return the name; that of a {@code U&"…"} as it is written
   */
  public String name() {
    String text = text();
    if (kind != Kind.QUOTED) {
      return text.toLowerCase(Locale.ROOT);
    }
    return text.charAt(0) == '"'
        ? text.substring(1, Math.max(1, text.length() - 1)).replace("\"\"", "\"")
        : text;
  }

  /**
   * Whether there is nothing between two tokens.
   *
   * @param next the token behind this one
   * @return whether it starts where this one ends
   */
  public boolean touches(Token next) {
    return end == next.start;
  }

  @Override
  public String toString() {
    return kind + " " + text();
  }
}
