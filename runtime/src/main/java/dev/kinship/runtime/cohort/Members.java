package dev.kinship.runtime.cohort;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a cohort in the order in which they came. Those that many others have followed are
 * held weakly: a list has all its rows still, a stream has let go of them.
 *
 * @param <E> the row
 * @param <F> what follows from a question: the cohort of its results
 */
final class Members<E, F> {

  /** How many of the last rows are held firmly. */
  private static final int WINDOW = 32_768;

  private final Kind<E> kind;

  /** Empty and shared as long as nobody asks: of most lists, nothing is. */
  private Map<Question<E, ?>, ReadAhead<?>> ahead = Map.of();

  /** The one that was asked last, as every row of a loop does, and what is known for it. */
  private @Nullable Question<E, ?> lastQuestion;

  private @Nullable ReadAhead<?> ofLastQuestion;

  private Map<Question<E, ?>, F> following = Map.of();

  /** Rows, and from the beginning up to {@link #weak} references to rows. */
  private final List<Object> rows = new ArrayList<>();

  private int weak;

  /** Where the row is that was asked last; the next one is likely to be its neighbour. */
  private int cursor = -1;

  private boolean forwards = true;

  /** That of the handle's cohorts when the results were read. */
  private int age;

  /** Where each row is, up to {@link #indexed}; made when a row is asked out of order. */
  private @Nullable Map<Object, Integer> index;

  private int indexed;

  Members(Kind<E> kind) {
    this.kind = kind;
  }

  void add(E row) {
    rows.add(row);
    if (rows.size() - weak > 2 * WINDOW) {
      loosen();
    }
  }

  void addAll(Collection<? extends E> more) {
    if (rows.size() - weak + more.size() > 2 * WINDOW) {
      more.forEach(this::add);
    } else {
      rows.addAll(more);
    }
  }

  /** Holds all but the last rows weakly, and drops those that are gone. */
  private void loosen() {
    List<Object> kept = new ArrayList<>();
    int last = rows.size() - WINDOW;
    for (int i = 0; i < last; i++) {
      E row = at(i);
      if (row != null) {
        kept.add(i < weak ? rows.get(i) : new WeakReference<>(row));
      }
    }
    weak = kept.size();
    kept.addAll(rows.subList(last, rows.size()));
    rows.clear();
    rows.addAll(kept);
    cursor = -1;
    index = null;
    ahead.values().forEach(ReadAhead::disarrange); // the rows are at other places now
  }

  @SuppressWarnings("unchecked") // only rows and references to rows are added
  private @Nullable E at(int position) {
    Object row = rows.get(position);
    return row instanceof WeakReference<?> reference ? (E) reference.get() : (E) row;
  }

  /** Whether a row is the very instance that was asked last, or the one behind it. */
  boolean isAtHand(E row) {
    return cursor >= 0 && (isAt(cursor + 1, row) || isAt(cursor, row));
  }

  @SuppressWarnings("ReferenceEquality") // this is the question
  private boolean isAt(int position, E row) {
    return position < rows.size() && rows.get(position) == row;
  }

  /** Goes to the row that {@link #isAtHand} if there is a result for it; null if not. */
  <V> @Nullable V next(Question<E, V> question, E row, int now) {
    ReadAhead<V> known = age == now ? known(question) : null;
    if (known == null) {
      return null;
    }
    int position = isAt(cursor + 1, row) ? cursor + 1 : cursor;
    V result = known.at(position);
    if (result == null) {
      Object key = question.key(row);
      result = key == null ? null : known.use(key);
    }
    if (result != null) {
      cursor = position;
      forwards = true;
    }
    return result;
  }

  /** Whether a row is the one behind the one that was asked last: a loop goes on. */
  boolean continuesWith(E row, Object identity) {
    return cursor >= 0 && goTo(cursor + 1, row, identity);
  }

  /** Whether a row is the one that was asked last, or its neighbour, or the first, or the last. */
  boolean isNext(E row, Object identity) {
    return goTo(cursor + 1, row, identity)
        || goTo(cursor, row, identity)
        || goTo(0, row, identity)
        || goTo(rows.size() - 1, row, identity);
  }

  @SuppressWarnings("ReferenceEquality") // what is the same instance need not be compared
  private boolean goTo(int position, E row, Object identity) {
    E there = position < 0 || position >= rows.size() ? null : at(position);
    if (there == null || (there != row && !identity.equals(kind.identityOf(there)))) {
      return false;
    }
    forwards = position >= cursor || position == 0;
    cursor = position;
    return true;
  }

  /** Goes to a row, wherever it is. */
  boolean moveTo(Object identity) {
    Map<Object, Integer> places = index();
    Integer position = places.get(identity);
    if (position == null) {
      return false;
    }
    forwards = position >= cursor;
    cursor = position;
    return true;
  }

  private Map<Object, Integer> index() {
    if (index == null) {
      index = new HashMap<>();
      indexed = 0;
    }
    for (; indexed < rows.size(); indexed++) {
      E row = at(indexed);
      Object identity = row == null ? null : kind.identityOf(row);
      if (identity != null) {
        index.putIfAbsent(identity, indexed);
      }
    }
    return index;
  }

  /**
   * The keys to ask for next: that of the row at hand, and those of the rows behind it. Where rows
   * are asked out of order, also of those before it.
   */
  Chunk chunk(Question<E, ?> question, ReadAhead<?> known, Object key) {
    Chunk chunk = new Chunk(known.chunk(), rows.size());
    chunk.add(key, cursor);
    for (int i = cursor + 1; i < rows.size() && !chunk.isFull(); i++) {
      addTo(chunk, i, question, known);
    }
    for (int i = cursor - 1; !forwards && i >= 0 && !chunk.isFull(); i--) {
      addTo(chunk, i, question, known);
    }
    return chunk;
  }

  private void addTo(Chunk chunk, int position, Question<E, ?> question, ReadAhead<?> known) {
    E row = at(position);
    Object key = row == null ? null : question.key(row);
    if (key != null && known.get(key) == null) {
      chunk.add(key, position);
    }
  }

  <V> ReadAhead<V> readAhead(Question<E, V> question, int now) {
    if (age != now) {
      ahead.values().forEach(ReadAhead::forget);
      age = now;
    }
    ReadAhead<V> known = known(question); // as in all rows but the first
    if (known == null) {
      known = new ReadAhead<>();
      ahead = ahead.isEmpty() ? new HashMap<>(4) : ahead;
      ahead.put(question, known);
    }
    return known;
  }

  @SuppressWarnings({"unchecked", "ReferenceEquality"}) // put under its own question only
  private <V> @Nullable ReadAhead<V> known(Question<E, V> question) {
    if (question != lastQuestion || ofLastQuestion == null) {
      lastQuestion = question;
      ofLastQuestion = ahead.get(question);
    }
    return (ReadAhead<V>) ofLastQuestion;
  }

  F following(Question<E, ?> question, Supplier<F> maker) {
    following = following.isEmpty() ? new HashMap<>(4) : following;
    return following.computeIfAbsent(question, each -> maker.get());
  }
}
