package dev.kinship.runtime.cohort;

import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.config.ReadMode;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * The cohorts of one handle: for each statement of late the rows that it returned. They live here
 * and not with the rows, since a record has no place for them and an entity is never changed by
 * being read. A handle is used by one thread, and so is this.
 */
public final class Cohorts {

  /** Of each kind; a loop that sends a statement of its own each time leaves many behind. */
  private static final int MOST = 16;

  private final Map<Kind<?>, Deque<Cohort<?>>> recent = new HashMap<>();
  private boolean anythingAhead;
  private int age;

  /** Where tables were when that was read. */
  private @Nullable String schema;

  /** Makes them for one handle. */
  Cohorts() {}

  /**
   * Finds those of a handle.
   *
   * @param handle the handle
   * @return its cohorts; null where it has none, without the plugin or where the statement builder
   *     that watches for writes was replaced
   */
  public static @Nullable Cohorts of(Handle handle) {
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
    Cohorts cohorts = context.getConfig(CohortConfig.class).cohorts();
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
    Cohorts cohorts = of(handle);
    if (cohorts != null && rows.size() > 1) { // one alone has nobody to read ahead for
      new Cohort<>(cohorts, kind).addAll(rows);
    }
  }

  /**
   * Answers a question for a row, and reads ahead for those that came with it.
   *
   * @param handle the handle to run on
   * @param question the question
   * @param row the row
   * @param <E> the row
   * @param <V> the answer
   * @return the answer
   */
  public static <E, V> V answer(Handle handle, Question<E, V> question, E row) {
    Cohorts cohorts = of(handle);
    return cohorts == null ? question.alone(handle, row) : cohorts.answered(handle, question, row);
  }

  private <E, V> V answered(Handle handle, Question<E, V> question, E row) {
    Deque<Cohort<?>> candidates = recent.get(question.kind());
    if (candidates == null) {
      return question.alone(handle, row);
    }
    KinshipConfig config = handle.getConfig(KinshipConfig.class);
    if (!Objects.equals(schema, config.schema())) {
      forget();
      schema = config.schema();
    }
    ReadMode mode = config.readMode();
    Object key = mode == ReadMode.ONE ? null : question.key(row);
    Object identity = key == null ? null : question.kind().identityOf(row);
    if (key == null || identity == null) {
      return question.alone(handle, row);
    }
    Cohort<E> cohort = find(candidates, identity);
    return cohort == null
        ? question.alone(handle, row)
        : cohort.answer(handle, mode, question, row, identity, key);
  }

  /** First where the loop over it would be, which costs nothing; then anywhere. */
  @SuppressWarnings("unchecked") // a kind has cohorts of its own rows only
  private static <E> @Nullable Cohort<E> find(Deque<Cohort<?>> candidates, Object identity) {
    for (Cohort<?> each : candidates) {
      if (each.isNext(identity)) {
        return (Cohort<E>) each;
      }
    }
    for (Cohort<?> each : candidates) {
      if (each.moveTo(identity)) {
        return (Cohort<E>) each;
      }
    }
    return null;
  }

  /** Puts a cohort before all others of its kind. */
  void remember(Cohort<?> cohort) {
    Deque<Cohort<?>> all = recent.computeIfAbsent(cohort.kind(), kind -> new ArrayDeque<>());
    if (all.peekFirst() != cohort) {
      all.remove(cohort);
      all.addFirst(cohort);
      if (all.size() > MOST) {
        all.removeLast();
      }
    }
  }

  /** That something has been read ahead, which a write would make wrong. */
  void readAhead() {
    anythingAhead = true;
  }

  /** What was read at another age is forgotten, also by cohorts that are not remembered here. */
  int age() {
    return age;
  }

  boolean hasReadAhead() {
    return anythingAhead;
  }

  /**
   * Forgets what was read ahead on a handle; which rows came together is still true.
   *
   * @param handle the handle
   */
  public static void forget(Handle handle) {
    Cohorts cohorts = of(handle);
    if (cohorts != null) {
      cohorts.forget();
    }
  }

  void forget() {
    if (anythingAhead) {
      age++;
      anythingAhead = false;
    }
  }
}
