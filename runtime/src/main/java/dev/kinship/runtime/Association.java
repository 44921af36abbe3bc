package dev.kinship.runtime;

import java.util.Collection;
import org.jdbi.v3.core.Handle;

/**
 * What can be loaded for many rows at once: {@code PetTable.OWNER}, {@code PersonTable.PETS}.
 *
 * @param <E> the rows that are asked
 * @param <L> what is loaded for them: a {@link Loaded}
 */
@FunctionalInterface
public interface Association<E, L> {

  /**
   * Reads what is at the other end for many rows. One round trip for any number of rows; none if no
   * rows are given.
   *
   * @param handle the handle to run on
   * @param rows the rows
   * @return what was read, row by row
   * @throws dev.kinship.runtime.error.UnsavedException if a row lacks the key that is needed
   */
  L load(Handle handle, Collection<? extends E> rows);
}
