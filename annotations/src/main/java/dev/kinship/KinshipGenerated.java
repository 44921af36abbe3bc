package dev.kinship;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the types that Kinship generated, in the class file too, so that coverage tools and
 * architecture tests can leave them out.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface KinshipGenerated {

  /**
   * The other entities that declare something of this one, such as {@code clinic.Pet} with {@code
   * reverse = "pets"}. A compiler that is shown this one alone would not find them otherwise.
   *
   * @return their names
   */
  String[] with() default {};
}
