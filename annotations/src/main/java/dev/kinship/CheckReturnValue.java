package dev.kinship;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method whose answer must be used. On a record, {@code setOwner} answers the changed copy,
 * and who ignores it goes on with the old one. Error Prone and others know the annotation by its
 * simple name.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface CheckReturnValue {}
