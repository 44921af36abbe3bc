package dev.kinship.runtime.error;

/**
 * A one-to-one association is not one in the database: several rows hold one key, or nothing keeps
 * them from it. The remedy is the constraint that {@link #ddl} spells.
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
   * Spells the constraint that is missing.
   *
   * @return a statement to run once
   */
  public String ddl() {
    return ddl;
  }
}
