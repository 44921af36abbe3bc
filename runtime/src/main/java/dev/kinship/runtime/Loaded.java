package dev.kinship.runtime;

import dev.kinship.runtime.error.DanglingKeyException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

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
 * @param <E> the rows that were asked
 * @param <V> the answer for one of them: an {@code Optional} or a {@code List} of {@code R}
 * @param <R> the rows at the other end
 */
public final class Loaded<E, V, R> extends Answers<E, V> {

  /** What is known of a row. */
  public enum State {
    /** It has at least one row at the other end. */
    PRESENT,
    /** It has none. */
    ABSENT,
    /** Its key points at a row that does not exist. */
    DANGLING,
    /** It was not asked, or is not in the database, and only that has its key. */
    NOT_LOADED
  }

  private final Entities<R> entities;

  Loaded(
      BulkQuestion<E, V> question,
      Collection<? extends E> rows,
      Map<Object, @Nullable V> byKey,
      Function<Object, RuntimeException> unanswered,
      Entities<R> entities) {
    super(question, rows, byKey, unanswered);
    this.entities = entities;
  }

  /**
   * Tells what is known of a row, without an exception.
   *
   * @param row the row
   * @return its state
   */
  public State state(E row) {
    Object key = question().key(row);
    if (key == null) {
      return asked().contains(row) ? State.ABSENT : State.NOT_LOADED;
    }
    V answer = byKey().get(key);
    if (answer == null) {
      return byKey().containsKey(key) && unanswered(key) instanceof DanglingKeyException
          ? State.DANGLING
          : State.NOT_LOADED;
    }
    return question().rows(answer).isEmpty() ? State.ABSENT : State.PRESENT;
  }

  /**
   * All rows at the other end, each once, in the order in which they were asked for.
   *
   * @return the rows
   */
  @SuppressWarnings("unchecked") // the answers of this question are rows of this table
  public List<R> all() {
    Map<Object, R> found = new LinkedHashMap<>();
    for (E each : asked()) {
      Object key = question().key(each);
      V answer = key == null ? null : byKey().get(key);
      if (answer != null) {
        for (R row : (Collection<R>) question().rows(answer)) {
          found.putIfAbsent(entities.identity(question().subject(), row), row);
        }
      }
    }
    List<R> copies = new ArrayList<>(found.size());
    found.values().forEach(row -> copies.add(entities.another(row)));
    return copies;
  }

  /**
   * Loads the targets of all these rows. One round trip.
   *
   * @param handle the handle to run on
   * @param association an association of theirs
   * @param <T> the target
   * @return the targets
   */
  public <T> Loaded<R, Optional<T>, T> then(Handle handle, ToOne<R, ?, T> association) {
    return association.load(handle, all());
  }

  /**
   * Loads the single rows that hold the keys of all these rows. One round trip.
   *
   * @param handle the handle to run on
   * @param association an association of theirs
   * @param <H> the rows that hold the keys
   * @return these rows
   */
  public <H> Loaded<R, Optional<H>, H> then(Handle handle, InverseToOne<R, ?, H> association) {
    return association.load(handle, all());
  }

  /**
   * Loads the rows that hold the keys of all these rows. One round trip.
   *
   * @param handle the handle to run on
   * @param association an association of theirs
   * @param <H> the rows that hold the keys
   * @return these rows
   */
  public <H> Loaded<R, List<H>, H> then(Handle handle, ToMany<R, ?, H> association) {
    return association.load(handle, all());
  }
}
