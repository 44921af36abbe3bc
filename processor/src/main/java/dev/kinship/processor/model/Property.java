package dev.kinship.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * A property of an entity: a record's component or a class's field.
 *
 * @param name the name in Java
 * @param column the name in the database, unquoted
 * @param type the type as declared, without its annotations
 * @param nullable whether it may be null (or empty): its annotation says so, or nothing says that
 *     it may not
 * @param key whether it is the entity's key, or a part of it
 * @param role who gives the column its value
 * @param sqlType how the values travel
 * @param read how it is read
 * @param write how it is written; empty where only the constructor does
 * @param deprecation whether it, or a member by which it is read or written, is deprecated
 * @param group the property of the entity that it is a part of; empty for most
 */
public record Property(
    String name,
    String column,
    TypeName type,
    boolean nullable,
    boolean key,
    ColumnRole role,
    SqlType sqlType,
    Access read,
    Optional<Access> write,
    Deprecation deprecation,
    Optional<Group> group)
    implements Column {

  private static final ClassName OPTIONAL = ClassName.get(Optional.class);

  /**
   * A property that stands for itself and whose values the program gives.
   *
   * @param name the name in Java
   * @param column the name in the database, unquoted
   * @param type the type as declared, without its annotations
   * @param nullable whether it may be null (or empty)
   * @param key whether it is the entity's key, or a part of it
   * @param sqlType how the values travel
   * @param read how it is read
   * @param write how it is written; empty where only the constructor does
   * @param deprecation whether it is deprecated
   */
  public Property(
      String name,
      String column,
      TypeName type,
      boolean nullable,
      boolean key,
      SqlType sqlType,
      Access read,
      Optional<Access> write,
      Deprecation deprecation) {
    this(
        name,
        column,
        type,
        nullable,
        key,
        ColumnRole.VALUE,
        sqlType,
        read,
        write,
        deprecation,
        Optional.empty());
  }

  /**
   * Whether the type is an {@code Optional}.
   *
   * @return whether
   */
  public boolean isOptional() {
    return type instanceof ParameterizedTypeName generic && generic.rawType().equals(OPTIONAL);
  }

  @Override
  public TypeName valueType() {
    if (isOptional()) {
      return ((ParameterizedTypeName) type).typeArguments().get(0);
    }
    return type.isPrimitive() ? type.box() : type;
  }

  @Override
  public TypeName parameterType() {
    return isOptional() ? valueType() : type;
  }
}
