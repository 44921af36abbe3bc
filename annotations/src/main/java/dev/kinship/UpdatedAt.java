package dev.kinship;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a property that holds when its row was last changed.
 *
 * <p>The database's clock gives the time, in the statement that inserts or changes the row.
 * Accessors of associations that write the row's key do so, too.
 *
 * <pre>{@code
 * @Entity
 * record Post(@Id @Nullable Long id, String title, @UpdatedAt @Nullable Instant updatedAt)
 *     implements PostAssociations {}
 * }</pre>
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface UpdatedAt {}
