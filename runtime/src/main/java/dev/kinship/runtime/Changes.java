package dev.kinship.runtime;

import dev.kinship.runtime.link.LinkResult;
import java.util.List;

/**
 * What a write at the inverse end of an association did. Rows that were given are the instances
 * that were given (or copies of them, where these cannot be changed) with the foreign key that they
 * have now; what else has changed in them is not read again. Rows that the call found by itself,
 * such as those that a set replaces, are as the database has them. The lists are unmodifiable.
 *
 * <pre>{@code
 * Changes<Pet> changes = john.setPets(handle, deco, cat);
 * changes.linked(); // those of the two that were not his, with their new owner
 * changes.unlinked(); // his others, which are his no longer
 * }</pre>
 *
 * @param linked the rows that have got the key, with it
 * @param unlinked the rows that had the key and have it no longer; where the association's policy
 *     deletes them, as they were
 * @param untouched the given rows that were left as they are
 * @param <E> the entity that holds the key
 */
public record Changes<E>(List<E> linked, List<E> unlinked, List<E> untouched) {

  /**
   * Copies the lists.
   *
   * @param linked the rows that have got the key
   * @param unlinked the rows that have lost the key
   * @param untouched the given rows that were left as they are
   */
  public Changes {
    linked = List.copyOf(linked);
    unlinked = List.copyOf(unlinked);
    untouched = List.copyOf(untouched);
  }

  static <E> Changes<E> none() {
    return new Changes<>(List.of(), List.of(), List.of());
  }

  static <E> Changes<E> of(LinkResult<E> done) {
    return new Changes<>(done.linked(), done.unlinked(), done.untouched());
  }
}
