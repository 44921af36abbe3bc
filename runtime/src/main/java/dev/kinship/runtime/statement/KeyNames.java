package dev.kinship.runtime.statement;

import dev.kinship.sql.Identifiers;
import java.util.List;

/**
 * A key in SQL.
 *
 * @param table its table's name, with its schema if it declares one
 * @param columns its columns' names
 */
public record KeyNames(String table, List<String> columns) {

  /**
   * What the table is called in a query that names it.
   *
   * @return its name without a schema
   */
  public String relation() {
    return Identifiers.unqualified(table);
  }
}
