package dev.kinship.runtime.cohort;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of a row through an association, such as its target, for one row or for many.
 * There is one instance for each association and thing to ask.
 *
 * @param <E> the row that is asked
 * @param <V> the result
 */
public interface Question<E, V> {

  /**
   * Whose rows are asked.
   *
   * @return the kind of row
   */
  Kind<E> kind();

  /**
   * What the result depends on.
   *
   * @param row the row
   * @return the value of a key; null where no statement is needed, or none is possible
   */
  @Nullable Object key(E row);

  /**
   * Asks for one row.
   *
   * @param handle the handle to run on
   * @param row the row
   * @return the result
   */
  V alone(Handle handle, E row);

  /**
   * Asks for many in one round trip.
   *
   * @param handle the handle to run on
   * @param keys what {@link #key} returned for each, without duplicates
   * @param most how many rows may be read
   * @return the result for each key, in a map that the caller may change; null for one where asking
   *     alone will explain why there is none, and nothing for one that the database compares
   *     otherwise than Java; null for all if there were more rows
   */
  @Nullable Map<Object, @Nullable V> together(Handle handle, List<Object> keys, int most);

  /**
   * Returns a result that may be returned again.
   *
   * @param result the result
   * @return what the caller may change without others seeing it
   */
  V share(V result);

  /**
   * Whose rows the results consist of, so that they can be asked together in turn.
   *
   * @return the kind; null if the results are not rows
   */
  @Nullable Kind<?> resultKind();

  /**
   * The rows that a result consists of.
   *
   * @param result the result
   * @return its rows
   */
  Collection<?> rows(V result);

  /**
   * Adds the rows that a result consists of to others.
   *
   * @param result the result
   * @param all takes its rows
   */
  default void addRows(V result, Collection<Object> all) {
    all.addAll(rows(result));
  }

  /**
   * What is asked, for people.
   *
   * @return the association, such as {@code Pet.owner}
   */
  String subject();

  /**
   * What users call the association by, to ask for many rows at once.
   *
   * @return a constant, such as {@code PetTable.OWNER}
   */
  String descriptor();

  /**
   * How to ask it of many rows at once.
   *
   * @return a call on the descriptor, such as {@code load(handle, rows)}
   */
  String bulkCall();
}
