package generator;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The source of a type that is to be generated. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface Writes {

  /** The type's name. */
  String name();

  /** Its source. */
  String source();
}
