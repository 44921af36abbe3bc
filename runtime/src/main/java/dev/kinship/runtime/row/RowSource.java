package dev.kinship.runtime.row;

import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Sql;
import java.util.function.Supplier;

/**
 * The rows that a query begins with: all of a table, or those of an association.
 *
 * @param subject the table or the association, for errors
 * @param sql reads them all
 * @param word what a condition begins with: AND, or WHERE where the SQL has none
 * @param scope their default scope; empty for none
 * @param orderBy the order that they have by themselves
 * @param parameters makes the parameters of the SQL
 */
public record RowSource(
    String subject,
    Sql sql,
    String word,
    String scope,
    String orderBy,
    Supplier<Parameters> parameters) {

  /** All rows of a table. */
  public static RowSource of(TableShape<?> table, Sql sql) {
    return new RowSource(table.name(), sql, " WHERE ", "", table.keyColumns(""), Parameters::new);
  }
}
