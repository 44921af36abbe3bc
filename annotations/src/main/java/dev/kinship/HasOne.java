package dev.kinship;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that one other row may hold this row's key: the inverse end of a one-to-one association.
 *
 * <pre>{@code
 * @Entity
 * @HasOne(Account.class)
 * record Supplier(@Id Long id, String name) implements SupplierAssociations {}
 * }</pre>
 *
 * <p>If {@code Account} has a unique {@link BelongsTo} for the same key, both declare one
 * association. Its {@code reverse} says the same as this annotation, so write only one of the two.
 * If {@code Account} has none, this annotation declares the association by itself.
 *
 * <p>The key must be unique in the database. If it is not, the accessors throw an exception that
 * contains the missing DDL.
 *
 * <p>With {@link #through} it is a path: the country of an address's city.
 *
 * <pre>{@code
 * @Entity
 * @HasOne(value = Country.class, through = City.class)
 * record Address(@Id Long id, @BelongsTo(City.class) Long cityId) implements AddressAssociations {}
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(HasOne.List.class)
public @interface HasOne {

  /**
   * The entity whose row holds the key.
   *
   * @return the entity; {@code void.class} for this entity itself
   */
  Class<?> value() default void.class;

  /**
   * The association's name, a Java identifier such as {@code account}.
   *
   * @return the name; empty for the other entity's name with a small first letter
   */
  String name() default "";

  /**
   * The name of the owning end, such as {@code supplier}.
   *
   * @return the name; empty where the other entity has only one association to this one
   */
  String by() default "";

  /**
   * The key's column in the other entity's table, unquoted; only if that entity declares no owning
   * end.
   *
   * @return the column; empty for this entity's name in snake_case, {@code _} and its key column
   *     without this entity's name
   */
  String column() default "";

  /**
   * The key's columns in the other entity's table if this entity's key has several, unquoted; only
   * if that entity declares no owning end.
   *
   * @return the columns, in the order of this entity's key
   */
  String[] columns() default {};

  /**
   * The entity that lies on the way, for a path, which is only read. A path follows this entity's
   * association to that entity, and then that entity's association to the other one. Both lead to
   * one row, and may be paths, too.
   *
   * @return the entity; {@code void.class} if the other entity holds the key
   */
  Class<?> through() default void.class;

  /**
   * This entity's association to {@link #through} that a path begins with, such as {@code city}.
   *
   * @return the name; empty where this entity has only one association to that one
   */
  String via() default "";

  /**
   * The association of {@link #through} that a path ends with, such as {@code country}.
   *
   * @return the name; empty where it has only one association to the other entity
   */
  String to() default "";

  /**
   * What happens to the row that {@code setAccount}, or {@code setSupplier} at the other end,
   * replaces.
   *
   * @return the policy
   */
  OnReplace onReplace() default OnReplace.DEFAULT;

  /**
   * Names for this end's accessors.
   *
   * @return the names; those left empty follow the association's name
   */
  Accessors accessors() default @Accessors;

  /** Several associations declared on one type. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.CLASS)
  @interface List {

    /**
     * The associations.
     *
     * @return the associations, in the order in which they were declared
     */
    HasOne[] value();
  }
}
