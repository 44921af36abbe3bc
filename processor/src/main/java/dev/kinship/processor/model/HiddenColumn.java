package dev.kinship.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * A key column that the table has and the entity has not.
 *
 * @param column the name in the database, unquoted
 * @param valueType the type of the values in Java, boxed
 * @param sqlType how the values travel
 * @param nullable whether there may be no value
 */
public record HiddenColumn(String column, TypeName valueType, SqlType sqlType, boolean nullable)
    implements Column {

  @Override
  public String name() {
    return Words.camelCase(column);
  }

  @Override
  public Deprecation deprecation() {
    return Deprecation.NONE;
  }
}
