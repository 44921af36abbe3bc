package dev.kinship.processor.model;

import com.palantir.javapoet.TypeName;
import dev.kinship.sql.Identifiers;

/** A column of an entity's table. */
public sealed interface Column permits Property, HiddenColumn {

  /**
   * The name in Java: the property's, or the column's in camelCase.
   *
   * @return the name
   */
  String name();

  /**
   * The name in the database, unquoted.
   *
   * @return the name
   */
  String column();

  /**
   * The type of the values in Java: a boxed type where the property is primitive, the type inside
   * where it is an {@code Optional}.
   *
   * @return the type
   */
  TypeName valueType();

  /**
   * How the values travel.
   *
   * @return how
   */
  SqlType sqlType();

  /**
   * Whether there may be no value.
   *
   * @return whether
   */
  boolean nullable();

  /**
   * Whether the property is deprecated.
   *
   * @return whether
   */
  Deprecation deprecation();

  /**
   * Spells the column as SQL.
   *
   * @return the name, with quotes where they are needed
   */
  default String spelled() {
    return Identifiers.spell(column());
  }

  /**
   * The type of a parameter that takes such a value: as {@link #valueType}, but primitive where the
   * property is.
   *
   * @return the type
   */
  default TypeName parameterType() {
    return valueType();
  }
}
