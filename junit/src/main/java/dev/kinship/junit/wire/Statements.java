package dev.kinship.junit.wire;

import dev.kinship.sql.SqlScanner;
import dev.kinship.sql.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a text apart into its statements, as the driver does: at each semicolon that is not in
 * parentheses, where the actions of a rule stand.
 */
final class Statements {

  private Statements() {}

  static List<String> of(String text) {
    if (text.indexOf(';') < 0) {
      return List.of(text);
    }
    List<String> statements = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (Token each : SqlScanner.scan(text).tokens()) {
      depth += each.is("(") ? 1 : each.is(")") ? -1 : 0;
      if (depth == 0 && each.is(";")) {
        add(statements, text.substring(start, each.start()));
        start = each.end();
      }
    }
    add(statements, text.substring(start));
    return statements;
  }

  private static void add(List<String> statements, String statement) {
    if (!statement.isBlank()) {
      statements.add(statement.strip());
    }
  }
}
