package dev.kinship.runtime.error;

/**
 * An entity without a key was given, but the call needs a row. It is thrown before anything is
 * sent.
 */
public final class UnsavedException extends KinshipException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param subject the association or table
   * @param message what was found and what to do
   */
  public UnsavedException(String subject, String message) {
    super(subject, message, null);
  }
}
