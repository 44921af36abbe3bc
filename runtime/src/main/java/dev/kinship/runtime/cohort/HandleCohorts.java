package dev.kinship.runtime.cohort;

import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.connection.ConnectionWatch;
import dev.kinship.runtime.connection.WatchedConnection;
import java.sql.Connection;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.config.ConfigRegistry;
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

  /** The kind that was looked up last, as every row of a loop does, and what was found. */
  private @Nullable Kind<?> lastKind;

  private @Nullable Deque<Cohort<?>> ofLastKind;

  /** The last of each kind that has one row so far: more of a stream may come. */
  private final Map<Kind<?>, Cohort<?>> begun = new HashMap<>();

  /** Null where others use the connection and nobody watches them: then nothing is certain. */
  private final @Nullable ConnectionWatch watch;

  private boolean anythingAhead;
  private int age;

  /** What the watch had counted when this was in step with it. */
  private int changes;

  private @Nullable ConfigRegistry registry;

  /** That registry's. */
  private @Nullable KinshipConfig config;

  /** Where tables were when that was read. */
  private @Nullable String schema;

  /** Makes them for a handle on a connection. */
  HandleCohorts(Connection connection) {
    WatchedConnection watched = WatchedConnection.of(connection);
    watch = watched == null ? null : watched.watch();
  }

  /** That a loop came to a row for which nothing is asked: the next one is behind it. */
  <E> void pass(Kind<E> kind, E row, @Nullable Object identity) {
    Cohort<E> latest = identity == null ? null : latest(kind);
    if (latest != null && identity != null) {
      latest.isNext(row, identity);
    }
  }

  /**
   * Whether rows of a kind may be in a cohort at all, as those that are read one by one are not.
   */
  boolean hasAny(Kind<?> kind, boolean alsoOfOne) {
    return recent(kind) != null || (alsoOfOne && begun.containsKey(kind));
  }

  /** Those of a kind, the last one first; null where there has been none. */
  @SuppressWarnings("ReferenceEquality") // a table is one instance
  private @Nullable Deque<Cohort<?>> recent(Kind<?> kind) {
    if (kind == lastKind) {
      return ofLastKind;
    }
    Deque<Cohort<?>> found = recent.get(kind);
    if (found != null) { // which stays
      lastKind = kind;
      ofLastKind = found;
    }
    return found;
  }

  /** The cohort of a kind that was used last; null where there is none. */
  @SuppressWarnings("unchecked") // a kind has cohorts of its own rows only
  private <E> @Nullable Cohort<E> latest(Kind<E> kind) {
    Deque<Cohort<?>> all = recent(kind);
    return all == null ? null : (Cohort<E>) all.peekFirst();
  }

  /**
   * What was read ahead for a row, if that is the very instance that was asked last, or the one
   * behind it, as in a loop; null otherwise, and nothing has changed then.
   *
   * @param schema where tables are now
   */
  <E, V> @Nullable V next(@Nullable String schema, Question<E, V> question, E row) {
    Cohort<E> latest = latest(question.kind());
    if (latest == null || !latest.isAtHand(row)) {
      return null;
    }
    readIn(schema);
    return isCertain() ? latest.next(question, row) : null;
  }

  /**
   * First where a loop goes on, then where one would begin or end, which costs nothing; then
   * anywhere. A loop may read rows of its own kind again, such as the members of each person's
   * clubs; these are in a newer cohort, and are not what the loop is about.
   */
  <E> @Nullable Cohort<E> find(Kind<E> kind, E row, Object identity, boolean alsoOfOne) {
    Cohort<E> latest = latest(kind);
    if (latest != null && latest.continuesWith(row, identity)) {
      return latest;
    }
    Cohort<E> found = latest == null ? null : findAmongAll(kind, row, identity);
    if (found != null) {
      remember(found);
      return found;
    }
    return alsoOfOne ? findBegun(kind, row, identity) : null; // does not push out a loop's own
  }

  @SuppressWarnings("unchecked") // a kind has cohorts of its own rows only
  private <E> @Nullable Cohort<E> findAmongAll(Kind<E> kind, E row, Object identity) {
    Collection<Cohort<E>> all =
        (Collection<Cohort<E>>) (Collection<?>) Objects.requireNonNull(recent(kind));
    for (Cohort<E> each : all) {
      if (each.continuesWith(row, identity)) {
        return each;
      }
    }
    for (Cohort<E> each : all) {
      if (each.isNext(row, identity)) {
        return each;
      }
    }
    for (Cohort<E> each : all) {
      if (each.moveTo(identity)) {
        return each;
      }
    }
    return null;
  }

  @SuppressWarnings("unchecked") // as there
  private <E> @Nullable Cohort<E> findBegun(Kind<E> kind, E row, Object identity) {
    Cohort<E> single = (Cohort<E>) begun.get(kind);
    return single != null && single.isNext(row, identity) ? single : null;
  }

  /** Forgets what was read ahead from tables of another schema. */
  void readIn(@Nullable String now) {
    if (!Objects.equals(schema, now)) {
      forget();
      schema = now;
    }
  }

  /** The handle's settings, which every row of a loop asks for. */
  @SuppressWarnings("ReferenceEquality") // a registry has one instance for as long as it lives
  KinshipConfig config(Handle handle) {
    ConfigRegistry now = handle.getConfig();
    KinshipConfig known = config;
    if (known == null || registry != now) {
      known = now.get(KinshipConfig.class);
      config = known;
      registry = now;
    }
    return known;
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
   * be noticed if something changed now. Every row of a loop asks this.
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
