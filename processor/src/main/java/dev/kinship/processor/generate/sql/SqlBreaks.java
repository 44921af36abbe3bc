package dev.kinship.processor.generate.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Breaks a clause that is longer than a line where it hurts least: before a keyword, else before a
 * parenthesis, else behind a comma, else between words; farther out before farther in, and never in
 * quotes. So a tuple stays whole if it can.
 */
public final class SqlBreaks {

  private static final Pattern KEYWORD =
      Pattern.compile(
          " (?:WHERE|AND|OR|(?<!DISTINCT )FROM|LEFT|(?<!LEFT )JOIN|ON|SET|RETURNING|ORDER|FOR)\\b");
  private static final Pattern PARENTHESIS = Pattern.compile(" (?:IN )?\\(");

  private final String clause;
  private final Predicate<String> fits;

  private SqlBreaks(String clause, Predicate<String> fits) {
    this.clause = clause;
    this.fits = fits;
  }

  /** The pieces, each with the space that goes ahead of it. */
  static List<String> pieces(String clause, Predicate<String> fits) {
    return new SqlBreaks(clause, fits).pieces();
  }

  private List<String> pieces() {
    if (fits.test(clause)) {
      return List.of(clause);
    }
    Map<Integer, List<Integer>> spaces = spacesByDepth();
    List<Predicate<Integer>> places =
        List.of(
            at -> isAt(KEYWORD, at),
            at -> isAt(PARENTHESIS, at),
            at -> clause.charAt(at - 1) == ',',
            at -> true);
    for (Predicate<Integer> place : places) {
      for (List<Integer> ofDepth : spaces.values()) {
        List<Integer> breaks = ofDepth.stream().filter(place).toList();
        if (!breaks.isEmpty()) {
          return brokenAt(breaks);
        }
      }
    }
    return List.of(clause);
  }

  private boolean isAt(Pattern pattern, int at) {
    return pattern
        .matcher(clause)
        .region(at, clause.length())
        .useTransparentBounds(true)
        .lookingAt();
  }

  /** The spaces between words, by the number of parentheses that are open there. */
  private Map<Integer, List<Integer>> spacesByDepth() {
    Map<Integer, List<Integer>> spaces = new TreeMap<>();
    int depth = 0;
    char quote = 0;
    int start = clause.length() - clause.stripLeading().length();
    for (int i = start; i < clause.length(); i++) {
      char c = clause.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == ' ') {
        spaces.computeIfAbsent(depth, each -> new ArrayList<>()).add(i);
      } else {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      }
    }
    return spaces;
  }

  private List<String> brokenAt(List<Integer> breaks) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int at : breaks) {
      pieces.addAll(pieces(clause.substring(from, at), fits));
      from = at;
    }
    pieces.addAll(pieces(clause.substring(from), fits));
    return pieces;
  }
}
