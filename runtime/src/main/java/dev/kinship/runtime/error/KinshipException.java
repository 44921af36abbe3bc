package dev.kinship.runtime.error;

import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The root of everything that Kinship throws at run time. Its message says which association or
 * table, which key, what was found, and what to do.
 *
 * <p>The transaction can go on after all of them, except for the kinds under {@link
 * DatabaseException} and a {@link NotUniqueException} from a {@code create}, an {@code ensure} or
 * an {@code upsert}.
 */
public abstract class KinshipException extends JdbiException {

  private static final long serialVersionUID = 1L;

  private final String subject;

  KinshipException(String subject, String message, @Nullable Throwable cause) {
    super(subject + ": " + message, cause);
    this.subject = subject;
  }

  /**
   * Returns the association or the table of the call.
   *
   * @return the association, such as {@code Pet.owner}, or the table, such as {@code pet}
   */
  public String subject() {
    return subject;
  }
}
