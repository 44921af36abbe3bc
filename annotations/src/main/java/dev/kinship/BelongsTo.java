package dev.kinship;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that this row holds the foreign key of one other row: the owning end of an association.
 *
 * <p>On the property that holds the key:
 *
 * <pre>{@code
 * @Entity
 * record Pet(@Id Long id, @BelongsTo(value = Person.class, reverse = "pets") @Nullable Long ownerId)
 *     implements PetAssociations {}
 * }</pre>
 *
 * <p>If the key is a column of the table but not a property, put the annotation on the type, with a
 * {@link #name}. A type may have any number of them.
 *
 * <p>The property's type decides whether the association is <i>optional</i> or <i>required</i>. It
 * is optional if the type is annotated {@code @Nullable}, is an {@code Optional}, or is a boxed
 * type without an annotation. It is required if the type is a primitive, or non-null by
 * {@code @NonNull} or in a {@code @NullMarked} scope.
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
@Repeatable(BelongsTo.List.class)
public @interface BelongsTo {

  /**
   * The entity that the key points at.
   *
   * @return the target; {@code void.class} for the entity itself (a self reference)
   */
  Class<?> value() default void.class;

  /**
   * The association's name, a Java identifier such as {@code owner}.
   *
   * @return the name; empty for the property's name without its suffix {@code Id} (or the suffix
   *     that the referenced property's name makes)
   */
  String name() default "";

  /**
   * The other properties of a key of several columns; only if the annotation is on a property,
   * which is one of them itself.
   *
   * <pre>{@code
   * @Entity
   * record Pet(
   *     @Id long tenantId,
   *     @Id long id,
   *     @BelongsTo(value = Owner.class, with = "tenantId") @Nullable Long ownerId)
   *     implements PetAssociations {}
   * }</pre>
   *
   * <p>Each refers to the property of the same name in the target's key. If the names differ, write
   * both, this entity's property first: {@code with = "tenantId = tenant"}. A property that also
   * belongs to this row's own key, or to another association, is <i>shared</i>: the association
   * compares it, and never writes it.
   *
   * @return the properties; empty if the key has one column, or if the names leave no doubt: {@code
   *     ownerId} refers to {@code id}, and {@code tenantId} to {@code tenantId}
   */
  String[] with() default {};

  /**
   * The key's column, unquoted; only if the annotation is on the type.
   *
   * @return the column; empty for the association's name in snake_case, {@code _} and the
   *     referenced column without the target's name, such as {@code owner_id}
   */
  String column() default "";

  /**
   * The columns of a key of several columns, unquoted; only if the annotation is on the type.
   * Columns of properties may be among them.
   *
   * @return the columns, in the order of the properties that they refer to
   */
  String[] columns() default {};

  /**
   * The properties of the target that the key refers to. The target declares them with {@link
   * Unique}.
   *
   * @return the properties' names; empty for the target's primary key
   */
  String[] references() default {};

  /**
   * Whether there must always be a target.
   *
   * @return {@code true} for required; when not written, the property's nullness decides, and on a
   *     type the association is optional
   */
  boolean required() default false;

  /**
   * The name of the inverse end, a Java identifier such as {@code pets}: the target gets the
   * accessors {@code getPets}, {@code setPets} and so on.
   *
   * @return the name; empty for no inverse end
   */
  String reverse() default "";

  /**
   * Whether each target has at most one such row: a one-to-one association. The database must hold
   * the key unique; if it does not, the accessors throw an exception that contains the missing DDL.
   *
   * @return {@code true} for one-to-one; the inverse end is then a single row
   */
  boolean unique() default false;

  /**
   * What happens to the rows that a set replaces.
   *
   * <p>In a one-to-one association ({@link #unique}), that is the one row that pointed at the
   * target before. The policy applies at both ends: to {@code supplier.setAccount} and to {@code
   * account.setSupplier}. Otherwise it is the rows that {@code person.setPets} leaves out, which
   * needs {@link #reverse}.
   *
   * @return the policy
   */
  OnReplace onReplace() default OnReplace.DEFAULT;

  /**
   * What the database does with this row when the target is deleted; for the printed DDL only.
   *
   * @return the action
   */
  ReferentialAction onDelete() default ReferentialAction.NO_ACTION;

  /**
   * What the database does with this row when the target's key changes; for the printed DDL only.
   *
   * @return the action
   */
  ReferentialAction onUpdate() default ReferentialAction.NO_ACTION;

  /**
   * Names for this end's accessors.
   *
   * @return the names; those left empty follow the association's name
   */
  Accessors accessors() default @Accessors;

  /**
   * Names for the inverse end's accessors; only with {@link #reverse}.
   *
   * @return the names; those left empty follow {@link #reverse}
   */
  Accessors reverseAccessors() default @Accessors;

  /** Several associations declared on one type. */
  @Documented
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
  @Retention(RetentionPolicy.CLASS)
  @interface List {

    /**
     * The associations.
     *
     * @return the associations, in the order in which they were declared
     */
    BelongsTo[] value();
  }
}
