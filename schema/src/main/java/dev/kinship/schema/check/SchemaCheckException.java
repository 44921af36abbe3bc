package dev.kinship.schema.check;

import java.sql.SQLException;

/** The database did not let the schema be checked. */
public final class SchemaCheckException extends RuntimeException {

  private static final long serialVersionUID = 1;

  SchemaCheckException(SQLException cause) {
    super("The schema could not be checked: " + cause.getMessage(), cause);
  }
}
