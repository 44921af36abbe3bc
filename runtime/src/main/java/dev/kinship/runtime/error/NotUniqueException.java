package dev.kinship.runtime.error;

/**
 * A one-to-one association is not one in the database: several rows hold one key, or nothing keeps
 * them from it. The remedy is the constraint that {@link #ddl} spells. A {@code create} that finds
 * the constraint missing, or deferrable, leaves a transaction to be rolled back: it is PostgreSQL
 * that refuses it. Nothing was changed in any case.
 */
public final class NotUniqueException extends KinshipException {

  private static final long serialVersionUID = 1L;

  private final String ddl;

  /**
   * Makes one.
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
   * Spells the constraint that is missing, in the schema that was asked.
   *
   * @return a statement to run once, where several rows hold one key after they were put right
   */
  public String ddl() {
    return ddl;
  }
}
