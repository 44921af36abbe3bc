package dev.kinship.runtime.link;

import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.row.KeyMessages;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refuses rows that differ from their target in a column that an association never writes: nobody
 * moves to another tenant by way of an association.
 */
public final class SharedColumns {

  private SharedColumns() {}

  /** Refuses one row, before anything is sent. */
  public static <T, K, E> void check(
      String name, KeyColumns<E, K> holders, KeyColumns<T, K> target, K key, E row) {
    check(name, holders, target, key, List.of(row));
  }

  /** Refuses the first of some rows that differs. */
  static <T, K, E> void check(
      String name, KeyColumns<E, K> holders, KeyColumns<T, K> target, K key, Collection<E> rows) {
    E differing = holders.contradicting(rows, key);
    if (differing != null) {
      throw differs(name, holders, target, key, holders.table().keyOf(differing));
    }
  }

  /** The error for a row, told by its own key, that differs from its target. */
  static <T, K, E> ContradictionException differs(
      String name,
      KeyColumns<E, K> holders,
      KeyColumns<T, K> target,
      K key,
      @Nullable Object[] row) {
    return new ContradictionException(
        name,
        "the "
            + holders.table().entity().getSimpleName()
            + " with "
            + KeyMessages.describe(holders.table().key(), row)
            + " cannot have the "
            + target.table().entity().getSimpleName()
            + " with "
            + target.describe(key)
            + ": they differ in "
            + holders.sharedNames()
            + ", which the association does not write; nothing was changed");
  }
}
