package dev.kinship.runtime.error;

/**
 * Values name another key than the association that they are given to, or would change the one that
 * it refers to; or one row is given to two targets; or a fetch says something of the links of an
 * association that the call does not read. Nothing was sent.
 */
public final class ContradictionException extends KinshipException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param subject the association or table
   * @param message what was found and what to do
   */
  public ContradictionException(String subject, String message) {
    super(subject, message, null);
  }
}
