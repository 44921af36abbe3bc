package dev.kinship;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record or a class whose instances are rows of one table.
 *
 * <p>Kinship generates three types beside an entity {@code Pet}: the interface {@code
 * PetAssociations} with its accessors, which the entity implements, the gateway {@code PetTable},
 * and {@code PetValues} to create and change rows with. A nested entity {@code Clinic.Pet} gets
 * {@code Clinic_PetAssociations} and so on.
 *
 * <pre>{@code
 * @Entity
 * public record Person(@Id Long id, String name) implements PersonAssociations {}
 * }</pre>
 *
 * <p>Each component of a record, or each instance field of a class and of its superclasses, is a
 * column, except static and {@code transient} fields. Its name is the property's in snake_case
 * ({@code birthDate} is {@code birth_date}); Jdbi's {@code @ColumnName} gives another.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Entity {

  /**
   * The table's name as the database knows it, unquoted.
   *
   * @return the name; empty for the entity's simple name in snake_case
   */
  String table() default "";

  /**
   * The schema that the table is in, unquoted.
   *
   * @return the schema; empty to let the connection's {@code search_path} decide
   */
  String schema() default "";
}
