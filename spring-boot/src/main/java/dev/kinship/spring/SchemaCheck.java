package dev.kinship.spring;

import org.jdbi.v3.core.Handle;

/**
 * Compares the entities with the database when the application starts. With {@code
 * kinship.check-schema=true} each bean of this type is called once, after migrations and before the
 * application takes requests.
 *
 * <pre>{@code
 * @Bean
 * SchemaCheck tables() {
 *   return handle -> Objects.requireNonNull(PetTable.query(handle).limit(1).list());
 * }
 * }</pre>
 */
@FunctionalInterface
public interface SchemaCheck {

  /**
   * Checks the schema. What it throws ends the start of the application.
   *
   * @param handle a handle, outside a transaction; it is closed afterwards
   */
  void check(Handle handle);
}
