package dev.kinship.runtime.read;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of a question for many rows.
 *
 * @param question what was asked
 * @param rows the rows that were asked, in their order
 * @param byKey the answers, null where there is none
 * @param unanswered says why there is none for a key that was asked
 */
public record BulkAnswers<E, V>(
    BulkQuestion<E, V> question,
    List<E> rows,
    Map<Object, @Nullable V> byKey,
    Function<Object, RuntimeException> unanswered) {}
