package dev.kinship.runtime;

import dev.kinship.runtime.cohort.Cohorts;
import dev.kinship.runtime.cohort.Kind;
import dev.kinship.runtime.cohort.Question;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A question of an association's. The SQL for many rows is that of the accessor, with {@code =
 * ANY(…)} where it has an equals sign: one array, so that the text is the same for any number.
 */
abstract class BulkQuestion<E, V> implements Question<E, V> {

  private static final int ALL = Integer.MAX_VALUE;

  /** Where a word of a name in camelCase begins, as the processor sees it. */
  private static final Pattern WORD =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  private final String subject;

  BulkQuestion(String subject) {
    this.subject = subject;
  }

  @Override
  public V share(V answer) {
    return answer;
  }

  @Override
  public @Nullable Kind<?> answerKind() {
    return null;
  }

  @Override
  public Collection<?> rows(V answer) {
    return List.of();
  }

  @Override
  public String subject() {
    return subject;
  }

  /** The answer for a row that has no key to ask with. */
  abstract V withoutKey(E row);

  /** Says why there is no answer for a key that was asked; also when the handle is closed. */
  Function<Object, RuntimeException> unanswered(Handle handle) {
    return key -> new IllegalStateException(subject + " has no answer for " + key);
  }

  /** Asks for all of them; at most one round trip. */
  Answers<E, V> ask(Handle handle, Collection<? extends E> asked) {
    return new Answers<>(this, handle, asked, answers(handle, asked, this::together));
  }

  /** Asks for many keys at once. */
  interface Reading<V> {
    @Nullable Map<Object, @Nullable V> read(Handle handle, List<Object> keys, int most);
  }

  /** Answers by key; those that the database did not tell apart as Java does are asked alone. */
  final Map<Object, @Nullable V> answers(
      Handle handle, Collection<? extends E> asked, Reading<V> reading) {
    Map<Object, E> byKey = new LinkedHashMap<>();
    for (E each : asked) {
      Object key = key(each);
      if (key == null) {
        V unused = withoutKey(each); // refused where it must have one
      } else {
        byKey.putIfAbsent(key, each);
      }
    }
    Map<Object, @Nullable V> found =
        byKey.isEmpty() ? Map.of() : reading.read(handle, List.copyOf(byKey.keySet()), ALL);
    Map<Object, @Nullable V> all = Objects.requireNonNull(found, "there is no limit");
    byKey.forEach(
        (key, row) -> {
          if (!all.containsKey(key)) {
            all.put(key, alone(handle, row));
          }
        });
    remember(handle, byKey.keySet(), all);
    return all;
  }

  /** What was read is a cohort in turn. */
  private void remember(Handle handle, Collection<?> keys, Map<Object, @Nullable V> answers) {
    Kind<?> kind = answerKind();
    if (kind == null) {
      return;
    }
    List<Object> rows = new ArrayList<>();
    for (Object key : keys) {
      V answer = answers.get(key);
      if (answer != null) {
        rows.addAll(rows(answer));
      }
    }
    Cohorts.remember(handle, kind, rows);
  }

  /** Such as {@code PetTable.OWNER}. */
  String descriptor(Table<?> table) {
    String name = subject.substring(subject.lastIndexOf('.') + 1);
    return table.gateway() + "." + WORD.matcher(name).replaceAll("_").toUpperCase(Locale.ROOT);
  }

  /**
   * An answer for each key that was asked. Where the database counts values as equal that Java
   * doesn't, as with {@code citext}, it answers for keys that nobody asked; then those without an
   * answer are left out, to be asked alone.
   */
  static <V> Map<Object, @Nullable V> complete(
      List<Object> asked, Map<Object, @Nullable V> found, Supplier<@Nullable V> none) {
    List<Object> missing = new ArrayList<>();
    for (Object key : asked) {
      if (!found.containsKey(key)) {
        missing.add(key);
      }
    }
    if (asked.size() - missing.size() == found.size()) {
      missing.forEach(key -> found.put(key, none.get()));
    }
    return found;
  }

  static String withinScope(String scope) {
    return scope.isEmpty() ? "" : " AND (" + scope + ")";
  }
}
