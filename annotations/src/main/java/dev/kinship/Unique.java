package dev.kinship;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a property is unique, or that several are unique together, so that keys can refer
 * to them. They must be unique in the database.
 *
 * <p>On a property:
 *
 * <pre>{@code
 * @Entity
 * record Country(@Id Long id, @Unique String code) implements CountryAssociations {}
 * }</pre>
 *
 * <p>On the type for several properties together. They make a value of their own, such as {@code
 * OwnerTable.NumberKey}:
 *
 * <pre>{@code
 * @Entity
 * @Unique(value = {"tenantId", "number"}, name = "number")
 * record Owner(@Id long tenantId, @Id long id, int number) implements OwnerAssociations {}
 * }</pre>
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
@Repeatable(Unique.List.class)
public @interface Unique {

  /**
   * The properties that are unique together; only on the type.
   *
   * @return the properties' names
   */
  String[] value() default {};

  /**
   * The name of the key, a Java identifier such as {@code number}; only on the type.
   *
   * @return the name; empty for the properties' names, joined
   */
  String name() default "";

  /** Several keys declared on one type. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.CLASS)
  @interface List {

    /**
     * The keys.
     *
     * @return the keys, in the order in which they were declared
     */
    Unique[] value();
  }
}
