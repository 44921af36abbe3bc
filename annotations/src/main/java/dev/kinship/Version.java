package dev.kinship;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the property that holds the version of a row, so that nobody overwrites a change that they
 * have not seen (optimistic locking).
 *
 * <p>A write that is given an instance compares the version of the instance with the row's, and
 * raises the row's, in the same statement. If they differ, it changes nothing and throws a {@code
 * StaleRowException}. A write that is given a key raises the version without comparing.
 *
 * <pre>{@code
 * @Entity
 * record Post(@Id @Nullable Long id, String title, @Version int version)
 *     implements PostAssociations {}
 * }</pre>
 *
 * <p>The property is an {@code int}, a {@code long} or a {@code short}, or one of their boxed
 * types: an insert writes 0, each change adds 1. Or it is an {@code Instant} or an {@code
 * OffsetDateTime} in a column {@code timestamptz}: each insert and each change writes the time of
 * the database's clock, and always a later one than before. The column is never null.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Version {}
