package dev.kinship.runtime.error;

/**
 * A row that the call needs does not exist; nothing was changed.
 *
 * <p>To find out which row that is, a set at the owning end, a create, an update or a destroy may
 * take one more round trip.
 */
public final class NoSuchRowException extends KinshipException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param subject the association or table
   * @param message what was found and what to do
   */
  public NoSuchRowException(String subject, String message) {
    super(subject, message, null);
  }
}
