package dev.kinship.runtime.link;

import java.util.List;

/**
 * What a write of links did.
 *
 * @param linked the rows that have got the key
 * @param unlinked the rows that have lost the key
 * @param untouched the given rows that were left as they are
 */
public record LinkResult<E>(List<E> linked, List<E> unlinked, List<E> untouched) {

  /** The one row that was given the key. */
  public E only() {
    return (linked.isEmpty() ? untouched : linked).get(0);
  }
}
