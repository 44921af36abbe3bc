package dev.kinship.runtime.error;

/** There already is a row, and the association can have only one; nothing was changed. */
public final class OccupiedException extends KinshipException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param subject the association or table
   * @param message what was found and what to do
   */
  public OccupiedException(String subject, String message) {
    super(subject, message, null);
  }
}
