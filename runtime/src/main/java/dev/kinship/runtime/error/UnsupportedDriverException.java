package dev.kinship.runtime.error;

/**
 * The connection is not one of PostgreSQL's own driver, and may not be able to do what an accessor
 * needs: arrays as parameters, rows from a statement that writes, several statements in one round
 * trip. Nothing was sent.
 *
 * <p>Pools and proxies whose connections or statements unwrap to the driver's are fine.
 */
public final class UnsupportedDriverException extends KinshipException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param subject the association or table
   * @param message what was found and what to do
   */
  public UnsupportedDriverException(String subject, String message) {
    super(subject, message, null);
  }
}
