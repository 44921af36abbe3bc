package dev.kinship.runtime.link;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.GivenKeys;
import dev.kinship.runtime.row.Identity;
import dev.kinship.runtime.row.StaleRows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the database returned for one write of links.
 *
 * @param level the isolation level, which a set asks for; empty for other writes
 * @param targets the targets that are there, as {@link Identity} tells their keys apart
 * @param held the holders that were locked, by their own keys
 * @param anyWritten whether any row was written; then all that had to be there were
 */
record Outcome<E>(
    String level, List<Object> targets, Map<Object, Held<E>> held, boolean anyWritten) {

  /**
   * A row that was locked.
   *
   * @param pointed the key that it had before the write; null for none
   * @param version the version that it had before the write; null where rows have none
   * @param isWritten whether it was written
   * @param after the row after the write; null where it was not written, and where the caller has
   *     it already
   */
  record Held<E>(
      @Nullable Object pointed, @Nullable Object version, boolean isWritten, @Nullable E after) {

    static <E> Held<E> of(@Nullable Object pointed, @Nullable Object version) {
      return new Held<>(pointed, version, false, null);
    }

    Held<E> written(@Nullable E after) {
      return new Held<>(pointed, version, true, after);
    }

    private Held<E> then(Held<E> second) {
      E last = second.after == null ? after : second.after;
      return new Held<>(pointed, version, isWritten || second.isWritten, last);
    }

    /** A row that was written and not given. */
    E row() {
      return Objects.requireNonNull(after);
    }

    /** The row as it was given, with what its write made of the columns that nobody writes. */
    E renewed(EntityTable<E> table, E given) {
      return after == null ? given : table.renewal(after).into(given);
    }
  }

  /** A row that was given, with what its write made of the columns that nobody writes. */
  E renewed(EntityTable<E> table, Object id, E row) {
    Held<E> found = held.get(id);
    return found == null ? row : found.renewed(table, row);
  }

  /** The key that a row had before the write; null for none, and for a row that was not held. */
  @Nullable Object pointed(Object id) {
    Held<E> found = held.get(id);
    return found == null ? null : found.pointed;
  }

  boolean isWritten(Object id) {
    Held<E> found = held.get(id);
    return found != null && found.isWritten();
  }

  /** The own keys of the rows that had one of the keys and were not given. */
  List<Object> others(Collection<?> given, Collection<?> pointers) {
    List<Object> others = new ArrayList<>();
    held.forEach(
        (id, row) -> {
          Object pointed = row.pointed; // null of a target that refers to its own table
          if (pointed != null && pointers.contains(pointed) && !given.contains(id)) {
            others.add(id);
          }
        });
    return others;
  }

  /** Refuses given rows that have another version; where any row was written, there are none. */
  void refuseStale(String name, EntityTable<E> table, Map<Object, E> given) {
    if (table.version() == null || anyWritten) {
      return;
    }
    given.forEach(
        (id, row) -> {
          Held<E> there = held.get(id);
          if (there != null) {
            Object[] key = Identity.values(id, table.key().size());
            StaleRows.refuse(name, table, row, key, there.version);
          }
        });
  }

  /**
   * Whether a target came after the first statement, which could not lock it: the write has locked
   * it, but its snapshot is older than that lock, and hides what another caller linked in between.
   *
   * @param wanted how many targets there should be
   */
  boolean isLockedLate(int wanted) {
    return targets.size() < wanted && anyWritten;
  }

  /** The keys of the given rows, with the versions that they have after this write. */
  GivenKeys afterwards(EntityTable<E> table, GivenKeys keys, Map<Object, E> given) {
    Column<E, ?> version = table.version();
    if (version == null) {
      return keys;
    }
    List<Object> versions = new ArrayList<>(given.size());
    given.forEach(
        (id, row) -> {
          Held<E> found = held.get(id);
          E now = found != null && found.after != null ? found.after : row;
          versions.add(Objects.requireNonNull(version.of(now)));
        });
    return keys.withVersions(version, versions);
  }

  /** What this write and one after it have done together. */
  Outcome<E> then(Outcome<E> second) {
    Map<Object, Held<E>> both = new LinkedHashMap<>(held);
    second.held.forEach((id, now) -> both.merge(id, now, Held::then));
    return new Outcome<>(level, second.targets, both, anyWritten || second.anyWritten);
  }

  /** Whether the snapshot does not see past the target's lock; then nothing was written. */
  boolean isOfOldSnapshot() {
    return !level.isEmpty() && !level.startsWith("read ");
  }
}
