package dev.kinship.runtime.error;

/**
 * The arguments of a call contradict each other or the association. For example, the values set
 * another key than the association's, one row is given for two targets, or a fetch uses links that
 * the call does not read. Nothing was sent.
 */
public final class ContradictionException extends KinshipException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param subject the association or table
   * @param message what was found and what to do
   */
  public ContradictionException(String subject, String message) {
    super(subject, message, null);
  }
}
