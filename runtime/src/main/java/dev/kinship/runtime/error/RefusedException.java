package dev.kinship.runtime.error;

/**
 * Rows would be replaced that the association's policy keeps, and nothing was changed; or another
 * one was linked in the middle of the call, which it keeps; or a trigger or a rule of the database
 * kept a row from being inserted, linked or deleted, while the others of the call, outside of a
 * transaction, were.
 */
public final class RefusedException extends KinshipException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param subject the association or table
   * @param message what was found and what to do
   */
  public RefusedException(String subject, String message) {
    super(subject, message, null);
  }
}
