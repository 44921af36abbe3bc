package dev.kinship.runtime.link;

import dev.kinship.OnReplace;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.row.RowsByKey;
import java.util.Collection;
import java.util.List;

/**
 * The foreign key of an association, as those know it that write it.
 *
 * @param name the association, for errors
 * @param target what keys refer to
 * @param holders the foreign key
 * @param onReplace what happens to rows that a set replaces
 * @param unique whether one row at most may hold a key
 */
public record LinkedKey<T, K, E>(
    String name,
    KeyColumns<T, K> target,
    KeyColumns<E, K> holders,
    OnReplace onReplace,
    boolean unique) {

  /** The rows that are given a key; refuses those that are of another tenant than the target. */
  RowsByKey<E> given(K key, Collection<E> rows) {
    SharedColumns.check(name, holders, target, key, rows);
    return given(rows);
  }

  RowsByKey<E> given(Collection<E> rows) {
    return new RowsByKey<>(name, holders.table(), rows);
  }

  /** What tells rows apart, taken before they are written: the key may be a part of their own. */
  List<Object> identities(Collection<E> rows) {
    return rows.stream().map(each -> holders.table().identity(name, each)).toList();
  }
}
