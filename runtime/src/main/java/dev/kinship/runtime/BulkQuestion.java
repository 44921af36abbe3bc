package dev.kinship.runtime;

import dev.kinship.runtime.cohort.Kind;
import dev.kinship.runtime.cohort.Question;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A question of an association's. The SQL for many rows is that of the accessor, with {@code =
 * ANY(…)} where it has an equals sign: one array, so that the text is the same for any number.
 */
abstract class BulkQuestion<E, V> implements Question<E, V> {

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

  /** Such as {@code PetTable.OWNER}. */
  String descriptor(Table<?> table) {
    String name = subject.substring(subject.lastIndexOf('.') + 1);
    String constant = name.replaceAll("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})", "_");
    return table.gateway() + "." + constant.toUpperCase(Locale.ROOT);
  }

  /**
   * An answer for each key that was asked. Where the database counts values as equal that Java
   * doesn't, as with {@code citext}, it answers for keys that nobody asked; then those without an
   * answer are asked alone.
   */
  static <V> Map<Object, @Nullable V> complete(
      List<Object> asked, Map<Object, @Nullable V> found, Supplier<@Nullable V> none) {
    Map<Object, @Nullable V> all = new HashMap<>(asked.size() * 2);
    int matched = 0;
    for (Object key : asked) {
      if (found.containsKey(key)) {
        matched++;
        all.put(key, found.get(key));
      }
    }
    for (Object key : asked) {
      if (!all.containsKey(key)) {
        all.put(key, matched == found.size() ? none.get() : null);
      }
    }
    return all;
  }

  static String withinScope(String scope) {
    return scope.isEmpty() ? "" : " AND (" + scope + ")";
  }
}
