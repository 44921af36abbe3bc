package dev.kinship;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a condition on an entity's rows. The gateway gets a constant for it, which is a condition
 * like any other.
 *
 * <pre>{@code
 * @Entity
 * @Scope(name = "alive", where = "died_at IS NULL")
 * record Pet(@Id Long id, @Nullable Instant diedAt, ...) implements PetAssociations {}
 *
 * john.getPets(handle, Fetch.where(PetTable.ALIVE));
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Scope.List.class)
public @interface Scope {

  /**
   * The scope's name, a Java identifier such as {@code alive}.
   *
   * @return the name
   */
  String name();

  /**
   * The condition: SQL over the table's columns, without parameters.
   *
   * @return the SQL
   */
  String where();

  /**
   * Whether it applies to everything that is read through associations ({@code get}, {@code has},
   * {@code count}), unless a {@code Fetch} lifts it. One scope of an entity may be its default.
   *
   * @return {@code true} for the default scope
   */
  boolean byDefault() default false;

  /** Several scopes of one entity. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.CLASS)
  @interface List {

    /**
     * The scopes.
     *
     * @return the scopes, in the order in which they were declared
     */
    Scope[] value();
  }
}
