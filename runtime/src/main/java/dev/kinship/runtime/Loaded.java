package dev.kinship.runtime;

import dev.kinship.runtime.error.DanglingKeyException;
import dev.kinship.runtime.read.BulkQuestion.BulkResults;
import dev.kinship.runtime.row.EntityTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * The rows at the other end of an association, read for many rows at once.
 *
 * <pre>{@code
 * Loaded<Pet, Optional<Person>, Person> owners = PetTable.OWNER.load(handle, pets);
 * Optional<Person> owner = owners.of(pets.get(0));
 *
 * // One statement a level, however many rows.
 * var toys = PersonTable.PETS.load(handle, people).then(handle, PetTable.TOYS);
 * }</pre>
 *
 * @param <E> the rows
 * @param <V> the value of one of them: an {@code Optional} or a {@code List} of {@code R}
 * @param <R> the rows at the other end
 */
public final class Loaded<E, V, R> extends PerRow<E, V> {

  /** What is known of a row. */
  public enum State {
    /** It has at least one row at the other end. */
    PRESENT,
    /** It has none. */
    ABSENT,
    /** Its key points at a row that does not exist. */
    DANGLING,
    /**
     * It was not among the given rows, or only the database has its key and the row does not exist.
     */
    NOT_LOADED
  }

  private final EntityTable<R> table;

  Loaded(BulkResults<E, V> results, EntityTable<R> table) {
    super(results);
    this.table = table;
  }

  /**
   * Returns what is known of a row, and never throws.
   *
   * @param row the row
   * @return its state
   */
  public State state(E row) {
    Object key = question().key(row);
    if (key == null) {
      return asked().contains(row) ? State.ABSENT : State.NOT_LOADED;
    }
    V result = byKey().get(key);
    if (result == null) {
      return byKey().containsKey(key) && missing(key) instanceof DanglingKeyException
          ? State.DANGLING
          : State.NOT_LOADED;
    }
    return question().rows(result).isEmpty() ? State.ABSENT : State.PRESENT;
  }

  /**
   * Returns all rows at the other end, each once, in the order of the given rows.
   *
   * @return the rows
   */
  @SuppressWarnings("unchecked") // the results of this question are rows of this table
  public List<R> all() {
    Map<Object, R> found = new LinkedHashMap<>();
    for (E each : asked()) {
      Object key = question().key(each);
      V result = key == null ? null : byKey().get(key);
      if (result != null) {
        for (R row : (Collection<R>) question().rows(result)) {
          found.putIfAbsent(table.identity(question().subject(), row), row);
        }
      }
    }
    List<R> copies = new ArrayList<>(found.size());
    found.values().forEach(row -> copies.add(table.another(row)));
    return copies;
  }

  /**
   * Loads what is at the other end of one of these rows' associations. One round trip.
   *
   * @param handle the handle to run on
   * @param association an association of theirs
   * @param <L> what is loaded
   * @return what was read, row by row
   */
  public <L> L then(Handle handle, Association<R, L> association) {
    return association.load(handle, all());
  }
}
