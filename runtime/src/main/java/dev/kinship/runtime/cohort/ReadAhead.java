package dev.kinship.runtime.cohort;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was read ahead for one question: results by key, since any number of rows may have the same
 * key.
 *
 * @param <V> the result
 */
final class ReadAhead<V> {

  /** How many rows one reading may take into memory. */
  static final int MOST_ROWS = 65_536;

  /** How many results may be read for each one that is used, which saves a round trip. */
  private static final int WORTH_A_ROUND_TRIP = 64;

  private static final int FIRST_CHUNK = 16;

  /** Whoever has been through a chunk may have as many more for each row of it. */
  private static final int GROWTH = WORTH_A_ROUND_TRIP;

  private static final int LARGEST_CHUNK = 8_192;

  /** How quickly the largest chunk changes with what was of use lately, and with what fitted. */
  private static final int STEP = 16;

  /** So small that reading ahead in vain costs little, and so large that its use would be seen. */
  private static final int SMALLEST_CHUNK = 4;

  /** After how many readings at the latest it is seen whether they were of use. */
  private static final int MANY_READINGS = 64;

  private static final int[] NOWHERE = {};

  private Map<Object, @Nullable V> known = new HashMap<>();

  /**
   * Where the rows of the last reading are in the cohort, and the result of each: a loop comes to
   * them in this order, and need not look for them by key.
   */
  private int[] rows = NOWHERE;

  private @Nullable Object[] inOrder = new @Nullable Object[0];

  /** Which of these a loop has come to. */
  private int turn;

  private long knownRows;
  private @Nullable Object lastSinceForgotten;
  private int chunk = FIRST_CHUNK;
  private int largest = LARGEST_CHUNK;

  /** As large as reading ahead was of use lately. */
  private int useful = LARGEST_CHUNK;

  private int readings;
  private long read;
  private long readRows;
  private long used;

  /** Whether another row than this one was asked since all was forgotten. */
  boolean isNextAfterFirst(Object identity) {
    return lastSinceForgotten != null && !lastSinceForgotten.equals(identity);
  }

  void asked(Object identity) {
    lastSinceForgotten = identity;
  }

  /** The result for a key; null where none was read ahead. */
  @Nullable V get(Object key) {
    return known.get(key);
  }

  /** The same for a row that is asked, which notes that reading ahead was of use. */
  @Nullable V use(Object key) {
    V result = known.get(key);
    if (result != null) {
      used++;
    }
    return result;
  }

  /** The same for the row at a place, if it was one of the last reading. */
  @SuppressWarnings("unchecked") // only results are kept
  @Nullable V at(int row) {
    while (turn < rows.length && rows[turn] < row) {
      turn++;
    }
    if (turn == rows.length || rows[turn] != row) {
      return null;
    }
    V result = (V) inOrder[turn];
    if (result != null) {
      used++;
    }
    return result;
  }

  /** Notes where the rows of the last reading are. */
  void arrange(int[] places, @Nullable Object[] results) {
    rows = places;
    inOrder = results;
    turn = 0;
  }

  /** The rows are somewhere else now. */
  void disarrange() {
    arrange(NOWHERE, new @Nullable Object[0]);
  }

  int chunk() {
    return Math.min(chunk, Math.min(largest, useful));
  }

  /**
   * Adds the results of a chunk; the next one is larger, as far as its rows will fit.
   *
   * @param results the results, which are kept and may be added to
   * @param rows how many rows they consist of
   */
  void add(Map<Object, @Nullable V> results, long rows) {
    weigh();
    int number = results.size();
    readings++;
    read += number;
    readRows += rows;
    keep(results, rows);
    chunk = Math.min(chunk() * GROWTH, LARGEST_CHUNK);
    if (rows > number) {
      long fitting = (long) number * (MOST_ROWS / 4) / rows;
      largest = (int) Math.max(1, Math.min(LARGEST_CHUNK, fitting));
    } else { // a row that very many others point at may have been one of its kind
      largest = Math.min(LARGEST_CHUNK, largest * STEP);
    }
  }

  private void keep(Map<Object, @Nullable V> results, long rows) {
    if (known.size() > LARGEST_CHUNK || knownRows + rows > MOST_ROWS) {
      known = results; // a loop has been through the others
      knownRows = rows;
      return;
    }
    boolean grows = results.size() > known.size();
    Map<Object, @Nullable V> fewer = grows ? known : results;
    known = grows ? results : known;
    fewer.forEach(known::putIfAbsent); // none has a key of the other's
    knownRows += rows;
  }

  /**
   * Sees whether what was read lately was asked for. Where rows are asked in another order than
   * they came in, and are more than are kept, it hardly is, and one by one would be quicker.
   */
  private void weigh() {
    if (readings < MANY_READINGS && read <= LARGEST_CHUNK && readRows <= MOST_ROWS) {
      return;
    }
    if (used < read / WORTH_A_ROUND_TRIP) {
      useful = Math.max(SMALLEST_CHUNK, chunk() / STEP);
    } else if (used >= read / 2) {
      useful = Math.min(LARGEST_CHUNK, useful * STEP);
    }
    readings = 0;
    read = 0;
    readRows = 0;
    used = 0;
  }

  /** There were more rows than fit: fewer keys next time. */
  void shrink(int keys) {
    largest = Math.max(1, keys / STEP);
  }

  void forget() {
    known.clear();
    disarrange();
    knownRows = 0;
    lastSinceForgotten = null;
    chunk = FIRST_CHUNK;
  }
}
