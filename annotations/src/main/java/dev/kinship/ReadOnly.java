package dev.kinship;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a property whose column is read and never written: a generated column, a {@code tsvector},
 * or what a trigger fills.
 *
 * <pre>{@code
 * @Entity
 * record Order(@Id @Nullable Long id, int net, int vat, @ReadOnly int gross)
 *     implements OrderAssociations {}
 * }</pre>
 *
 * <p>No insert and no update names the column. What they return has the value that the database
 * gave it. An instance that {@code build…} makes has null there, or zero where the type is
 * primitive.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface ReadOnly {}
