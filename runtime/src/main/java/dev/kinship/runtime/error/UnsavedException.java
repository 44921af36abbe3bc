package dev.kinship.runtime.error;

/** An entity without a key was given where a row is needed. It is thrown before any SQL is sent. */
public final class UnsavedException extends KinshipException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param subject the association or table
   * @param message what was found and what to do
   */
  public UnsavedException(String subject, String message) {
    super(subject, message, null);
  }
}
