package dev.kinship.it.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The tables that a query names, as far as they are among those that are asked for.
 *
 * @param all each of them, as often as it is named
 */
record TableNames(List<Name> all) {

  /**
   * A table that is named.
   *
   * @param table the table
   * @param alias what the query calls it
   * @param inserted whether rows are inserted into it
   * @param columns those that an INSERT lists
   */
  record Name(String table, String alias, boolean inserted, List<String> columns) {}

  private static final Set<String> BEFORE_TABLE = Set.of("from", "join", "into", "update", "using");
  private static final Set<String> NOT_BEFORE = Set.of("for", "key", "do", "distinct");
  private static final Set<String> END =
      Set.of("where", "group", "order", "limit", "offset", "returning", "set", "select", "values");
  private static final Set<String> NO_ALIAS =
      Set.of(
          "where",
          "on",
          "set",
          "using",
          "join",
          "left",
          "inner",
          "cross",
          "full",
          "right",
          "group",
          "order",
          "limit",
          "offset",
          "for",
          "returning",
          "values",
          "select",
          "default",
          "having",
          "overriding",
          "natural",
          "from",
          "(",
          ")",
          ",",
          ";");

  static TableNames of(QueryScope query, Set<String> tables) {
    List<Name> all = new ArrayList<>();
    List<String> tokens = query.tokens();
    int depth = 0;
    int listDepth = -1; // of the list of tables that we are in, where a comma is before another
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
      if (END.contains(token) && depth == listDepth) {
        listDepth = -1;
      }
      boolean keyword =
          BEFORE_TABLE.contains(token) && !(i > 0 && NOT_BEFORE.contains(tokens.get(i - 1)));
      if (keyword) {
        listDepth = depth;
      }
      if (keyword || (token.equals(",") && depth == listDepth)) {
        read(tokens, i + 1, token.equals("into"), tables, all);
      }
    }
    return new TableNames(List.copyOf(all));
  }

  private static void read(
      List<String> tokens, int start, boolean inserted, Set<String> tables, List<Name> all) {
    int at = start;
    if (at < tokens.size() && tokens.get(at).equals("only")) {
      at++;
    }
    if (at + 1 < tokens.size() && tokens.get(at + 1).equals(".")) { // in a schema
      at += 2;
    }
    if (at >= tokens.size() || !tables.contains(plain(tokens.get(at)))) {
      return;
    }
    String table = plain(tokens.get(at++));
    if (at < tokens.size() && tokens.get(at).equals("as")) {
      at++;
    }
    String alias = table;
    if (at < tokens.size() && !NO_ALIAS.contains(tokens.get(at))) {
      alias = plain(tokens.get(at++));
    }
    int end = tokens.subList(at, tokens.size()).indexOf(")");
    boolean listed = inserted && at < tokens.size() && tokens.get(at).equals("(") && end > 0;
    List<String> columns =
        listed ? tokens.subList(at, at + end).stream().map(TableNames::plain).toList() : List.of();
    all.add(new Name(table, alias, inserted, columns));
  }

  /** A name without its quotes. */
  static String plain(String token) {
    return token.startsWith("\"")
        ? token.substring(1, token.length() - 1)
        : token.toLowerCase(Locale.ROOT);
  }
}
