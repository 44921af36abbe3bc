package dev.kinship.runtime.config;

/** Is told of what was read ahead for rows that one statement returned, for metrics for example. */
@FunctionalInterface
public interface ReadAheadListener {

  /**
   * Rows were read ahead, by one statement. Called on the thread of the accessor, which waits; what
   * it throws comes out of the accessor.
   *
   * @param association which association, such as {@code Pet.owner}
   * @param keys for how many keys
   * @param rows how many rows came
   */
  void readAhead(String association, int keys, int rows);
}
