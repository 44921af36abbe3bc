package dev.kinship;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a property as the entity's key, or as a part of it if several are marked.
 *
 * <p>A key that the database generates is {@code null} in memory until the row is inserted. So give
 * it a type that may be null: {@code @Id @Nullable Long id}. A primitive key always counts as a
 * key, even if it is 0: Kinship cannot see whether such a row is in the database.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Id {}
