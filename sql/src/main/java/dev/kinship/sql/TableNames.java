package dev.kinship.sql;

import dev.kinship.sql.Token.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds where an SQL text names tables: behind {@code FROM} and {@code JOIN}, in lists with commas
 * and in parentheses, behind {@code ONLY}, {@code TABLE}, {@code UPDATE}, {@code INTO}, {@code
 * USING} and {@code REFERENCES}. Functions are none, nor are queries that the text itself names,
 * nor is the {@code FROM} of {@code IS DISTINCT FROM} and {@code EXTRACT}. Parentheses are kept on
 * a stack of its own, so that they can be as deep as they like.
 */
public final class TableNames {

  private static final Set<String> ENDS_OF_LIST =
      Set.of(
          "where",
          "group",
          "having",
          "window",
          "union",
          "intersect",
          "except",
          "order",
          "limit",
          "offset",
          "fetch",
          "for",
          "returning",
          "set",
          "values",
          "when");

  /** With what a query or another statement begins behind {@code AS}. */
  private static final Set<String> BEGINNINGS =
      Set.of("select", "with", "values", "table", "update", "delete", "merge");

  /** What stands behind {@code FROM} as a function does, without parentheses. */
  private static final Set<String> VALUES =
      Set.of(
          "current_catalog",
          "current_date",
          "current_role",
          "current_schema",
          "current_time",
          "current_timestamp",
          "current_user",
          "localtime",
          "localtimestamp",
          "session_user",
          "system_user",
          "user");

  private static final Set<String> SYSTEM = Set.of("pg_catalog", "information_schema");

  /**
   * Where a table is named, with its schema if it has one.
   *
   * @param from where the name starts
   * @param to where it ends: the place of the next character
   */
  public record Place(int from, int to) {}

  /** What is known of a query, or of what else stands in parentheses. */
  private static final class Level {

    /** Whether a {@code FROM} names tables here. */
    boolean query;

    /** Whether commas part tables. */
    boolean list;

    /** Whether a table comes next. */
    boolean table;

    /** Whether a name with a parenthesis behind it is a table all the same. */
    boolean withColumns;

    /** Whether queries are being named. */
    boolean with;

    /** Where {@code RECURSIVE} stands; before the text if it does not. */
    int recursive = -1;

    /** The query that is being named; empty if there is none. */
    String naming = "";

    final Set<String> named = new HashSet<>(0);
  }

  private final List<Token> tokens;
  private final Set<Place> places = new LinkedHashSet<>();

  /** The places of names without a schema, for queries that get their names later. */
  private final Map<String, Deque<Place>> unqualified = new HashMap<>();

  private final Deque<Level> levels = new ArrayDeque<>();

  /** The names of queries that are known here, and on how many levels. */
  private final Map<String, Integer> queries = new HashMap<>();

