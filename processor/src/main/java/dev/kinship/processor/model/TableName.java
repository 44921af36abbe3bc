package dev.kinship.processor.model;

import dev.kinship.sql.Identifiers;

/**
 * A table's name as the database knows it, unquoted.
 *
 * @param schema the schema; empty for none
 * @param name the table
 */
public record TableName(String schema, String name) {

  /**
   * Spells the name as SQL.
   *
   * @return the name, with its schema, with quotes where they are needed
   */
  public String spelled() {
    String table = Identifiers.spell(name);
    return schema.isEmpty() ? table : Identifiers.spell(schema) + "." + table;
  }
}
