package dev.kinship.runtime;

import dev.kinship.OnReplace;
import dev.kinship.runtime.read.InverseEnd;
import dev.kinship.runtime.read.RecursiveQuery;
import dev.kinship.runtime.read.ToManySql;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * The inverse end of an association of a table with itself, to many: {@code Employee.reports}. This
 * is the way down; {@link SelfToOne} is the way up. Generated code makes one for each. Immutable;
 * may be shared by threads.
 *
 * @param <E> the entity
 * @param <K> the key's value
 */
public final class SelfToMany<E, K> extends ToMany<E, K, E> {

  private final RecursiveQuery<E, K> ways;

  /** For generated code; see {@code ToManyBuilder}. */
  @SuppressWarnings("exports") // whoever may call it sees the types
  public SelfToMany(InverseEnd<E, K, E> end, OnReplace onReplace, ToManySql sql) {
    super(end, onReplace, sql);
    this.ways = new RecursiveQuery<>(end.name(), end.there(), end.here(), sql.rows().scope());
  }

  /**
   * Reads the rows that point at the row, those that point at them, and so on to the end. A row
   * that is not in the default scope, if there is one, is left out with all that is below it; one
   * that was met before is not met again. One statement, one round trip.
   *
   * @param handle the handle to run on
   * @param entity the row to begin with; it is not returned
   * @return the rows, the nearest first, and those that are as near in the order of their keys
   * @throws dev.kinship.runtime.error.UnsavedException if the row has no key
   */
  public List<Relative<E>> descendants(Handle handle, E entity) {
    return ways.down(handle, entity, RecursiveQuery.TO_THE_END, Relative::new);
  }

  /**
   * As {@link #descendants(Handle, Object)}, but no further than so many steps.
   *
   * @param handle the handle to run on
   * @param entity the row to begin with; it is not returned
   * @param depth how many steps to go: 1 for those that point at the row itself
   * @return the rows, the nearest first, and those that are as near in the order of their keys
   * @throws dev.kinship.runtime.error.UnsavedException if the row has no key
   * @throws IllegalArgumentException if the number of steps is 0 or less
   */
  public List<Relative<E>> descendants(Handle handle, E entity, int depth) {
    return ways.down(handle, entity, RecursiveQuery.steps(depth), Relative::new);
  }
}