  private TableNames(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * Finds the tables.
   *
   * @param sql a statement, a condition, or a part of one
   * @return where they are named, in order
   */
  public static List<Place> in(String sql) {
    TableNames found = new TableNames(SqlScanner.scan(sql).tokens());
    found.levels.push(new Level());
    int i = 0;
    while (i < found.tokens.size()) {
      i = found.read(i);
    }
    return List.copyOf(found.places);
  }

  private Level level() {
    return levels.element();
  }

  /** Reads a token or a name, and says which token comes next. */
  private int read(int i) {
    Token token = tokens.get(i);
    Level here = level();
    if (token.is("(") || token.is("[")) {
      open(here);
      return i + 1;
    }
    if (token.is(")") || token.is("]")) {
      close();
      return i + 1;
    }
    if (token.is(",")) {
      here.table = here.list;
      return i + 1;
    }
    if (here.with && token.isName() && isNamed(i)) {
      here.naming = token.name();
      if (here.recursive >= 0) {
        name(here);
      }
      return i + 1;
    }
    if (isKeyword(i) && keyword(i, token.name(), here)) {
      return i + 1;
    }
    if (here.table && token.isName()) {
      return table(i, here);
    }
    here.table = false;
    return i + 1;
  }

  private void open(Level here) {
    Level inner = new Level();
    inner.table = here.table;
    inner.list = here.table;
    here.table = false;
    levels.push(inner);
  }

  private void close() {
    if (levels.size() == 1) {
      return; // a part of a statement, which begins further out
    }
    for (String each : levels.pop().named) {
      queries.computeIfPresent(each, (name, times) -> times == 1 ? null : times - 1);
    }
    Level here = level();
    here.table = false;
    if (here.with && !here.naming.isEmpty()) {
      name(here); // behind its query, or already behind its columns
    }
  }

  private void name(Level level) {
    if (level.named.add(level.naming)) {
      queries.merge(level.naming, 1, Integer::sum);
    }
    // Behind RECURSIVE a query can be used by those before it.
    Deque<Place> before =
        level.recursive < 0 ? null : unqualified.getOrDefault(level.naming, new ArrayDeque<>());
    while (before != null && !before.isEmpty() && before.getLast().from() > level.recursive) {
      places.remove(before.removeLast());
    }
  }

  /** Whether a name stands before {@code AS (}, {@code AS MATERIALIZED (} or its columns. */
  private boolean isNamed(int i) {
    Token before = tokens.get(i - 1);
    boolean isFirst =
        before.isWord("recursive") || (before.isWord("with") && !tokens.get(i).isWord("recursive"));
    // Else it is a column, as in SEARCH DEPTH FIRST BY a, b.
    return (isFirst || before.is(",")) && (isWord(i + 1, "as") || is(i + 1, "("));
  }

  /**
   * Whether a word is not a name: each may be one behind a dot or as the name of a column that is
   * selected, and some may be one anywhere.
   */
  private boolean isKeyword(int i) {
    Token token = tokens.get(i);
    if (token.kind() != Kind.WORD || is(i - 1, ".")) {
      return false;
    }
    String word = token.name();
    if (isWord(i - 1, "as") && !BEGINNINGS.contains(word)) {
      return false;
    }
    return switch (word) {
      case "delete" -> isWord(i + 1, "from");
      case "merge" -> isWord(i + 1, "into");
      case "update" -> isBeginning(i) && i + 1 < tokens.size() && tokens.get(i + 1).isName();
      case "values" -> is(i + 1, "(");
      case "set" -> is(i + 1, "(") || is(i + 2, "=") || is(i + 2, ".") || is(i + 2, "[");
      default -> true;
    };
  }

  /** Not in {@code FOR UPDATE}, {@code DO UPDATE} and the like. */
  private boolean isBeginning(int i) {
    return i == 0
        || is(i - 1, "(")
        || is(i - 1, ")")
        || is(i - 1, ";")
        || isWord(i - 1, "as")
        || isWord(i - 1, "then");
  }

  private boolean keyword(int i, String word, Level here) {
    switch (word) {
      case "select", "delete", "merge" -> {
        here.query = true;
        here.list = false;
        here.table = false;
        here.with = false;
      }
      case "with" -> {
        here.with = !isWord(i + 1, "ordinality") && !isWord(i + 1, "ties");
        here.table = false;
      }
      case "recursive" -> here.recursive = here.with ? tokens.get(i).start() : here.recursive;
      case "update" -> {
        here.query = true;
        here.table = true;
        here.with = false;
      }
      case "from" -> {
        boolean tables = !isDistinctFrom(i) && (here.query || here.list);
        here.table = tables;
        here.list |= tables;
      }
      case "using" -> {
        here.table = here.query && i + 1 < tokens.size() && tokens.get(i + 1).isName();
        here.list |= here.table;
      }
      case "join" -> here.table = true;
      case "into", "references" -> {
        here.table = true;
        here.withColumns = true;
        here.with = false;
      }
      case "table" -> here.table = true;
      case "only", "lateral" -> {
        return here.table;
      }
      case "rows" -> {
        return here.table && isWord(i + 1, "from");
      }
      default -> {
        if (!ENDS_OF_LIST.contains(word)) {
          return false;
        }
        here.list = false;
        here.table = false;
        return true;
      }
    }
    return true;
  }

  /** Not that of {@code SELECT DISTINCT FROM}, which selects no column. */
  private boolean isDistinctFrom(int i) {
    return isWord(i - 1, "distinct") && (isWord(i - 2, "is") || isWord(i - 2, "not"));
  }

  private boolean isWord(int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.get(i).isWord(word);
  }

  private boolean is(int i, String mark) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(mark);
  }

  private int table(int first, Level here) {
    int last = first;
    while (last + 2 < tokens.size()
        && tokens.get(last + 1).is(".")
        && tokens.get(last + 2).isName()) {
      last += 2;
    }
    boolean call = !here.withColumns && last + 1 < tokens.size() && tokens.get(last + 1).is("(");
    boolean system = last > first && SYSTEM.contains(tokens.get(first).name());
    Token name = tokens.get(first);
    boolean value = last == first && name.kind() == Kind.WORD && VALUES.contains(name.name());
    if (!call && !value && !system && !(last == first && queries.containsKey(name.name()))) {
      Place place = new Place(name.start(), tokens.get(last).end());
      places.add(place);
      if (last == first) {
        unqualified.computeIfAbsent(name.name(), any -> new ArrayDeque<>()).addLast(place);
      }
    }
    here.table = false;
    here.withColumns = false;
    return last + 1;
  }
}
