package dev.kinship.runtime.config;

/**
 * A listener for what was read ahead for the rows that one statement returned, for example for
 * metrics.
 */
@FunctionalInterface
public interface ReadAheadListener {

  /**
   * Called when one statement has read rows ahead, on the thread of the accessor, which waits. The
   * accessor throws what this method throws.
   *
   * @param association which association, such as {@code Pet.owner}
   * @param keys for how many keys
   * @param rows how many rows came
   */
  void readAhead(String association, int keys, int rows);
}
