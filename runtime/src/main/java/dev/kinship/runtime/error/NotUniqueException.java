package dev.kinship.runtime.error;

/**
 * Several rows hold a key that must be unique, or no constraint in the database keeps it unique:
 * the key of a one-to-one association, the pair of a many-to-many one, or the key of an upsert.
 * {@link #ddl} returns the constraint that is missing. Nothing was changed. If a {@code create}, an
 * {@code ensure} or an {@code upsert} finds the constraint missing, PostgreSQL has refused the
 * statement, and a transaction must be rolled back.
 */
public final class NotUniqueException extends KinshipException {

  private static final long serialVersionUID = 1L;

  private final String ddl;

  /**
   * Creates the exception.
   *
   * @param subject the association
   * @param message what was found
   * @param ddl the statement that adds the constraint
   */
  public NotUniqueException(String subject, String message, String ddl) {
    super(subject, message + ". Add the constraint: " + ddl, null);
    this.ddl = ddl;
  }

  /**
   * Returns the DDL of the missing constraint, in the schema of the call.
   *
   * @return a statement to run once; if several rows hold the key, repair them first
   */
  public String ddl() {
    return ddl;
  }
}
