package dev.kinship.runtime;

import dev.kinship.runtime.read.BulkQuestion;
import dev.kinship.runtime.read.BulkQuestion.BulkAnswers;
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
 * <p>Rows are told apart by their keys, so that equal records and entities that were changed since
 * find their answers. It does not change, and may be read by any thread. It costs no round trip.
 *
 * @param <E> the rows that were asked
 * @param <V> the answer for one of them
 */
public sealed class PerRow<E, V> permits Loaded {

  private final BulkAnswers<E, V> answers;

  PerRow(BulkAnswers<E, V> answers) {
    this.answers = answers;
  }

  /**
   * Tells the answer for one row.
   *
   * @param row one of the rows that were asked, or another instance with its key
   * @return the answer
   * @throws dev.kinship.runtime.error.DanglingKeyException if its key points at no row
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database, and only
   *     that has its key
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws IllegalArgumentException if it was not asked
   */
  public V of(E row) {
    Object key = question().key(row);
    if (key == null) {
      return question().withoutKey(row);
    }
    V answer = byKey().get(key);
    if (answer != null) {
      return question().share(answer);
    }
    if (byKey().containsKey(key)) {
      throw unanswered(key);
    }
    throw new IllegalArgumentException(
        question().subject() + " was not asked for this row, it was for others");
  }

  /**
   * Goes through all rows that were asked, in their order.
   *
   * @param action what to do with a row and its answer
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key of one points at no row
   */
  public void forEach(BiConsumer<? super E, ? super V> action) {
    asked().forEach(each -> action.accept(each, of(each)));
  }

  /**
   * The rows that were asked.
   *
   * @return the rows, in their order
   */
  public List<E> asked() {
    return answers.rows();
  }

  BulkQuestion<E, V> question() {
    return answers.question();
  }

  Map<Object, @Nullable V> byKey() {
    return answers.byKey();
  }

  /** Why there is no answer for a key that was asked. */
  RuntimeException unanswered(Object key) {
    return answers.unanswered().apply(key);
  }

  @Override
  public String toString() {
    return question().subject() + " of " + asked().size() + " rows";
  }
}
