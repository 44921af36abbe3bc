package dev.kinship.runtime.error;

/** A foreign key points at a row that does not exist. */
public final class DanglingKeyException extends KinshipException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param subject the association or table
   * @param message what was found and what to do
   */
  public DanglingKeyException(String subject, String message) {
    super(subject, message, null);
  }
}
