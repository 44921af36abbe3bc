package dev.kinship;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the property that tells the versions of a row apart, so that nobody overwrites a change
 * that they did not see.
 *
 * <p>A write that is given an instance compares the version of the instance with the row's and
 * raises it, in the same statement. Where they differ, nothing is changed and a {@code
 * StaleRowException} says so. A write that names a row by its key raises the version and compares
 * nothing.
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
