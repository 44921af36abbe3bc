package dev.kinship.runtime.error;

/** There is one already, in an association that has room for one; nothing was changed. */
public final class OccupiedException extends KinshipException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param subject the association or table
   * @param message what was found and what to do
   */
  public OccupiedException(String subject, String message) {
    super(subject, message, null);
  }
}
