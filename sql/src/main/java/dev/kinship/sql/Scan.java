package dev.kinship.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an SQL text consists of. Immutable.
 *
 * @param tokens all but the comments, in order
 * @param comments the comments, in order
 * @param unclosed the text, name or comment that the end of the source cuts off; null if there is
 *     none
 * @param ambiguous whether the server may read the text otherwise: a text has a backslash before a
 *     quote, which means something else where {@code standard_conforming_strings} is off
 */
public record Scan(
    List<Token> tokens, List<Token> comments, @Nullable Token unclosed, boolean ambiguous) {

  /** Copies the lists. */
  public Scan {
    tokens = List.copyOf(tokens);
    comments = List.copyOf(comments);
  }

  /**
   * Whether every server reads the text as it is read here.
   *
   * @return whether nothing is cut off or ambiguous
   */
  public boolean isCertain() {
    return unclosed == null && !ambiguous;
  }
}
