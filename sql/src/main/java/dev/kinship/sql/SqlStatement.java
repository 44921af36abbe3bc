package dev.kinship.sql;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A statement with named parameters, as a list of clauses between which a text can be broken into
 * lines. Immutable.
 *
 * @param clauses the clauses, to be joined by spaces; one that begins with a line feed begins a
 *     line wherever the text is broken at all
 */
public record SqlStatement(List<String> clauses) {

  /** Copies the list. */
  public SqlStatement {
    clauses = List.copyOf(clauses);
  }

  /**
   * The text in one line.
   *
   * @return the clauses, joined by spaces
   */
  public String text() {
    return clauses.stream().map(SqlStatement::withoutBreak).collect(Collectors.joining(" "));
  }

  private static String withoutBreak(String clause) {
    return clause.startsWith("\n") ? clause.substring(1) : clause;
  }

  @Override
  public String toString() {
    return text();
  }
}
