package dev.kinship.runtime.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is asked for together: keys, each of them once, and where their rows are in the cohort. */
final class Chunk {

  private final int most;
  private final List<Object> keys;
  private final SeenKeys seen;
  private final int[] rows;

  /**
   * Makes one.
   *
   * @param most how many keys it may have
   * @param expected how many it can have, as there are no more rows
   */
  Chunk(int most, int expected) {
    this.most = most;
    int size = Math.min(most, expected);
    this.keys = new ArrayList<>(size);
    this.seen = new SeenKeys(size);
    this.rows = new int[Math.max(1, size)];
  }

  boolean isFull() {
    return keys.size() >= most;
  }

  /** Adds the key of the row at a place, unless another row had it. */
  void add(Object key, int row) {
    if (seen.add(key)) {
      rows[keys.size()] = row;
      keys.add(key);
    }
  }

  List<Object> keys() {
    return keys;
  }

  int size() {
    return keys.size();
  }

  /** The place of each key's row. */
  int[] rows() {
    return rows.length == keys.size() ? rows : Arrays.copyOf(rows, keys.size());
  }

  /** The results for the keys, in the order in which a loop will come to them. */
  <V> @Nullable Object[] inOrder(Map<Object, @Nullable V> results) {
    @Nullable Object[] inOrder = new @Nullable Object[keys.size()];
    for (int i = 0; i < inOrder.length; i++) {
      inOrder[i] = results.get(keys.get(i));
    }
    return inOrder;
  }
}
