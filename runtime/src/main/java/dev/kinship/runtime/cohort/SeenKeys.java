package dev.kinship.runtime.cohort;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which keys were seen before. A loop over many rows asks this for each of them, and a set of
 * Java's makes an object for each.
 */
public final class SeenKeys {

  /** So far from its place is no key, unless many have one hash. */
  private static final int FAR = 64;

  private static final int SPREAD = 0x9E3779B9;

  private static final int FEWEST = 16;
  private static final int MANY = 1_024;

  /** Each key is at the place of its hash, or behind it with no free place between. */
  private @Nullable Object[] places;

  private int size;

  /** All of them, once too many have one hash: Java's set tells these apart quickly. */
  private @Nullable Set<Object> all;

  /**
   * Makes one.
   *
   * @param most about how many there will be at most
   */
  public SeenKeys(int most) {
    places =
        new @Nullable Object[4 * Integer.highestOneBit(Math.max(FEWEST, Math.min(most, MANY)))];
  }

  /**
   * Adds a key.
   *
   * @param key the key
   * @return whether it was not there
   */
  public boolean add(Object key) {
    if (all != null) {
      return all.add(key);
    }
    int place = place(key);
    for (int i = 0; i < FAR; i++) {
      Object there = places[place];
      if (there == null) {
        places[place] = key;
        size++;
        if (2 * size > places.length) {
          grow();
        }
        return true;
      }
      if (there.equals(key)) {
        return false;
      }
      place = (place + 1) & (places.length - 1);
    }
    all = new HashSet<>(places.length);
    Arrays.stream(places).filter(Objects::nonNull).forEach(all::add);
    return all.add(key);
  }

  private int place(Object key) {
    return (key.hashCode() * SPREAD) >>> (Integer.numberOfLeadingZeros(places.length) + 1);
  }

  private void grow() {
    @Nullable Object[] before = places;
    places = new @Nullable Object[2 * before.length];
    for (Object key : before) {
      if (key != null) {
        int place = place(key);
        while (places[place] != null) {
          place = (place + 1) & (places.length - 1);
        }
        places[place] = key;
      }
    }
  }
}
