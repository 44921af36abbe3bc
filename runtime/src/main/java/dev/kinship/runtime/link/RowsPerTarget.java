package dev.kinship.runtime.link;

import dev.kinship.runtime.row.KeyColumns;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The rows that a write for many targets gives to each. Two instances of one target have theirs
 * together.
 *
 * @param <T> the targets
 * @param <K> their keys
 * @param <E> the rows
 */
public final class RowsPerTarget<T, K, E> {

  private final Map<T, Object> identities = new LinkedHashMap<>();
  private final Map<K, Collection<E>> byKey = new LinkedHashMap<>();

  /**
   * Sorts them by the targets' keys.
   *
   * @param name the association, for errors
   * @param here what the targets' keys are
   * @param rows for each target its rows
   * @throws dev.kinship.runtime.error.UnsavedException if a target has no key
   */
  public RowsPerTarget(String name, KeyColumns<T, K> here, Map<T, ? extends Collection<E>> rows) {
    Map<Object, K> keys = new HashMap<>();
    rows.forEach(
        (target, some) -> {
          K given = here.of(name, target);
          Object identity = here.identity(given);
          identities.put(target, identity);
          K key = keys.computeIfAbsent(identity, none -> given);
          byKey.computeIfAbsent(key, none -> new ArrayList<>()).addAll(some);
        });
  }

  /** The rows by the keys of their targets. */
  public Map<K, Collection<E>> byKey() {
    return byKey;
  }

  /** What was done for each target, of what was done for each identity of a key. */
  public <C> Map<T, C> results(
      Map<Object, LinkResult<E>> results, Function<LinkResult<E>, C> result) {
    Map<T, C> byTarget = new LinkedHashMap<>();
    identities.forEach(
        (target, identity) ->
            byTarget.put(target, result.apply(Objects.requireNonNull(results.get(identity)))));
    return byTarget;
  }
}
