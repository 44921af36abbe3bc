package dev.kinship.runtime.cohort;

import org.jspecify.annotations.Nullable;

/**
 * The rows of one table, as entities.
 *
 * @param <E> the entity
 */
public interface Kind<E> {

  /**
   * What tells a row from the others of its table, whichever instance stands for it.
   *
   * @param row the row
   * @return the value of its key, or a list of them; null where it has none yet
   */
  @Nullable Object identityOf(E row);

  /**
   * Whether a row's values may become others while somebody holds it.
   *
   * @return whether; no for a record of values that stay
   */
  boolean mayChange();

  /**
   * The generated interface that has the accessors of such a row.
   *
   * @return its binary name, such as {@code clinic.PetAssociations}
   */
  String accessors();
}
