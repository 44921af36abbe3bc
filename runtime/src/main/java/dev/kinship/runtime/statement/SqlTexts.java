package dev.kinship.runtime.statement;

import dev.kinship.sql.SqlScanner;
import dev.kinship.sql.TableNames;
import dev.kinship.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Looks at SQL texts: never into what is quoted or commented there. */
public final class SqlTexts {

  private static final String RETURNING = "RETURNING ";

  private SqlTexts() {}

  /** Where a text names tables that move with a schema. */
  static List<TablePlace> tables(String sql) {
    return TableNames.in(sql).stream().map(each -> new TablePlace(each.from(), each.to())).toList();
  }

  /** Where the FROM of a query starts; below 0 where it has none, or is no query. */
  static int from(String sql) {
    List<Token> tokens = SqlScanner.scan(sql).tokens();
    if (tokens.isEmpty() || !tokens.get(0).isWord("select")) {
      return -1;
    }
    int depth = 0;
    for (Token each : tokens) {
      depth += each.is("(") ? 1 : each.is(")") ? -1 : 0;
      if (depth == 0 && each.isWord("from")) {
        return each.start();
      }
    }
    return -1;
  }

  /**
   * Replaces each <code>{marker}</code> of a text.
   *
   * @param sql the text
   * @param marker gives what stands in place of a marker, by its name
   * @return the text without markers
   */
  public static String fill(String sql, UnaryOperator<String> marker) {
    List<Token> tokens = SqlScanner.scan(sql).tokens();
    StringBuilder filled = new StringBuilder();
    int done = 0;
    for (int i = 0; i + 2 < tokens.size(); i++) {
      Token word = tokens.get(i + 1);
      if (tokens.get(i).is("{") && word.isName() && tokens.get(i + 2).is("}")) {
        filled.append(sql, done, tokens.get(i).start()).append(marker.apply(word.text()));
        done = tokens.get(i + 2).end();
      }
    }
    return filled.append(sql, done, sql.length()).toString();
  }

  /** An insert that returns nothing. */
  public static String withoutReturning(String insert) {
    int returning = find(insert, RETURNING);
    return returning < 0 ? insert : insert.substring(0, returning - 1);
  }

  /** An insert that leaves a row out where one with a key of it is there. */
  public static String ignoringConflicts(String insert) {
    return replace(insert, RETURNING, "ON CONFLICT DO NOTHING " + RETURNING);
  }

  /** A statement that writes one row, if that meets another condition, too. */
  public static String withCondition(String update, String condition) {
    return replace(update, RETURNING, "AND " + condition + " " + RETURNING);
  }

  /** Where a part of a text is that starts and ends at tokens; below 0 where it is not. */
  static int find(String sql, String part) {
    String wanted = part.strip();
    for (Token each : SqlScanner.scan(sql).tokens()) {
      if (sql.startsWith(wanted, each.start())) {
        return each.start();
      }
    }
    return -1;
  }

  /** Replaces each occurrence of a part that starts and ends at tokens. */
  static String replace(String sql, String part, String by) {
    List<Integer> places = new ArrayList<>();
    for (Token each : SqlScanner.scan(sql).tokens()) {
      if (sql.startsWith(part, each.start())) {
        places.add(each.start());
      }
    }
    StringBuilder replaced = new StringBuilder();
    int done = 0;
    for (int place : places) {
      replaced.append(sql, done, place).append(by);
      done = place + part.length();
    }
    return replaced.append(sql, done, sql.length()).toString();
  }
}
