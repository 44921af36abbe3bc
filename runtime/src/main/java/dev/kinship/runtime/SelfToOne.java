package dev.kinship.runtime;

import dev.kinship.runtime.read.OwningEnd;
import dev.kinship.runtime.read.RecursiveQuery;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * The owning end of an association of a table with itself: {@code Employee.boss}. Its rows form
 * trees, or rings where somebody is their own boss by way of others; this is the way up. Generated
 * code makes one for each. Immutable; may be shared by threads.
 *
 * @param <E> the entity
 * @param <K> the key's value
 */
public final class SelfToOne<E, K> extends ToOne<E, K, E> {

  private final RecursiveQuery<E, K> ways;

  /** For generated code; see {@code ToOneBuilder}. */
  @SuppressWarnings("exports") // whoever may call it sees the type
  public SelfToOne(OwningEnd<E, K, E> end) {
    super(end);
    this.ways = new RecursiveQuery<>(end.name(), end.here(), end.there(), end.sql().scope());
  }

  /**
   * Reads what the row points at, what that points at, and so on to the end. The way ends at a row
   * without a key, at one that is not in the default scope, if there is one, and at one that it has
   * met before. One statement, one round trip.
   *
   * @param handle the handle to run on
   * @param entity the row to begin with, as the database has it now; it is not returned
   * @return the rows, the nearest first
   * @throws dev.kinship.runtime.error.UnsavedException if the row has no key
   */
  public List<Relative<E>> ancestors(Handle handle, E entity) {
    return ways.up(handle, entity, RecursiveQuery.TO_THE_END, Relative::new);
  }

  /**
   * As {@link #ancestors(Handle, Object)}, but no further than so many steps.
   *
   * @param handle the handle to run on
   * @param entity the row to begin with, as the database has it now; it is not returned
   * @param depth how many steps to go: 1 for the target alone
   * @return the rows, the nearest first
   * @throws dev.kinship.runtime.error.UnsavedException if the row has no key
   * @throws IllegalArgumentException if the number of steps is 0 or less
   */
  public List<Relative<E>> ancestors(Handle handle, E entity, int depth) {
    return ways.up(handle, entity, RecursiveQuery.steps(depth), Relative::new);
  }
}
