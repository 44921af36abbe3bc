package dev.kinship.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How much a test method may send, between its first line and its last. What is sent before and
 * after each test does not count. On a class it applies to all methods of the class and of its
 * nested classes that have no {@code @AtMost} of their own.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final StatementCount statements = StatementCount.on(jdbi);
 *
 * @Test
 * @AtMost(3)
 * void shows_all_pets_with_their_owners() { … }
 * }</pre>
 *
 * <p>It needs a {@link StatementCount}; a test without one fails.
 */
@Documented
@Inherited
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(AtMostNeedsCount.class)
@SuppressWarnings("exports") // JUnit makes that one; nobody else needs to know it
public @interface AtMost {

  /** Stands for any number. */
  int ANY = Integer.MAX_VALUE;

  /**
   * How many SQL statements: queries, inserts, updates and so on, each entry of a batch and each
   * statement of a text that has several. Those that begin and end transactions do not count.
   *
   * @return the number
   */
  int value() default ANY;

  /**
   * How many round trips: how often the program waited for the server. An accessor is one, whatever
   * it does; so is a batch, a commit, and each further page of a query with a fetch size.
   *
   * @return the number
   */
  int roundTrips() default ANY;
}
