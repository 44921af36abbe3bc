package dev.kinship.runtime.row;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The rows that a caller gave, each once, by what {@link EntityTable#identity} tells them apart.
 */
public final class RowsByKey<E> {

  private final String subject;
  private final EntityTable<E> table;
  private final Map<Object, E> byKey;

  /** Takes rows, each of which must have a key. */
  public RowsByKey(String subject, EntityTable<E> table, Collection<E> rows) {
    this.subject = subject;
    this.table = table;
    this.byKey = new LinkedHashMap<>(2 * rows.size()); // a map for one has no room for one
    for (E each : rows) {
      byKey.putIfAbsent(table.identity(subject, each), each);
    }
  }

  /** Their keys, for a statement; with their versions where they have such. */
  public GivenKeys keys() {
    return table.keys(subject, byKey);
  }

  /** Their keys alone, for a statement that compares no version. */
  public GivenKeys keysAlone() {
    return new GivenKeys(table.key(), byKey.keySet());
  }

  /** The rows, which may be replaced. */
  public Map<Object, E> byKey() {
    return byKey;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return byKey.isEmpty();
  }

  /** How many there are. */
  public int size() {
    return byKey.size();
  }
}
