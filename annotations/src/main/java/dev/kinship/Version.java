package dev.kinship;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the property that counts how often its row was changed, so that nobody overwrites a change
 * that they did not see.
 *
 * <p>An update compares the version of the instance with the row's and raises it, in the same
 * statement. Where they differ, nothing is changed and a {@code StaleRowException} says so.
 *
 * <pre>{@code
 * @Entity
 * record Post(@Id @Nullable Long id, String title, @Version int version)
 *     implements PostAssociations {}
 * }</pre>
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Version {}
