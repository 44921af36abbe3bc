package dev.kinship.runtime.query;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The values that an entity is made of: a row of a result, or values that were given. Generated
 * code reads it; it is good for as long as the call that hands it out.
 */
public interface Row {

  /**
   * Makes an entity of a row.
   *
   * @param <E> the entity
   */
  @FunctionalInterface
  interface Reader<E> {

    /**
     * Makes an entity.
     *
     * @param row the values
     * @return the entity
     * @throws SQLException if the driver cannot read a value
     */
    E read(Row row) throws SQLException;
  }

  /**
   * Reads the value of a column that may be null.
   *
   * @param column the column
   * @param <T> its type
   * @return the value, or null
   * @throws SQLException if the driver cannot read it
   */
  <T> @Nullable T get(Column<?, T> column) throws SQLException;

  /**
   * Reads the value of a column where the entity has no place for null.
   *
   * @param column the column
   * @param <T> its type
   * @return the value
   * @throws SQLException if the driver cannot read it
   * @throws dev.kinship.runtime.error.MappingException if it is null
   */
  <T> T require(Column<?, T> column) throws SQLException;
}
