package dev.kinship.junit.wire;

import dev.kinship.runtime.config.ReadMode;
import dev.kinship.runtime.error.OneByOneException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who wants to know what is sent. Safe for use by several threads. */
public final class Listener {

  private final List<String> statements = new ArrayList<>();
  private final List<OneByOneException> oneByOne = new ArrayList<>();
  private int roundTrips;
  private @Nullable ReadMode readMode;

  /** Makes one that has heard nothing yet. */
  public Listener() {}

  /**
   * Has handles read in a mode.
   *
   * @param mode the mode; null for their own
   */
  public synchronized void setReadMode(@Nullable ReadMode mode) {
    readMode = mode;
  }

  synchronized @Nullable ReadMode readMode() {
    return readMode;
  }

  synchronized void sent(List<String> more, int trips) {
    statements.addAll(more);
    roundTrips += trips;
  }

  synchronized void foundOneByOne(OneByOneException found) {
    oneByOne.add(found);
  }

  /**
   * What was sent.
   *
   * @return the statements since the last {@link #clear}
   */
  public synchronized List<String> statements() {
    return List.copyOf(statements);
  }

  /**
   * How often the program waited.
   *
   * @return the round trips since the last {@link #clear}
   */
  public synchronized int roundTrips() {
    return roundTrips;
  }

  /**
   * Where rows were asked one by one.
   *
   * @return what was thrown since the last {@link #clear}
   */
  public synchronized List<OneByOneException> oneByOne() {
    return List.copyOf(oneByOne);
  }

  /** Begins again. */
  public synchronized void clear() {
    statements.clear();
    oneByOne.clear();
    roundTrips = 0;
  }
}
