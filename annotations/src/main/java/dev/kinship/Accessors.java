package dev.kinship;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names for the generated accessors of one end of an association.
 *
 * <pre>{@code
 * @BelongsTo(value = Person.class, accessors = @Accessors(stem = "Master", has = "isOwned"))
 * }</pre>
 *
 * <p>A name that is given for an accessor which that end does not have is an error.
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Accessors {

  /**
   * What follows {@code get}, {@code set} and the others.
   *
   * @return the stem; empty for the association's name with its first letter in upper case
   */
  String stem() default "";

  /**
   * What follows {@code create} and {@code build} at a to-many end: {@code Pet} for {@code pets}.
   *
   * @return the stem; empty for the singular of {@link #stem}
   */
  String singular() default "";

  /**
   * The whole name of the accessor that reads.
   *
   * @return the name; empty for {@code get} and the stem
   */
  String get() default "";

  /**
   * The whole name of the accessor that sets.
   *
   * @return the name; empty for {@code set} and the stem
   */
  String set() default "";

  /**
   * The whole name of the accessor that sets by key, at an end of one row.
   *
   * @return the name; empty for {@code set}, the stem and the name of the referenced property, or,
   *     at an inverse end, of the other entity's key: {@code setOwnerId}
   */
  String setKey() default "";

  /**
   * The whole name of the accessor that returns whether there is one.
   *
   * @return the name; empty for {@code has} and the stem
   */
  String has() default "";

  /**
   * The whole name of the accessor that unlinks.
   *
   * @return the name; empty for {@code remove} and the stem
   */
  String remove() default "";

  /**
   * The whole name of the accessor that inserts a row and links it.
   *
   * @return the name; empty for {@code create} and the stem, in the singular at a to-many end
   */
  String create() default "";

  /**
   * The whole name of the accessor that inserts the row or changes the one there is, at the inverse
   * end of a one-to-one.
   *
   * @return the name; empty for {@code ensure} and the stem
   */
  String ensure() default "";

  /**
   * The whole name of the accessor that changes the other row, at a to-one end.
   *
   * @return the name; empty for {@code update} and the stem
   */
  String update() default "";

  /**
   * The whole name of the accessor that deletes the other row, in a one-to-one association.
   *
   * @return the name; empty for {@code destroy} and the stem
   */
  String destroy() default "";

  /**
   * The whole name of the accessor that links more, at a to-many end.
   *
   * @return the name; empty for {@code add} and the stem
   */
  String add() default "";

  /**
   * The whole name of the accessor that counts, at a to-many end.
   *
   * @return the name; empty for {@code count} and the stem
   */
  String count() default "";

  /**
   * The whole name of the accessor that makes a new instance in memory, at an inverse end.
   *
   * @return the name; empty for {@code build} and the stem, in the singular at a to-many end
   */
  String build() default "";
}
