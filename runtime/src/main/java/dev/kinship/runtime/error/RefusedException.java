package dev.kinship.runtime.error;

/**
 * The association's policy keeps rows that the call would replace, also if another caller linked
 * one during the call; nothing was changed. Or a trigger, a rule or row-level security of the
 * database kept a row from being inserted, linked or deleted; outside a transaction, the other rows
 * of the call were written.
 */
public final class RefusedException extends KinshipException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param subject the association or table
   * @param message what was found and what to do
   */
  public RefusedException(String subject, String message) {
    super(subject, message, null);
  }
}
