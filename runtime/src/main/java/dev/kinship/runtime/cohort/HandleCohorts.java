package dev.kinship.runtime.cohort;

import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.connection.ConnectionWatch;
import dev.kinship.runtime.connection.WatchedConnection;
import java.sql.Connection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The cohorts of one handle: for each statement of late the rows that it returned. They live here
 * and not with the rows, since a record has no place for them and an entity is never changed by
 * being read. A handle is used by one thread, and so is this.
 */
final class HandleCohorts implements Cohort.Keeper {

  /** Of each kind; a loop that sends a statement of its own each time leaves many behind. */
  private static final int MOST = 16;

  private final Map<Kind<?>, Deque<Cohort<?>>> recent = new HashMap<>();

  /** The last of each kind that has one row so far: more of a stream may come. */
  private final Map<Kind<?>, Cohort<?>> begun = new HashMap<>();

  /** Null where others use the connection and nobody watches them: then nothing is certain. */
  private final @Nullable ConnectionWatch watch;

  private boolean anythingAhead;
  private int age;

  /** What the watch had counted when this was in step with it. */
  private int changes;

  /** Where tables were when that was read. */
  private @Nullable String schema;

  /** Makes them for a handle on a connection. */
  HandleCohorts(Connection connection) {
    WatchedConnection watched = WatchedConnection.of(connection);
    watch = watched == null ? null : watched.watch();
  }

  /** That a loop came to a row for which nothing is asked: the next one is behind it. */
  void pass(Kind<?> kind, @Nullable Object identity) {
    Deque<Cohort<?>> candidates = recent.get(kind);
    if (candidates != null && identity != null) {
      Objects.requireNonNull(candidates.peekFirst()).isNext(identity);
    }
  }

  /**
   * First where a loop goes on, then where one would begin or end, which costs nothing; then
   * anywhere. A loop may read rows of its own kind again, such as the members of each person's
   * clubs; these are in a newer cohort, and are not what the loop is about.
   */
  @SuppressWarnings("unchecked") // a kind has cohorts of its own rows only
  <E> @Nullable Cohort<E> find(Kind<E> kind, Object identity, boolean alsoOfOne) {
    Deque<Cohort<?>> candidates = recent.get(kind);
    if (candidates != null) {
      for (Cohort<?> each : candidates) {
        if (each.continuesWith(identity)) {
          return (Cohort<E>) each;
        }
      }
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

  void use(Cohort<?> cohort, KinshipConfig config) {
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

  /**
   * Forgets what was read ahead if something changed since, whoever did it. Tells whether it would
   * be noticed if something changed now.
   */
  boolean isCertain() {
    if (watch == null) {
      return false;
    }
    int now = watch.changes(ReadOnly::is);
    if (now != changes) {
      changes = now;
      forgetOwn();
    }
    return watch.isQuiet();
  }

  void forget() {
    if (watch != null) {
      watch.changed(); // for the other handles on the connection
    }
    forgetOwn();
  }

  private void forgetOwn() {
    if (anythingAhead) {
      age++;
      anythingAhead = false;
    }
  }
}
