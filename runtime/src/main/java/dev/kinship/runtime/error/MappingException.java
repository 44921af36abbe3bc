package dev.kinship.runtime.error;

import java.sql.SQLException;

/**
 * A row does not fit the entity. A column is missing from the result, is null although it may not
 * be, or has a type that the property cannot hold; or Jdbi has no array type for keys of the user's
 * own type. The message names the column, its type in the database and the type in Java, never the
 * value. The cause is the driver's exception.
 */
public final class MappingException extends KinshipException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param subject the association or table
   * @param message what was found and what to do
   */
  public MappingException(String subject, String message) {
    super(subject, message, null);
  }

  /**
   * Creates the exception.
   *
   * @param subject the association or table
   * @param message what was found and what to do
   * @param cause what refused the value
   */
  public MappingException(String subject, String message, SQLException cause) {
    super(subject, message, cause);
  }
}
