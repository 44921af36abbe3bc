package dev.kinship.runtime;

import dev.kinship.runtime.read.BulkQuestion;
import dev.kinship.runtime.read.BulkQuestion.BulkResults;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What an association returned for many rows at once: a value for each row.
 *
 * <pre>{@code
 * PerRow<Person, Long> pets = PersonTable.PETS.count(handle, people);
 * people.forEach(each -> System.out.println(each.name() + " has " + pets.of(each)));
 * }</pre>
 *
 * <p>Rows are identified by their keys, so equal records and entities that were changed since find
 * their values. It is immutable, and any thread may read it. Reading it costs no round trip.
 *
 * @param <E> the rows
 * @param <V> the value of one of them
 */
public sealed class PerRow<E, V> permits Loaded {

  private final BulkResults<E, V> results;

  PerRow(BulkResults<E, V> results) {
    this.results = results;
  }

  /**
   * Returns the value of one row.
   *
   * @param row one of the rows that were given, or another instance with its key
   * @return the value
   * @throws dev.kinship.runtime.error.DanglingKeyException if its key points at no row
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database, and only
   *     that has its key
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws IllegalArgumentException if it was not among the given rows
   */
  public V of(E row) {
    Object key = question().key(row);
    if (key == null) {
      return question().withoutKey(row);
    }
    V result = byKey().get(key);
    if (result != null) {
      return question().share(result);
    }
    if (byKey().containsKey(key)) {
      throw missing(key);
    }
    throw new IllegalArgumentException(
        question().subject() + " was not asked for this row, it was for others");
  }

  /**
   * Calls an action for each of the given rows, in their order.
   *
   * @param action what to do with a row and its value
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key of one points at no row
   */
  public void forEach(BiConsumer<? super E, ? super V> action) {
    asked().forEach(each -> action.accept(each, of(each)));
  }

  /**
   * Returns the value of each row as a map, for a method that loads for many objects at once. Equal
   * rows have one entry.
   *
   * <pre>{@code
   * @BatchMapping
   * Map<Pet, Optional<Person>> owner(List<Pet> pets) {
   *   return jdbi.withHandle(h -> PetTable.OWNER.load(h, pets)).toMap();
   * }
   * }</pre>
   *
   * @return the values, in the order of the given rows; unmodifiable
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key of one points at no row
   */
  public Map<E, V> toMap() {
    Map<E, V> all = new LinkedHashMap<>();
    forEach(all::put);
    return Collections.unmodifiableMap(all);
  }

  /**
   * Returns the given rows.
   *
   * @return the rows, in their order
   */
  public List<E> asked() {
    return results.rows();
  }

  BulkQuestion<E, V> question() {
    return results.question();
  }

  Map<Object, @Nullable V> byKey() {
    return results.byKey();
  }

  /** Why there is no result for a key that was asked. */
  RuntimeException missing(Object key) {
    return results.missing().apply(key);
  }

  @Override
  public String toString() {
    return question().subject() + " of " + asked().size() + " rows";
  }
}
