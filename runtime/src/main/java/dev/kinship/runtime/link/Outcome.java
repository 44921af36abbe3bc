package dev.kinship.runtime.link;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.GivenKeys;
import dev.kinship.runtime.row.Identity;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.row.KeyRow;
import dev.kinship.runtime.row.ResultRow;
import dev.kinship.runtime.row.StaleRows;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.type.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the database returned for one write of links.
 *
 * @param level the isolation level, which a set asks for; empty for other writes
 * @param targets the targets that are there, as {@link Identity} tells their keys apart; for a
 *     single target any one
 * @param held the holders that were locked, by their own keys
 */
record Outcome<E>(String level, List<Object> targets, Map<Object, Held<E>> held) {

  /**
   * A row that was locked.
   *
   * @param pointed the key that it had before the write; null for none
   * @param version the version that it had before the write; null where rows have none
   * @param written the row after the write; null where it was not written
   */
  record Held<E>(@Nullable Object pointed, @Nullable Object version, @Nullable E written) {

    boolean isWritten() {
      return written != null;
    }

    E row() {
      return Objects.requireNonNull(written);
    }
  }

  private static final List<Object> THERE = List.of(true);

  /**
   * Reads a set for one target: the lock, and then the write.
   *
   * @param isLeveled whether the lock returns the isolation level
   */
  static <E> Outcome<E> ofSet(KeyColumns<E, ?> holders, Results results, boolean isLeveled)
      throws SQLException {
    ResultSet rows = results.rows();
    boolean there = rows.next();
    String level = there && isLeveled ? rows.getString(1) : "";
    results.next();
    return new Outcome<>(level, there ? THERE : List.of(), held(holders, results));
  }

  /** Reads a write of one statement for one target: no row at all if that does not exist. */
  static <E> Outcome<E> ofOne(KeyColumns<E, ?> holders, Results results) throws SQLException {
    Rows<E> rows = rows(holders, results);
    return new Outcome<>("", rows.any ? THERE : List.of(), rows.held);
  }

  /** Reads a write for many targets. */
  static <E> Outcome<E> many(
      KeyColumns<E, ?> holders, KeyColumns<?, ?> target, Results results, boolean isSet)
      throws SQLException {
    ResultSet rows = results.rows();
    KeyRow row = new KeyRow(rows, results.context());
    List<Object> targets = new ArrayList<>();
    String level = "";
    while (rows.next()) {
      targets.add(row.read(target.columns()));
      level = isSet ? rows.getString(target.size() + 1) : "";
    }
    results.next();
    return new Outcome<>(level, targets, held(holders, results));
  }

  /**
   * What a write returned.
   *
   * @param any whether there was a row at all, be it of nulls
   * @param held those that were held
   */
  private record Rows<E>(boolean any, Map<Object, Held<E>> held) {}

  static <E> Map<Object, Held<E>> held(KeyColumns<E, ?> holders, Results results)
      throws SQLException {
    return rows(holders, results).held;
  }

  /**
   * The columns of each row after the write, its own key, and the foreign key and the version that
   * it had.
   */
  private static <E> Rows<E> rows(KeyColumns<E, ?> holders, Results results) throws SQLException {
    EntityTable<E> table = holders.table();
    List<Column<E, ?>> own = table.key();
    int ownAt = table.types().size() + 1;
    int[] owns = positions(ownAt, own.size());
    int[] pointers = positions(ownAt + own.size(), holders.size());
    Column<E, ?> version = table.version();
    int versionAt = ownAt + own.size() + pointers.length;
    ResultSet rows = results.rows();
    ResultRow after = new ResultRow(table, rows, results.context(), null);
    KeyRow keys = new KeyRow(rows, results.context());
    Map<Object, Held<E>> held = new LinkedHashMap<>();
    boolean any = false;
    while (rows.next()) {
      any = true;
      Object id = keys.read(own, owns);
      if (id != null) {
        E written = after.isNothing() ? null : table.read(after);
        Object had = version == null ? null : keys.read(version, versionAt);
        held.put(id, new Held<>(keys.read(holders.columns(), pointers), had, written));
      }
    }
    return new Rows<>(any, held);
  }

  private static int[] positions(int from, int number) {
    int[] positions = new int[number];
    Arrays.setAll(positions, i -> from + i);
    return positions;
  }

  /** A row that was given, with what its write made of the columns that nobody writes. */
  E renewed(EntityTable<E> table, Object id, E row) {
    Held<E> found = held.get(id);
    return found != null && found.isWritten() ? table.renewal(found.row()).into(row) : row;
  }

  /** What is read from rows: the entity, its own key, and the foreign key. */
  static List<SqlType<?>> types(KeyColumns<?, ?> holders) {
    List<SqlType<?>> types = new ArrayList<>(holders.table().types());
    types.addAll(holders.types());
    return types;
  }

  /** Refuses given rows that have another version; where any row was written, there are none. */
  void refuseStale(String name, EntityTable<E> table, Map<Object, E> given) {
    if (table.version() == null || anyWritten()) {
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

  boolean isTargetThere() {
    return !targets.isEmpty();
  }

  /**
   * Whether a target came after the first statement, which could not lock it: the write has locked
   * it, but its snapshot is older than that lock, and hides what another caller linked in between.
   *
   * @param wanted how many targets there should be
   */
  boolean isLockedLate(int wanted) {
    return targets.size() < wanted && anyWritten();
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
          E now = found != null && found.isWritten() ? found.row() : row;
          versions.add(Objects.requireNonNull(version.of(now)));
        });
    return keys.withVersions(version, versions);
  }

  /** What this write and one after it have done together. */
  Outcome<E> then(Outcome<E> second) {
    Map<Object, Held<E>> both = new LinkedHashMap<>(held);
    second.held.forEach(
        (id, now) ->
            both.merge(
                id,
                now,
                (before, after) ->
                    new Held<>(
                        before.pointed,
                        before.version,
                        after.isWritten() ? after.written : before.written)));
    return new Outcome<>(level, second.targets, both);
  }

  /** Whether the snapshot does not see past the target's lock; then nothing was written. */
  boolean isOfOldSnapshot() {
    return !level.isEmpty() && !level.startsWith("read ");
  }

  /** Whether any row was written; then all that had to be there were. */
  boolean anyWritten() {
    for (Held<E> each : held.values()) {
      if (each.isWritten()) {
        return true;
      }
    }
    return false;
  }
}
