package dev.kinship.runtime.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the database returned for one write of links in a table.
 *
 * @param here how many rows of this end a set has locked
 * @param level the isolation level, which a set asks for; empty where no row of this end is there
 * @param pairs those that were given and are there, and those that were unlinked
 */
record LinkTableOutcome<R>(int here, String level, List<Pair<R>> pairs) {

  /**
   * One pair that the database returned; rows are told apart by their own keys.
   *
   * @param row the row of the other end; null where the caller has it already
   */
  record Pair<R>(Object here, Object there, @Nullable R row, boolean linked, boolean unlinked) {

    R row(Map<Object, R> given) {
      R instance = given.get(there);
      return instance == null ? Objects.requireNonNull(row) : instance;
    }

    Pair<R> then(Pair<R> second) {
      return new Pair<>(
          here, there, second.row, linked || second.linked, unlinked || second.unlinked);
    }
  }

  /** Whether the snapshot does not see past the lock; then nothing was written. */
  boolean isOfOldSnapshot() {
    return !level.isEmpty() && !level.startsWith("read ");
  }

  /** Whether any link was written; then all that had to be there was there. */
  boolean changedAny() {
    for (Pair<R> each : pairs) {
      if (each.linked || each.unlinked) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a row of this end came after the first statement, which could not lock it: the write
   * has locked it, but its snapshot hides what another caller linked in between.
   */
  boolean isLockedLate(int wanted) {
    return here < wanted && changedAny();
  }

  /** What this write and one after it have done together; the second has the same pairs given. */
  LinkTableOutcome<R> then(LinkTableOutcome<R> second) {
    Map<List<Object>, Pair<R>> both = new LinkedHashMap<>();
    pairs.forEach(each -> both.put(List.of(each.here, each.there), each));
    second.pairs.forEach(
        each -> both.merge(List.of(each.here, each.there), each, (a, b) -> a.then(b)));
    return new LinkTableOutcome<>(second.here, second.level, List.copyOf(both.values()));
  }

  /** Whether some rows of the other end were found, as given to a row of this end. */
  boolean hasAll(Object here, Collection<Object> theres) {
    return found(here).containsAll(theres);
  }

  private Set<Object> found(Object here) {
    Set<Object> found = new HashSet<>();
    pairs.stream().filter(each -> each.here.equals(here)).forEach(each -> found.add(each.there));
    return found;
  }

  /**
   * What was done to the rows of one key.
   *
   * @param given the rows that were given
   */
  LinkResult<R> of(Object here, Map<Object, R> given) {
    List<R> linked = new ArrayList<>();
    List<R> unlinked = new ArrayList<>();
    List<R> untouched = new ArrayList<>();
    for (Pair<R> each : pairs) {
      if (each.here.equals(here)) {
        (each.linked ? linked : each.unlinked ? unlinked : untouched).add(each.row(given));
      }
    }
    return new LinkResult<>(linked, unlinked, untouched);
  }

  /** The same of a remove: rows that are not in the database are not linked, either. */
  LinkResult<R> withMissing(Object here, Map<Object, R> given) {
    LinkResult<R> result = of(here, given);
    Set<Object> found = found(here);
    given.forEach(
        (there, row) -> {
          if (!found.contains(there)) {
            result.untouched().add(row);
          }
        });
    return result;
  }
}
