package dev.kinship.runtime.link;

import dev.kinship.runtime.error.RefusedException;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.Identity;
import dev.kinship.runtime.row.KeyMessages;
import dev.kinship.runtime.statement.WrittenRows;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What is said where rows did not change their keys, though all were there. */
final class RefusedLinks {

  private static final int MOST_NAMED = 5;

  private RefusedLinks() {}

  /** Refuses a set that would leave rows without a key that the policy keeps. */
  static void refuseLeavers(
      String name, EntityTable<?> holders, EntityTable<?> target, List<Object> leavers) {
    if (leavers.isEmpty()) {
      return;
    }
    throw new RefusedException(
        name,
        leavers.size()
            + " "
            + holders.entity().getSimpleName()
            + " would be left without a "
            + target.entity().getSimpleName()
            + " ("
            + described(holders, leavers)
            + ") and the association keeps them. Give them to another one first, or declare another"
            + " onReplace; nothing was changed");
  }

  /**
   * Refuses a set whose target came in its middle, so that others could link rows to it unseen; the
   * given ones are linked by then.
   *
   * @param others the own keys of those rows
   */
  static void refuseLate(
      Handle handle,
      String name,
      EntityTable<?> holders,
      EntityTable<?> target,
      List<Object> others) {
    if (others.isEmpty()) {
      return;
    }
    throw new RefusedException(
        name,
        "the "
            + target.entity().getSimpleName()
            + " was inserted in the middle of the call, and somebody else gave it "
            + others.size()
            + " "
            + holders.entity().getSimpleName()
            + " ("
            + described(holders, others)
            + "), which the association keeps. The given rows are linked, too. "
            + WrittenRows.fate(handle)
            + ". Read them again");
  }

  private static String described(EntityTable<?> holders, List<Object> ids) {
    return ids.stream()
            .limit(MOST_NAMED)
            .map(
                id ->
                    KeyMessages.describe(holders.key(), Identity.values(id, holders.key().size())))
            .collect(Collectors.joining("; "))
        + (ids.size() > MOST_NAMED ? "; …" : "");
  }

  /**
   * Makes sure that rows were linked where a write has changed fewer than were to be. Often there
   * is no harm in that: the database may count a key as the one that a row has already, which Java
   * does not. But a trigger may have kept a row as it was. Only such a write pays for this second
   * round trip.
   *
   * @param leftOut counts the given rows that do not have the key
   * @param written whether any row was changed
   */
  static void ifLeftOut(
      Handle handle,
      String subject,
      LongSupplier leftOut,
      EntityTable<?> holders,
      boolean written) {
    long left = leftOut.getAsLong();
    if (left > 0) {
      throw new RefusedException(
          subject,
          left
              + " "
              + holders.entity().getSimpleName()
              + " did not get the key"
              + becauseOfTrigger(handle, written));
    }
  }

  private static String becauseOfTrigger(Handle handle, boolean written) {
    return ": a trigger, a rule or row-level security kept the row as it was, or the target was"
        + " deleted and inserted anew in the middle of the call"
        + (written
            ? ", and the rest was done. " + WrittenRows.fate(handle)
            : "; nothing was changed")
        + ". Read them again";
  }

  /**
   * Refuses rows that were to lose their key, and have it still.
   *
   * @param kept their own keys
   */
  static void refuseKept(
      Handle handle,
      String subject,
      EntityTable<?> holders,
      List<Object> kept,
      Outcome<?> outcome) {
    if (!kept.isEmpty()) {
      throw new RefusedException(
          subject,
          kept.size()
              + " "
              + holders.entity().getSimpleName()
              + " ("
              + described(holders, kept)
              + ") did not lose the key"
              + becauseOfTrigger(handle, outcome.anyWritten()));
    }
  }
}
