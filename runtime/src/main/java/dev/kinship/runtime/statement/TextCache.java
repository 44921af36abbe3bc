package dev.kinship.runtime.statement;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The texts that were made from one text of the program: in schemas, with clauses added, for sets
 * of columns. It holds so many characters at most, whatever comes; what was not used for long goes
 * first. A text that is not held is made again.
 *
 * <p>Texts are in one of two generations. What is used moves to the young one; where that is full,
 * it becomes the old one, and the old one is dropped.
 *
 * <p>Safe for use by several threads.
 */
final class TextCache<T> {

  /** Of each generation. */
  static final int MOST_CHARACTERS = 16_000;

  private volatile Map<Object, T> young = new ConcurrentHashMap<>(0);
  private volatile Map<Object, T> old = Map.of();
  private int characters;

  /**
   * Finds a text that was used lately.
   *
   * @param key what it was made from; is not kept
   */
  @Nullable T get(Object key) {
    return young.get(key);
  }

  /**
   * Finds a text, or makes it.
   *
   * @param key what it is made from; is kept with it
   * @param made makes it
   */
  T get(Object key, Supplier<T> made) {
    T found = young.get(key);
    if (found == null) {
      found = old.get(key);
      found = found == null ? made.get() : found;
      put(key, found);
    }
    return found;
  }

  private synchronized void put(Object key, T text) {
    int length = text.toString().length();
    if (length > MOST_CHARACTERS) {
      return;
    }
    if (characters + length > MOST_CHARACTERS) {
      old = young;
      young = new ConcurrentHashMap<>(0);
      characters = 0;
    }
    if (young.put(key, text) == null) {
      characters += length;
    }
  }
}
