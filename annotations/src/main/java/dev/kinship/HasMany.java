package dev.kinship;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that many other rows hold this row's key: the inverse end of an association.
 *
 * <pre>{@code
 * @Entity
 * @HasMany(Pet.class)
 * record Person(@Id Long id, String name) implements PersonAssociations {}
 * }</pre>
 *
 * <p>If {@code Pet} has a {@link BelongsTo} for the same key, both declare one association. Its
 * {@code reverse} says the same as this annotation, so write only one of the two. If {@code Pet}
 * has none, this annotation declares the association by itself.
 *
 * <p>With {@link #through} the association is many-to-many, or a path: the visits of a person's
 * pets.
 *
 * <pre>{@code
 * @Entity
 * @HasMany(value = Visit.class, through = Pet.class)
 * record Person(@Id Long id, String name) implements PersonAssociations {}
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(HasMany.List.class)
public @interface HasMany {

  /**
   * The entity whose rows hold the key.
   *
   * @return the entity; {@code void.class} for this entity itself
   */
  Class<?> value() default void.class;

  /**
   * The association's name, a Java identifier such as {@code pets}.
   *
   * @return the name; empty for the plural of the other entity's name
   */
  String name() default "";

  /**
   * The name of the owning end, such as {@code owner}.
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
   * The entity that links the two, for a many-to-many association, or that lies on the way, for a
   * path.
   *
   * <p>If it belongs to both entities, the association is many-to-many: {@code through =
   * PostTag.class} on {@code Post} or on {@code Tag}. Otherwise it is a path, which is only read. A
   * path follows this entity's association to that entity, and then that entity's association to
   * the other one. Both may be of any kind, also paths.
   *
   * @return the entity; {@code void.class} if the other entity holds a key
   */
  Class<?> through() default void.class;

  /**
   * This entity's association to {@link #through} that a path begins with, such as {@code pets}. If
   * it is named, the association is a path, even if it could be many-to-many.
   *
   * @return the name; empty where this entity has only one association to that one
   */
  String via() default "";

  /**
   * The association of {@link #through} that is this end, such as {@code post}.
   *
   * @return the name; empty where it has only one association to this entity
   */
  String from() default "";

  /**
   * The association of {@link #through} that is the other end, such as {@code tag}; or that a path
   * ends with, such as {@code visits}.
   *
   * @return the name; empty where it has only one association to the other entity
   */
  String to() default "";

  /**
   * The table of the links, for a many-to-many association whose links have no entity: {@code
   * joinTable = "post_tag"}. It is in the schema of this entity's table.
   *
   * @return the table, unquoted; empty if there is none
   */
  String joinTable() default "";

  /**
   * The columns of {@link #joinTable} that point at this entity, unquoted.
   *
   * @return the columns, in the order of this entity's key; empty for this entity's name in
   *     snake_case, {@code _} and its key column without this entity's name
   */
  String[] joinColumns() default {};

  /**
   * The columns of {@link #joinTable} that point at the other entity, unquoted.
   *
   * @return the columns, in the order of that entity's key; empty for that entity's name in
   *     snake_case, {@code _} and its key column without that entity's name
   */
  String[] inverseColumns() default {};

  /**
   * The name of the other end of a many-to-many association: the other entity gets its accessors
   * without declaring it.
   *
   * @return the name, such as {@code posts}; empty for no other end
   */
  String reverse() default "";

  /**
   * Names for the accessors of {@link #reverse}.
   *
   * @return the names; those left empty follow the association's name
   */
  Accessors reverseAccessors() default @Accessors;

  /**
   * The order of the rows that {@code getPets} returns: properties of the other entity, separated
   * by commas, each followed by {@code desc} if the greatest value comes first. Rows without a
   * value come last, and rows that are equal in this order are in the order of their key.
   *
   * @return the order; empty for the key's
   */
  String orderBy() default "";

  /**
   * What happens to the rows that {@code setPets} replaces.
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
    HasMany[] value();
  }
}
