package dev.kinship.runtime.row;

import dev.kinship.runtime.error.KinshipException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.statement.Parameters;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Finds out why a lock did not find a row, as {@link MissingRows} does for a write: it may be there
 * all the same.
 */
public final class UnlockedRows {

  private UnlockedRows() {}

  /** The error for a target that its lock did not find. */
  public static <T, K> NoSuchRowException of(
      Handle handle, String subject, KeyColumns<T, K> target, K key) {
    Parameters parameters = target.addTo(new Parameters(), key);
    return MissingRows.isThere(handle, subject, target.table(), target.isKey(""), parameters)
        ? RowErrors.notLocked(subject, target.table(), target.describe(key))
        : RowErrors.noTarget(subject, target, key);
  }

  /**
   * The error for a row that its lock did not find.
   *
   * @param compared what the lock asked of it beside its own key
   */
  public static <E> KinshipException of(
      Handle handle,
      String subject,
      EntityTable<E> table,
      @Nullable Object[] id,
      List<SharedValue<E>> compared) {
    Parameters parameters = new Parameters().id(table.keyTypes(), id);
    if (!MissingRows.isThere(handle, subject, table, table.isThis(""), parameters)) {
      return RowErrors.noSuchRow(subject, table, id);
    }
    return MissingRows.differing(handle, table, id, compared)
        .orElseGet(
            () -> RowErrors.notLocked(subject, table, KeyMessages.describe(table.key(), id)));
  }
}
