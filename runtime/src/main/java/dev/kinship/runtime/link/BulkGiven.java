package dev.kinship.runtime.link;

import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.KeyMessages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The rows that a write for many targets gives keys to. A row can be given to one target only, and
 * to one that has the same shared columns.
 *
 * @param link the foreign key
 * @param rows each once, by what tells it apart; may be replaced
 * @param keys the key that each is about, by the same
 * @param targets the keys, each once
 */
record BulkGiven<T, K, E>(
    LinkedKey<T, K, E> link, Map<Object, E> rows, Map<Object, K> keys, List<K> targets) {

  static <T, K, E> BulkGiven<T, K, E> of(
      LinkedKey<T, K, E> link, Map<K, ? extends Collection<E>> wanted) {
    BulkGiven<T, K, E> given =
        new BulkGiven<>(link, new LinkedHashMap<>(), new HashMap<>(), List.copyOf(wanted.keySet()));
    wanted.forEach(given::add);
    return given;
  }

  private void add(K key, Collection<E> some) {
    SharedColumns.check(link.name(), link.holders(), link.target(), key, some);
    for (E each : some) {
      Object id = link.holders().table().identity(link.name(), each);
      K other = keys.putIfAbsent(id, key);
      if (other != null && !identity(key).equals(identity(other))) {
        throw givenTwice(each, other, key);
      }
      rows.putIfAbsent(id, each);
    }
  }

  /** The key that a row is about. */
  K keyOf(Object id) {
    return Objects.requireNonNull(keys.get(id));
  }

  /** The same, as {@link dev.kinship.runtime.row.Identity} tells it apart. */
  Object pointer(Object id) {
    return identity(keyOf(id));
  }

  /** The keys, as {@link dev.kinship.runtime.row.Identity} tells them apart. */
  List<Object> pointers() {
    return targets.stream().map(this::identity).toList();
  }

  private Object identity(K key) {
    return link.target().identity(key);
  }

  /** What a statement compares. */
  BulkKeys<K> parameters() {
    List<K> ofEach = new ArrayList<>();
    rows.keySet().forEach(id -> ofEach.add(keyOf(id)));
    EntityTable<E> table = link.holders().table();
    return new BulkKeys<>(table.keys(link.name(), rows), link.target(), ofEach, targets);
  }

  private ContradictionException givenTwice(E row, K one, K other) {
    EntityTable<E> table = link.holders().table();
    return new ContradictionException(
        link.name(),
        "the "
            + KeyMessages.describe(table.key(), table.keyOf(row))
            + " is given to two, with "
            + link.target().describe(one)
            + " and with "
            + link.target().describe(other)
            + "; nothing was changed");
  }
}
