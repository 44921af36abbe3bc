package dev.kinship.runtime.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a write did for each of many keys, as {@code Identity} tells them apart. */
final class LinkResults<E> {

  private final Map<Object, List<E>> linked = new HashMap<>();
  private final Map<Object, List<E>> unlinked = new HashMap<>();
  private final Map<Object, List<E>> untouched = new HashMap<>();

  void linked(Object key, E row) {
    put(linked, key, row);
  }

  /** Of the key that a row had, if any. */
  void unlinked(@Nullable Object key, E row) {
    if (key != null) {
      put(unlinked, key, row);
    }
  }

  void untouched(Object key, E row) {
    put(untouched, key, row);
  }

  private static <E> void put(Map<Object, List<E>> rows, Object key, E row) {
    rows.computeIfAbsent(key, none -> new ArrayList<>()).add(row);
  }

  /** The results of some keys, each of which has one. */
  Map<Object, LinkResult<E>> of(Collection<Object> keys) {
    Map<Object, LinkResult<E>> results = new HashMap<>();
    for (Object key : keys) {
      results.put(
          key,
          new LinkResult<>(
              linked.getOrDefault(key, List.of()),
              unlinked.getOrDefault(key, List.of()),
              untouched.getOrDefault(key, List.of())));
    }
    return results;
  }
}
