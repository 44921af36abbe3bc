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
 * <p>It is the other end of a {@link BelongsTo} of {@code Account} where there is one, the same as
 * that one's {@code reverse}, and then only one of the two may name it. Where {@code Account}
 * declares none, this declares the association by itself. The database must hold the key unique;
 * where it does not, the accessors say so with the DDL that is missing.
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
   * The key's column in the other entity's table, unquoted; only where that entity declares no
   * owning end.
   *
   * @return the column; empty for this entity's name in snake_case, {@code _} and its key column
   *     without this entity's name
   */
  String column() default "";

  /**
   * The key's columns in the other entity's table where this entity's key has several, unquoted;
   * only where that entity declares no owning end.
   *
   * @return the columns, in the order of this entity's key
   */
  String[] columns() default {};

  /**
   * The entity on the way to the other one, for a path, which is only read: this entity's
   * association to it is followed, and then its association to the other entity. Each of the two is
   * to one row, and may be a path, too.
   *
   * @return the entity; {@code void.class} where the other entity holds the key
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
   * What becomes of the row that {@code setAccount}, or {@code setSupplier} at the other end,
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
