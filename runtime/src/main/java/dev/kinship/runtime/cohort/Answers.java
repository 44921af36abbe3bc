package dev.kinship.runtime.cohort;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was read ahead for one question: answers by key, since any number of rows may have one key.
 *
 * @param <V> the answer
 */
final class Answers<V> {

  /** How many rows one reading may take into memory. */
  static final int MOST_ROWS = 65_536;

  private static final int FIRST_CHUNK = 16;
  private static final int GROWTH = 16;
  private static final int LARGEST_CHUNK = 8_192;

  private final Map<Object, V> known = new HashMap<>();
  private @Nullable Object lastSinceForgotten;
  private int chunk = FIRST_CHUNK;
  private int largest = LARGEST_CHUNK;

  /** Whether another row than this one was asked since all was forgotten. */
  boolean isNextAfterFirst(Object identity) {
    return lastSinceForgotten != null && !lastSinceForgotten.equals(identity);
  }

  void asked(Object identity) {
    lastSinceForgotten = identity;
  }

  boolean knows(Object key) {
    return known.containsKey(key);
  }

  @SuppressWarnings("NullAway") // asked only for what is known
  V get(Object key) {
    return known.get(key);
  }

  int chunk() {
    return Math.min(chunk, largest);
  }

  /** Takes in the answers of a chunk; the next one is larger, as far as its rows will fit. */
  void add(Map<Object, @Nullable V> answers, long rows) {
    if (known.size() > LARGEST_CHUNK) {
      known.clear(); // a loop has been through them
    }
    for (Map.Entry<Object, @Nullable V> each : answers.entrySet()) {
      V answer = each.getValue();
      if (answer != null) {
        known.put(each.getKey(), answer);
      }
    }
    chunk = Math.min(chunk() * GROWTH, LARGEST_CHUNK);
    if (rows > answers.size()) {
      long fitting = (long) answers.size() * (MOST_ROWS / 4) / rows;
      largest = (int) Math.max(1, Math.min(LARGEST_CHUNK, fitting));
    }
  }

  /** There were more rows than fit: fewer keys next time. */
  void shrink(int keys) {
    largest = Math.max(1, keys / GROWTH);
  }

  void forget() {
    known.clear();
    lastSinceForgotten = null;
    chunk = FIRST_CHUNK;
  }
}
