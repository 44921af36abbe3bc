package dev.kinship.runtime.error;

/** The call works only in a transaction, and there is none; nothing was sent. */
public final class NoTransactionException extends KinshipException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param subject the association or table
   * @param message what was found and what to do
   */
  public NoTransactionException(String subject, String message) {
    super(subject, message, null);
  }
}
