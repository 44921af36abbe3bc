package dev.kinship.it.routing;

import dev.kinship.sql.SqlScanner;
import dev.kinship.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One SELECT, INSERT, UPDATE or DELETE of a statement. Those in parentheses inside it are scopes of
 * their own, and {@link #place} stands for each.
 *
 * @param number its number in the statement
 * @param tokens what it consists of; words are in small letters, quoted names in their quotes
 */
record QueryScope(int number, List<String> tokens) {

  private static final Set<String> FIRST = Set.of("select", "with", "insert", "update", "delete");
  private static final Set<String> BETWEEN = Set.of("union", "except", "intersect", ";");

  /** All queries of a text, which may have several statements; inner ones come first. */
  static List<QueryScope> of(String sql) {
    return new Reader(
            SqlScanner.scan(sql).tokens().stream()
                .map(Token::text)
                .map(each -> each.startsWith("\"") ? each : each.toLowerCase(Locale.ROOT))
                .toList())
        .all();
  }

  /** What stands for a query within another one. */
  static String place(int number) {
    return "(…" + number + ")";
  }

  static boolean isPlace(String token) {
    return token.startsWith("(…");
  }

  /** Whether its condition is FALSE: it says of what type something is. */
  boolean readsNothing() {
    int where = tokens.indexOf("where");
    return where >= 0 && where + 2 == tokens.size() && tokens.get(where + 1).equals("false");
  }

  /** The queries that others may name as if they were tables, by {@code WITH}. */
  List<String> named() {
    return IntStream.range(2, tokens.size())
        .filter(i -> isPlace(tokens.get(i)) && tokens.get(0).equals("with"))
        .filter(i -> tokens.get(i - 1).equals("as"))
        .mapToObj(i -> tokens.get(i - 2))
        .toList();
  }

  /**
   * What another query calls a column that this one returns: its name, and behind {@code AS} the
   * other.
   *
   * @return the name; null if it returns no such column
   */
  @Nullable String returned(String column) {
    int from = tokens.indexOf("from");
    for (int i = tokens.indexOf("select") + 1; i > 0 && i < from; i++) {
      if (tokens.get(i).equals(column)) {
        String next = tokens.get(i + 1);
        if (next.equals("as")) {
          return tokens.get(i + 2);
        }
        if (next.equals(",") || i + 1 == from) {
          return column;
        }
      }
    }
    return null;
  }

  /**
   * Whether it compares what an inner query returns: {@code (a, b) IN (SELECT …)}, or {@code x.name
   * = …} where the inner query is called x.
   */
  boolean compares(QueryScope inner, String name) {
    int at = tokens.indexOf(place(inner.number));
    if (at < 1) {
      return false;
    }
    int next = at + 1 < tokens.size() && tokens.get(at + 1).equals("as") ? at + 2 : at + 1;
    return tokens.get(at - 1).equals("in")
        || (next < tokens.size() && isEqual(List.of(tokens.get(next), ".", name)));
  }

  private boolean isEqual(List<String> column) {
    return IntStream.range(1, tokens.size() - 3)
        .filter(i -> tokens.subList(i, i + 3).equals(column))
        .anyMatch(i -> tokens.get(i + 3).equals("=") || tokens.get(i - 1).equals("="));
  }

  private static final class Reader {

    private final List<String> source;
    private final List<QueryScope> found = new ArrayList<>();
    private int next;
    private int numbers;

    Reader(List<String> source) {
      this.source = source;
    }

    List<QueryScope> all() {
      query(numbers++);
      return List.copyOf(found);
    }

    /** Reads until the parenthesis closes that the query is in. */
    private void query(int number) {
      List<String> own = new ArrayList<>();
      int depth = 0;
      while (next < source.size()) {
        String token = source.get(next++);
        if (token.equals("(") && next < source.size() && FIRST.contains(source.get(next))) {
          own.add(place(numbers));
          query(numbers++);
        } else if (token.equals(")") && depth == 0) {
          break;
        } else if (BETWEEN.contains(token) && depth == 0) {
          found.add(new QueryScope(number, List.copyOf(own)));
          own.clear();
        } else {
          depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
          own.add(token);
        }
      }
      found.add(new QueryScope(number, List.copyOf(own)));
    }
  }
}
