package dev.kinship.runtime.error;

import java.sql.SQLException;

/**
 * A row cannot become an entity, or an entity a row: a column is missing from the result, or a null
 * or a value stands where the entity has no place for it, or nobody has told Jdbi how its keys are
 * sent. The message names the column, its type in the database, and the type in Java, never the
 * value; the cause is what the driver says.
 */
public final class MappingException extends KinshipException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param subject the association or table
   * @param message what was found and what to do
   */
  public MappingException(String subject, String message) {
    super(subject, message, null);
  }

  /**
   * Makes one.
   *
   * @param subject the association or table
   * @param message what was found and what to do
   * @param cause what refused the value
   */
  public MappingException(String subject, String message, SQLException cause) {
    super(subject, message, cause);
  }
}
