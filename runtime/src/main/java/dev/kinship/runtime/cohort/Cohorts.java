package dev.kinship.runtime.cohort;

import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.config.ReadMode;
import java.util.Collection;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** What is asked of a handle's cohorts: to remember rows, to read for a row, and to forget. */
public final class Cohorts {

  private Cohorts() {}

  /** Those of a handle; null without the plugin, or where the statement builder was replaced. */
  private static @Nullable HandleCohorts of(Handle handle) {
    return handle.getStatementBuilder() instanceof WatchedStatements watched
        ? watched.cohorts()
        : null;
  }

  /**
   * Begins the cohort of a statement of the user's own.
   *
   * @param context the statement's
   * @param kind whose rows it returns
   * @param <E> the row
   * @return an empty cohort; null where the handle has none
   */
  public static <E> @Nullable Cohort<E> begin(StatementContext context, Kind<E> kind) {
    HandleCohorts cohorts = context.getConfig(CohortConfig.class).cohorts();
    return cohorts == null ? null : new Cohort<>(cohorts, kind);
  }

  /**
   * Remembers the rows of a statement.
   *
   * @param handle the handle that it ran on
   * @param kind whose rows they are
   * @param rows the rows
   * @param <E> the row
   */
  public static <E> void remember(Handle handle, Kind<E> kind, Collection<?> rows) {
    HandleCohorts cohorts = of(handle);
    if (cohorts != null && rows.size() > 1) { // one alone has nobody to read ahead for
      new Cohort<>(cohorts, kind).addAll(rows);
    }
  }

  /**
   * Reads what a question asks for a row, and reads ahead for the rows that came with it.
   *
   * @param handle the handle to run on
   * @param question the question
   * @param row the row
   * @param <E> the row
   * @param <V> the result
   * @return the result
   */
  public static <E, V> V read(Handle handle, Question<E, V> question, E row) {
    return read(handle, question, row, null);
  }

  /**
   * Reads what a question asks for a row, in a mode of its own.
   *
   * @param handle the handle to run on
   * @param question the question
   * @param row the row
   * @param mode the mode; null for the handle's
   * @param <E> the row
   * @param <V> the result
   * @return the result
   */
  public static <E, V> V read(
      Handle handle, Question<E, V> question, E row, @Nullable ReadMode mode) {
    return found(handle, question, row, mode, null, null);
  }

  /**
   * Guards what is asked of one row in words of its own, as with a fetch, and so never read ahead.
   *
   * @param handle the handle to run on
   * @param question what is asked, apart from the fetch
   * @param row the row
   * @param mode the mode; null for the handle's
   * @param bulkCall how to ask it of many rows at once, see {@link Question#bulkCall}
   * @param alone asks it
   * @param <E> the row
   * @param <V> the result
   * @return the result
   */
  public static <E, V> V guarded(
      Handle handle,
      Question<E, V> question,
      E row,
      @Nullable ReadMode mode,
      String bulkCall,
      Supplier<V> alone) {
    return found(handle, question, row, mode, bulkCall, alone);
  }

  private static <E, V> V found(
      Handle handle,
      Question<E, V> question,
      E row,
      @Nullable ReadMode wanted,
      @Nullable String words,
      @Nullable Supplier<V> inOwnWords) {
    requireOpen(handle);
    HandleCohorts cohorts = of(handle);
    KinshipConfig config =
        cohorts == null ? handle.getConfig(KinshipConfig.class) : cohorts.config(handle);
    ReadMode mode = wanted == null ? config.readMode() : wanted;
    if (cohorts == null) {
      if (mode == ReadMode.RAISE) {
        throw new IllegalStateException(
            "nothing would be raised on this handle: ReadMode.RAISE needs KinshipPlugin to be"
                + " installed, and the handle's statement builder as the plugin has set it");
      }
      return alone(handle, question, row, inOwnWords);
    }
    boolean together = mode == ReadMode.COHORT;
    if (mode == ReadMode.ONE
        || (together && words != null)
        || !cohorts.hasAny(question.kind(), !together)) {
      return alone(handle, question, row, inOwnWords);
    }
    V next = together ? cohorts.next(config.schema(), question, row) : null;
    if (next != null) {
      return next;
    }
    Object key = question.key(row);
    Object identity = question.kind().identityOf(row);
    if (key == null || identity == null) {
      cohorts.pass(question.kind(), row, identity);
      return alone(handle, question, row, inOwnWords);
    }
    Cohort<E> cohort = cohorts.find(question.kind(), row, identity, !together);
    if (cohort == null) {
      return alone(handle, question, row, inOwnWords);
    }
    cohorts.readIn(config.schema());
    boolean certain = cohorts.isCertain();
    if (together && !certain) {
      return alone(handle, question, row, inOwnWords);
    }
    return together
        ? cohort.read(handle, question, row, identity, key)
        : cohort.guarded(
            config,
            mode,
            question,
            words == null ? question.bulkCall() : words,
            identity,
            () -> alone(handle, question, row, inOwnWords));
  }

  /** Asks one row, where nothing is read ahead. */
  private static <E, V> V alone(
      Handle handle, Question<E, V> question, E row, @Nullable Supplier<V> inOwnWords) {
    return inOwnWords == null ? question.alone(handle, row) : inOwnWords.get();
  }

  /**
   * Refuses a handle that is closed, which could still tell what was read ahead on it.
   *
   * @param handle the handle to run on
   * @throws IllegalStateException if it is closed
   */
  public static void requireOpen(Handle handle) {
    if (handle.isClosed()) {
      throw new IllegalStateException(
          "the handle is closed. Make the call before its end, or open another handle");
    }
  }

  /**
   * Forgets what was read ahead on a handle; which rows came together is still true.
   *
   * @param handle the handle
   */
  public static void forget(Handle handle) {
    HandleCohorts cohorts = of(handle);
    if (cohorts != null) {
      cohorts.forget();
    }
  }
}
