package dev.kinship.runtime.cohort;

import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.config.ReadMode;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The cohorts of one handle: for each statement of late the rows that it returned. They live here
 * and not with the rows, since a record has no place for them and an entity is never changed by
 * being read. A handle is used by one thread, and so is this.
 */
public final class Cohorts implements Cohort.Neighbours {

  /** What leads from a handle to its cohorts. */
  interface Holder {
    Cohorts cohorts();
  }

  /** Of each kind; a loop that sends a statement of its own each time leaves many behind. */
  private static final int MOST = 16;

  private final Map<Kind<?>, Deque<Cohort<?>>> recent = new HashMap<>();

  /** The last of each kind that has one row so far: more of a stream may come. */
  private final Map<Kind<?>, Cohort<?>> begun = new HashMap<>();

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
    return handle.getStatementBuilder() instanceof Holder holder ? holder.cohorts() : null;
  }

  /** An empty cohort of rows of a kind. */
  <E> Cohort<E> cohort(Kind<E> kind) {
    return new Cohort<>(this, kind);
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
    return answer(handle, question, row, null);
  }

  /**
   * Answers a question for a row, in a mode of its own.
   *
   * @param handle the handle to run on
   * @param question the question
   * @param row the row
   * @param mode the mode; null for the handle's
   * @param <E> the row
   * @param <V> the answer
   * @return the answer
   */
  public static <E, V> V answer(
      Handle handle, Question<E, V> question, E row, @Nullable ReadMode mode) {
    return found(handle, question, row, mode, null, () -> question.alone(handle, row));
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
   * @param <V> the answer
   * @return the answer
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
      Supplier<V> alone) {
    requireOpen(handle);
    KinshipConfig config = handle.getConfig(KinshipConfig.class);
    ReadMode mode = wanted == null ? config.readMode() : wanted;
    Cohorts cohorts = of(handle);
    if (cohorts == null) {
      if (mode == ReadMode.RAISE) {
        throw new IllegalStateException(
            "nothing would be raised on this handle: ReadMode.RAISE needs KinshipPlugin to be"
                + " installed, and the handle's statement builder as the plugin has set it");
      }
      return alone.get();
    }
    boolean together = mode == ReadMode.COHORT;
    if (mode == ReadMode.ONE || (together && words != null)) {
      return alone.get();
    }
    Object key = question.key(row);
    Object identity = question.kind().identityOf(row);
    if (key == null || identity == null) {
      cohorts.pass(question.kind(), identity);
      return alone.get();
    }
    Cohort<E> cohort = cohorts.find(question.kind(), identity, !together);
    if (cohort == null) {
      return alone.get();
    }
    cohorts.use(cohort, config);
    return together
        ? cohort.answer(handle, question, row, identity, key)
        : cohort.guarded(
            config, mode, question, words == null ? question.bulkCall() : words, identity, alone);
  }

  /** That a loop came to a row for which nothing is asked: the next one is behind it. */
  private void pass(Kind<?> kind, @Nullable Object identity) {
    Deque<Cohort<?>> candidates = recent.get(kind);
    if (candidates != null && identity != null) {
      Objects.requireNonNull(candidates.peekFirst()).isNext(identity);
    }
  }

  /** First where the loop over it would be, which costs nothing; then anywhere. */
  @SuppressWarnings("unchecked") // a kind has cohorts of its own rows only
  private <E> @Nullable Cohort<E> find(Kind<E> kind, Object identity, boolean alsoOfOne) {
    Deque<Cohort<?>> candidates = recent.get(kind);
    if (candidates != null) {
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
    }
    Cohort<?> single = alsoOfOne ? begun.get(kind) : null;
    return single != null && single.isNext(identity) ? (Cohort<E>) single : null;
  }

  private void use(Cohort<?> cohort, KinshipConfig config) {
    if (!Objects.equals(schema, config.schema())) {
      forget();
      schema = config.schema();
    }
    if (begun.get(cohort.kind()) != cohort) { // statements of a loop do not push out the loop's own
      remember(cohort);
    }
  }

  /** That the first row of a cohort was read. */
  @Override
  public void begun(Cohort<?> cohort) {
    begun.put(cohort.kind(), cohort);
  }

  /** Puts a cohort before all others of its kind. */
  @Override
  public void remember(Cohort<?> cohort) {
    begun.remove(cohort.kind(), cohort);
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
  @Override
  public void readAhead() {
    anythingAhead = true;
  }

  /** What was read at another age is forgotten, also by cohorts that are not remembered here. */
  @Override
  public int age() {
    return age;
  }

  boolean hasReadAhead() {
    return anythingAhead;
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
