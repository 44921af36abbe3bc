package dev.kinship;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a property that holds when its row was inserted.
 *
 * <p>The database's clock gives the time, in the statement that inserts the row: {@code now()},
 * which is when the transaction began. Nothing writes the column later, and what an instance holds
 * is never written. The type is {@code Instant}, {@code OffsetDateTime}, {@code ZonedDateTime} or
 * {@code LocalDateTime}.
 *
 * <pre>{@code
 * @Entity
 * record Post(@Id @Nullable Long id, String title, @CreatedAt @Nullable Instant createdAt)
 *     implements PostAssociations {}
 * }</pre>
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface CreatedAt {}
