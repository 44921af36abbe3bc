package dev.kinship;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a property as the entity's key, or as a part of it where several are marked.
 *
 * <p>A key that the database makes is {@code null} in memory until the row is inserted, so give it
 * a type that can be: {@code @Id @Nullable Long id}. A primitive key is a key from the start, 0
 * included: such a row cannot be told from one that is not in the database.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Id {}
