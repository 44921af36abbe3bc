package dev.kinship.runtime.error;

/**
 * A row that the call needs is not in the database; nothing was changed.
 *
 * <p>To say which row that is, a set at the owning end, a create, an update or a destroy may take
 * one more round trip.
 */
public final class NoSuchRowException extends KinshipException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param subject the association or table
   * @param message what was found and what to do
   */
  public NoSuchRowException(String subject, String message) {
    super(subject, message, null);
  }
}
