package dev.kinship.runtime.cohort;

import dev.kinship.sql.Scan;
import dev.kinship.sql.SqlScanner;
import dev.kinship.sql.TableNames;
import dev.kinship.sql.Token;
import dev.kinship.sql.Token.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells which SQL surely writes nothing and locks nothing: one query, without a word that writes or
 * locks, and without anything that may call a function of the user's own. What cannot be known
 * counts as a write:
 *
 * <ul>
 *   <li>each call of a function with arguments, since there may be one of the same name that takes
 *       them; what the grammar itself has a form for is none ({@code COALESCE}, {@code EXTRACT}).
 *   <li>a name behind a dot, since {@code p.touch} is {@code touch(p)} where no column is called
 *       so; not that of a table, nor {@code p.*}.
 *   <li>a cast to a type that PostgreSQL does not bring along: a domain has checks that call
 *       functions.
 *   <li>a text that servers may read in two ways.
 * </ul>
 *
 * <p>Whoever locks rows wants to see what others have written before. That views, operators and
 * row-level security write nothing is assumed, and that {@code pg_catalog} is searched first.
 */
public final class ReadOnly {

  private static final Set<String> BEGINNINGS = Set.of("select", "with", "values", "table", "show");

  private static final Set<String> WRITING = words("insert update delete merge into share");

  /** Words that a parenthesis may follow without a call: none can be the name of a function. */
  private static final Set<String> GRAMMAR =
      words(
          "select distinct on from where and or not in exists any some all as lateral using with"
              + " values union intersect except having group order limit offset case when then else"
              + " between to window row grouping array coalesce nullif greatest least extract"
              + " position trim cast");

  /** Words that a text may follow without a cast. */
  private static final Set<String> BEFORE_TEXTS = words("like ilike escape by");

  /** Functions that are called without arguments: those that PostgreSQL has are found first. */
  private static final Set<String> WITHOUT_ARGUMENTS =
      words(
          "count now random clock_timestamp statement_timestamp transaction_timestamp row_number"
              + " rank dense_rank percent_rank cume_dist pi version current_database");

  /** Types that PostgreSQL brings along, which may have a length in parentheses. */
  private static final Set<String> TYPES =
      words(
          "bigint int8 int integer int4 smallint int2 real float float4 float8 double precision"
              + " numeric decimal dec boolean bool bit varying char character nchar varchar text"
              + " date time timetz timestamp timestamptz interval zone json jsonb uuid bytea inet"
              + " cidr xml name oid");

  private final List<Token> tokens;

  /** Where the names of tables end. */
  private final Set<Integer> tables;

  private ReadOnly(String sql, List<Token> tokens) {
    this.tokens = tokens;
    this.tables = TableNames.in(sql).stream().map(TableNames.Place::to).collect(Collectors.toSet());
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  /**
   * Judges a text.
   *
   * @param sql any number of statements
   * @return whether it surely writes nothing and locks nothing
   */
  public static boolean is(String sql) {
    Scan scan = SqlScanner.scan(sql);
    List<Token> tokens = scan.tokens();
    return scan.isCertain()
        && !tokens.isEmpty()
        && tokens.get(0).kind() == Kind.WORD
        && BEGINNINGS.contains(word(tokens.get(0)))
        && new ReadOnly(sql, tokens).isHarmless();
  }

  private boolean isHarmless() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean harmless =
          switch (token.kind()) {
            case WORD -> isHarmlessWord(i);
            case QUOTED -> !isBehindDot(i) && !is(i + 1, "(") && !isText(i + 1);
            case MARK -> isHarmlessMark(i);
            case OTHER -> false;
            default -> true;
          };
      if (!harmless) {
        return false;
      }
    }
    return true;
  }

  private boolean isHarmlessWord(int i) {
    String word = word(tokens.get(i));
    if (isBehindDot(i) || WRITING.contains(word)) {
      return false;
    }
    if (word.equals("cast")) {
      return isCastToKnownType(i);
    }
    if (isText(i + 1)) { // as DATE '2026-11-30'
      return TYPES.contains(word) || GRAMMAR.contains(word) || BEFORE_TEXTS.contains(word);
    }
    if (!is(i + 1, "(")) {
      return true;
    }
    boolean empty = is(i + 2, ")") || (is(i + 2, "*") && is(i + 3, ")"));
    return GRAMMAR.contains(word)
        || isGrammarHere(word, i)
        || (empty && WITHOUT_ARGUMENTS.contains(word))
        || (TYPES.contains(word) && isBehindCast(i))
        || isNameOfQuery(i);
  }

  /** Whether a word that can be the name of a function stands where it is none. */
  private boolean isGrammarHere(String word, int i) {
    return switch (word) {
      case "over", "filter" -> is(i - 1, ")");
      case "by" -> isWord(i - 1, "group") || isWord(i - 1, "order") || isWord(i - 1, "partition");
      case "materialized" -> isWord(i - 1, "as") || (isWord(i - 1, "not") && isWord(i - 2, "as"));
      case "sets" -> isWord(i - 1, "grouping");
      case "join" -> isWord(i + 2, "select") || isWord(i + 2, "values") || isWord(i + 2, "with");
      default -> false;
    };
  }

  /** As {@code CAST(x AS bigint)}; the type is the last thing in the parentheses. */
  private boolean isCastToKnownType(int i) {
    int depth = 0;
    for (int at = i + 1; at < tokens.size(); at++) {
      depth += is(at, "(") ? 1 : is(at, ")") ? -1 : 0;
      if (depth == 1 && tokens.get(at).isWord("as")) {
        return isKnownType(at + 1);
      }
      if (depth <= 0) {
        return false;
      }
    }
    return false;
  }

  private boolean isHarmlessMark(int i) {
    if (is(i, ";")) {
      return i == tokens.size() - 1;
    }
    if (is(i, "::")) {
      return isKnownType(i + 1);
    }
    return true;
  }

  private boolean isKnownType(int i) {
    return i < tokens.size()
        && tokens.get(i).kind() == Kind.WORD
        && TYPES.contains(word(tokens.get(i)))
        && !is(i + 1, ".");
  }

  /** Whether it is a length behind {@code ::varchar}, as in {@code ::timestamp(3)}. */
  private boolean isBehindCast(int i) {
    int at = i - 1;
    while (at > 0 && tokens.get(at).kind() == Kind.WORD && TYPES.contains(word(tokens.get(at)))) {
      at--;
    }
    return at >= 0 && (is(at, "::") || tokens.get(at).isWord("as"));
  }

  /** As {@code WITH p (id) AS}, or the columns of {@code AS p (id)}. */
  private boolean isNameOfQuery(int i) {
    Token before = i == 0 ? tokens.get(0) : tokens.get(i - 1);
    return before.isWord("with") || before.isWord("recursive") || before.isWord("as");
  }

  private boolean isBehindDot(int i) {
    return i > 0 && is(i - 1, ".") && !tables.contains(tokens.get(i).end());
  }

  private boolean isText(int i) {
    return i < tokens.size() && tokens.get(i).kind() == Kind.STRING;
  }

  private boolean is(int i, String mark) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(mark);
  }

  private boolean isWord(int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.get(i).isWord(word);
  }

  private static String word(Token token) {
    return token.name().toLowerCase(Locale.ROOT);
  }
}
