package dev.kinship.runtime.error;

/** A required association has no target, or the call would take it away; nothing was changed. */
public final class RequiredException extends KinshipException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param subject the association or table
   * @param message what was found and what to do
   */
  public RequiredException(String subject, String message) {
    super(subject, message, null);
  }
}
