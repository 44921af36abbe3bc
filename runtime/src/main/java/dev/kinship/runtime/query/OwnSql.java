package dev.kinship.runtime.query;

import dev.kinship.runtime.cohort.ReadOnly;
import dev.kinship.runtime.statement.Clause;
import dev.kinship.runtime.statement.KeyNames;
import java.util.List;

/**
 * SQL of the user's own, split where its arguments stand: columns, and values, which become
 * parameters.
 */
final class OwnSql<E> {

  private final String sql;
  private final List<String> pieces;
  private final boolean mayWrite;
  private final List<SqlArgument<E>> arguments;

  /**
   * Reads it.
   *
   * @param what what it must be, for messages: a condition or an expression
   * @throws IllegalArgumentException if it is not that, or has another number of braces
   */
  OwnSql(String what, String sql, List<SqlArgument<E>> arguments) {
    this.sql = sql;
    this.pieces = SqlText.split(what, sql);
    this.mayWrite = !ReadOnly.is("SELECT " + String.join("?", pieces));
    this.arguments = arguments;
    int braces = pieces.size() - 1;
    if (braces != arguments.size()) {
      throw new IllegalArgumentException(
          "there are "
              + braces
              + " pairs of braces for "
              + arguments.size()
              + " arguments, of which each has one: "
              + sql);
    }
  }

  /** Adds it in parentheses, so that what stands around it cannot become a part of it. */
  void write(Clause clause) {
    clause.add("(").own(pieces, mayWrite, i -> writeArgument(clause, arguments.get(i))).add(")");
  }

  private void writeArgument(Clause clause, SqlArgument<E> argument) {
    if (argument instanceof BoundValue<E> bound) {
      clause.value(bound.type(), bound.value());
    } else if (argument instanceof ColumnFacts<?> column) {
      // With its table, for a query within may have a column of the same name.
      String outside = clause.within(new KeyNames(column.table(), List.of()).relation());
      clause.column(column.name());
      clause.backTo(outside);
    } else {
      throw new IllegalArgumentException(argument + " is neither a column nor a value");
    }
  }

  @Override
  public String toString() {
    return sql;
  }
}
