package dev.kinship.runtime.row;

import dev.kinship.runtime.error.StaleRowException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Tells whether the version of a given instance is the one that its row has. */
public final class StaleRows {

  private StaleRows() {}

  /** The error for a row whose version is another one; null where it is the given one. */
  static <E> @Nullable StaleRowException ifStale(
      String subject, EntityTable<E> table, E given, Object[] id, @Nullable Object there) {
    Object held = table.versionOf(subject, given);
    return held == null || Identity.same(held, there)
        ? null
        : new StaleRowException(
            subject,
            table.entity().getSimpleName() + " with " + KeyMessages.describe(table.key(), id),
            (Serializable) held,
            (Serializable) there);
  }

  /** Refuses a row whose version is another one. */
  public static <E> void refuse(
      String subject, EntityTable<E> table, E given, Object[] id, @Nullable Object there) {
    StaleRowException stale = ifStale(subject, table, given, id, there);
    if (stale != null) {
      throw stale;
    }
  }
}
