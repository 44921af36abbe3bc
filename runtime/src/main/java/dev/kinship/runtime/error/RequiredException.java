package dev.kinship.runtime.error;

/** A required association would be left, or was found, without a target; nothing was changed. */
public final class RequiredException extends KinshipException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param subject the association or table
   * @param message what was found and what to do
   */
  public RequiredException(String subject, String message) {
    super(subject, message, null);
  }
}
