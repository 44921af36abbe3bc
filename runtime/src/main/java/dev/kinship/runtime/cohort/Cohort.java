package dev.kinship.runtime.cohort;

import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.config.ReadAheadListener;
import dev.kinship.runtime.config.ReadMode;
import dev.kinship.runtime.error.DatabaseException;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The rows that one statement returned, and what was read ahead for them. From the second row on
 * that a question is asked of, it is asked for the next rows too, in chunks that grow: looking at
 * one or two costs next to nothing, and a loop over all a handful of round trips.
 *
 * <p>All of it is held softly: where memory is short, rows are asked one by one again.
 *
 * @param <E> the row
 */
public final class Cohort<E> {

  /** Who has the cohorts of a handle. */
  interface Keeper {

    /** That the first row of a cohort was read. */
    void begun(Cohort<?> cohort);

    /** Puts a cohort before all others of its kind. */
    void remember(Cohort<?> cohort);

    /** That something has been read ahead, which a write would make wrong. */
    void readAhead();

    /** What was read at another age is forgotten. */
    int age();
  }

  private final Keeper cohorts;
  private final Kind<E> kind;

  /** Null as long as nobody asks: of most lists, nothing is. */
  private @Nullable OneByOne oneByOne;

  private SoftReference<Members<E, Cohort<?>>> members;
  private int size;

  Cohort(Keeper cohorts, Kind<E> kind) {
    this.cohorts = cohorts;
    this.kind = kind;
    this.members = new SoftReference<>(null);
  }

  Kind<E> kind() {
    return kind;
  }

  /**
   * Adds a row.
   *
   * @param row the row
   */
  public void add(E row) {
    members().add(row);
    size++;
    if (size == 1) {
      cohorts.begun(this);
    } else if (size == 2) { // one alone has nobody to read ahead for
      cohorts.remember(this);
    }
  }

  /** Adds rows of its kind. */
  @SuppressWarnings("unchecked") // whoever calls this has read them as such
  void addAll(Collection<?> rows) {
    members().addAll((Collection<E>) rows);
    size += rows.size();
    cohorts.remember(this);
  }

  private Members<E, Cohort<?>> members() {
    Members<E, Cohort<?>> found = members.get();
    if (found == null) {
      found = new Members<>(kind);
      members = new SoftReference<>(found);
    }
    return found;
  }

  private OneByOne oneByOne() {
    OneByOne known = oneByOne;
    if (known == null) {
      known = new OneByOne();
      oneByOne = known;
    }
    return known;
  }

  boolean continuesWith(E row, Object identity) {
    Members<E, Cohort<?>> found = members.get();
    return found != null && found.continuesWith(row, identity);
  }

  /** Whether a row is the very instance that was asked last, or the one behind it. */
  boolean isAtHand(E row) {
    Members<E, Cohort<?>> found = members.get();
    return found != null && found.isAtHand(row);
  }

  /** What was read ahead for the row that {@link #isAtHand}; null for nothing. */
  <V> @Nullable V next(Question<E, V> question, E row) {
    Members<E, Cohort<?>> found = members.get();
    V known = found == null ? null : found.next(question, row, cohorts.age());
    return known == null ? null : question.share(known);
  }

  boolean isNext(E row, Object identity) {
    Members<E, Cohort<?>> found = members.get();
    return found != null && found.isNext(row, identity);
  }

  boolean moveTo(Object identity) {
    Members<E, Cohort<?>> found = members.get();
    return found != null && found.moveTo(identity);
  }

  /** Asks one row alone, if that is allowed. */
  <V> V guarded(
      KinshipConfig config,
      ReadMode mode,
      Question<E, V> question,
      String bulkCall,
      Object identity,
      Supplier<V> alone) {
    if (oneByOne().isAnother(question, bulkCall, identity)) {
      oneByOne().report(config, mode, question, bulkCall, size);
    }
    V result = alone.get();
    if (mode == ReadMode.WARN) { // what is asked of these rows in turn is worth a warning, too
      follow(members(), question, question.rows(result));
    }
    return result;
  }

  <V> V read(Handle handle, Question<E, V> question, E row, Object identity, Object key) {
    Members<E, Cohort<?>> all = members();
    ReadAhead<V> ahead = all.readAhead(question, cohorts.age());
    V known = ahead.use(key);
    if (known != null) {
      return question.share(known);
    }
    if (!ahead.isNextAfterFirst(identity)) {
      oneByOne().isAnother(question, question.bulkCall(), identity); // the next may have a mode
      V result = question.alone(handle, row);
      ahead.asked(identity);
      follow(all, question, question.rows(result));
      return result;
    }
    readAhead(handle, question, all, ahead, key);
    known = ahead.get(key);
    return known == null ? question.alone(handle, row) : question.share(known);
  }

  /** Reads for the row at hand, whose key is given, and for those behind it. */
  private <V> void readAhead(
      Handle handle,
      Question<E, V> question,
      Members<E, Cohort<?>> all,
      ReadAhead<V> ahead,
      Object key) {
    Chunk chunk = all.chunk(question, ahead, key);
    Map<Object, @Nullable V> read = together(handle, question, chunk.keys());
    if (read == null) {
      ahead.shrink(chunk.size());
      return;
    }
    @Nullable Object[] inOrder = chunk.inOrder(read);
    List<Object> rows = rows(question, inOrder);
    ahead.add(read, rows.size());
    if (!kind.mayChange()) { // else a row may have another key when a loop comes to it
      ahead.arrange(chunk.rows(), inOrder);
    }
    cohorts.readAhead();
    tell(handle, question, chunk.size(), rows.size());
    follow(all, question, rows);
  }

  /** All rows of the results. */
  @SuppressWarnings("unchecked") // they are this question's
  private static <V> List<Object> rows(Question<?, V> question, @Nullable Object[] results) {
    if (question.resultKind() == null) {
      return List.of();
    }
    List<Object> rows = new ArrayList<>(results.length);
    for (Object each : results) {
      if (each != null) {
        question.addRows((V) each, rows);
      }
    }
    return rows;
  }

  /**
   * Asks for many; null where that is not possible. A row that cannot be made an entity of is the
   * misfortune of whoever asks for it, and of nobody else.
   */
  private <V> @Nullable Map<Object, @Nullable V> together(
      Handle handle, Question<E, V> question, List<Object> keys) {
    try {
      return question.together(handle, keys, ReadAhead.MOST_ROWS);
    } catch (DatabaseException e) {
      throw e;
    } catch (RuntimeException e) {
      return null;
    }
  }

  private static void tell(Handle handle, Question<?, ?> question, int keys, int rows) {
    ReadAheadListener listener = handle.getConfig(KinshipConfig.class).readAheadListener();
    if (listener != null) {
      listener.readAhead(question.subject(), keys, rows);
    }
  }

  /** The rows of the results are a cohort in turn, which grows with them. */
  private void follow(Members<E, Cohort<?>> all, Question<E, ?> question, Collection<?> rows) {
    Kind<?> next = question.resultKind();
    if (next != null && !rows.isEmpty()) {
      all.following(question, () -> new Cohort<>(cohorts, next)).addAll(rows);
    }
  }
}
