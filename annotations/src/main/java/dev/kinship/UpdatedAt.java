package dev.kinship;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a property that holds when its row was last changed.
 *
 * <p>The database's clock gives the time, in the statement that inserts or changes the row: {@code
 * now()}, which is when the transaction began. Accessors of associations that write the row's key
 * do so, too; a row that they leave as it is keeps its time. What an instance holds is never
 * written. The type is {@code Instant}, {@code OffsetDateTime}, {@code ZonedDateTime} or {@code
 * LocalDateTime}.
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
