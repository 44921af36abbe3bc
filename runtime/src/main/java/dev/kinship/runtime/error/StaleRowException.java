package dev.kinship.runtime.error;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A row was changed after the given instance was read: the instance has another version than the
 * row. Nothing was changed, and the transaction goes on. Read the row again, and repeat the change
 * on it.
 *
 * <p>To find out the row's version, a write of a single row takes one more round trip.
 */
public final class StaleRowException extends KinshipException {

  private static final long serialVersionUID = 1L;

  private final Serializable held;
  private final @Nullable Serializable found;

  /**
   * Creates the exception.
   *
   * @param subject the association or table
   * @param row the entity and its key
   * @param held the version of the given instance
   * @param found the version of the row in the database; null if it is null there
   */
  public StaleRowException(
      String subject, String row, Serializable held, @Nullable Serializable found) {
    super(
        subject,
        "the "
            + row
            + " was changed since it was read: the given one has version "
            + held
            + ", the row has version "
            + found
            + ". Read it again and repeat the change; nothing was changed",
        null);
    this.held = held;
    this.found = found;
  }

  /**
   * Returns the version that was given.
   *
   * @return the version of the given instance: a number or a time
   */
  public Serializable held() {
    return held;
  }

  /**
   * Returns the version in the database.
   *
   * @return the version of the row in the database when the write was refused; null if the column
   *     is null there
   */
  public @Nullable Serializable found() {
    return found;
  }
}
