package dev.kinship.runtime.error;

import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The root of everything that Kinship throws at run time. Its message says which association or
 * table, which key, what was found, and what to do.
 *
 * <p>Save for the kinds under {@link DatabaseException}, and a {@link NotUniqueException} from a
 * {@code create}, none of them leaves a transaction unusable: a caller who catches one can go on in
 * it.
 */
public abstract class KinshipException extends JdbiException {

  private static final long serialVersionUID = 1L;

  private final String subject;

  KinshipException(String subject, String message, @Nullable Throwable cause) {
    super(subject + ": " + message, cause);
    this.subject = subject;
  }

  /**
   * Says what the call was about.
   *
   * @return the association, such as {@code Pet.owner}, or the table, such as {@code pet}
   */
  public String subject() {
    return subject;
  }
}
