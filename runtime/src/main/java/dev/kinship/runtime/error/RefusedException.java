package dev.kinship.runtime.error;

/** Rows would be replaced that the association's policy keeps; nothing was changed. */
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
