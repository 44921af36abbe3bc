package dev.kinship;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a property whose column has a default in the database. An insert of an entity in which it
 * is null takes the default.
 *
 * <pre>{@code
 * @Entity
 * record Task(@Id @Nullable Long id, String title, @DatabaseDefault @Nullable String state)
 *     implements TaskAssociations {}
 * }</pre>
 *
 * <p>An update writes the null, as it does for any other property. Values that are not set, as in
 * {@code TaskTable.insert(handle, t -> t.title("…"))}, take the default without this annotation.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface DatabaseDefault {}
