package dev.kinship.runtime.read;

import dev.kinship.runtime.cohort.Cohorts;
import dev.kinship.runtime.cohort.Kind;
import dev.kinship.runtime.cohort.Question;
import dev.kinship.runtime.cohort.SeenKeys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A question of an association's. The SQL for many rows is that of the accessor, with {@link
 * KeyBatch} where it has an equals sign: one array, so that the text is the same for any number.
 */
public abstract class BulkQuestion<E, V> implements Question<E, V> {

  private static final int ALL = Integer.MAX_VALUE;

  private final String subject;
  private final String constant;

  BulkQuestion(String subject, String constant) {
    this.subject = subject;
    this.constant = constant;
  }

  @Override
  public V share(V result) {
    return result;
  }

  @Override
  public @Nullable Kind<?> resultKind() {
    return null;
  }

  @Override
  public Collection<?> rows(V result) {
    return List.of();
  }

  @Override
  public String subject() {
    return subject;
  }

  /** The result for a row that has no key to ask with. */
  public abstract V withoutKey(E row);

  /** Says why there is no result for a key that was asked; also when the handle is closed. */
  Function<Object, RuntimeException> missing(Handle handle) {
    return key -> new IllegalStateException(subject + " has no result for " + key);
  }

  /** Asks for all of them, in one round trip unless their keys cannot be sent together. */
  public BulkResults<E, V> ask(Handle handle, Collection<? extends E> asked) {
    Map<Object, @Nullable V> all = resultsByKey(handle, asked, this::together, this::alone);
    return new BulkResults<>(this, List.copyOf(asked), all, missing(handle));
  }

  /** Asks for many keys at once; null where that is not possible. */
  interface Together<V> {
    @Nullable Map<Object, @Nullable V> read(Handle handle, List<Object> keys, int most);
  }

  /** Asks for one row; null where there is no result. */
  interface Alone<E, V> {
    @Nullable V read(Handle handle, E row);
  }

  /** Results by key; those that could not be asked for together are asked alone. */
  final Map<Object, @Nullable V> resultsByKey(
      Handle handle, Collection<? extends E> asked, Together<V> together, Alone<E, V> alone) {
    List<Object> keys = new ArrayList<>(asked.size());
    List<E> rows = new ArrayList<>(asked.size());
    SeenKeys seen = new SeenKeys(asked.size());
    for (E each : asked) {
      Object key = key(each);
      if (key == null) {
        V unused = withoutKey(each); // refused where it must have one
      } else if (seen.add(key)) {
        keys.add(key);
        rows.add(each);
      }
    }
    Map<Object, @Nullable V> found = keys.isEmpty() ? null : together.read(handle, keys, ALL);
    Map<Object, @Nullable V> all = found == null ? new HashMap<>() : found;
    Kind<?> kind = resultKind();
    List<Object> read = new ArrayList<>(kind == null ? 0 : keys.size());
    for (int i = 0; i < keys.size(); i++) {
      Object key = keys.get(i);
      V result = all.get(key);
      if (result == null && !all.containsKey(key)) {
        result = alone.read(handle, rows.get(i));
        all.put(key, result);
      }
      if (result != null && kind != null) {
        addRows(result, read);
      }
    }
    if (kind != null) { // what was read is a cohort in turn
      Cohorts.remember(handle, kind, read);
    }
    return all;
  }

  @Override
  public String descriptor() {
    return constant;
  }

  static String withinScope(String scope) {
    return scope.isEmpty() ? "" : " AND (" + scope + ")";
  }

  /**
   * What came of a question for many rows.
   *
   * @param question what was asked
   * @param rows the rows that were asked, in their order
   * @param byKey the results, null if there is none
   * @param missing says why there is none for a key that was asked
   */
  public record BulkResults<E, V>(
      BulkQuestion<E, V> question,
      List<E> rows,
      Map<Object, @Nullable V> byKey,
      Function<Object, RuntimeException> missing) {}
}
