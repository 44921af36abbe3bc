package dev.kinship.runtime.link;

import dev.kinship.runtime.link.Outcome.Held;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.row.KeyRow;
import dev.kinship.runtime.row.ResultRow;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.type.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what the database returned for a write of keys. */
final class OutcomeReader<E> {

  private final KeyColumns<E, ?> holders;
  private volatile @Nullable List<SqlType<?>> types;

  OutcomeReader(KeyColumns<E, ?> holders) {
    this.holders = holders;
  }

  /** What is read from rows: the entity, its own key, and the foreign key. */
  List<SqlType<?>> types() {
    List<SqlType<?>> known = types;
    if (known == null) {
      List<SqlType<?>> all = new ArrayList<>(holders.table().types());
      all.addAll(holders.types());
      known = List.copyOf(all); // two threads may both make it, and it is the same
      types = known;
    }
    return known;
  }

  /**
   * Reads a set for one target: the lock, and then the write.
   *
   * @param target the target's key, as {@link dev.kinship.runtime.row.Identity} tells it apart
   * @param isLeveled whether the lock returns the isolation level
   */
  Outcome<E> set(Results results, Object target, boolean isLeveled) throws SQLException {
    ResultSet rows = results.rows();
    boolean there = rows.next();
    String level = there && isLeveled ? rows.getString(1) : "";
    results.next();
    return new Outcome<>(level, there ? List.of(target) : List.of(), rows(results, target).held);
  }

  /** Reads a write of one statement for one target: no row at all if that does not exist. */
  Outcome<E> one(Results results, Object target) throws SQLException {
    Rows<E> rows = rows(results, target);
    return new Outcome<>("", rows.any ? List.of(target) : List.of(), rows.held);
  }

  /** Reads a write for many targets. */
  Outcome<E> many(Results results, KeyColumns<?, ?> target, boolean isLeveled) throws SQLException {
    ResultSet rows = results.rows();
    KeyRow row = new KeyRow(rows, results.context());
    List<Object> targets = new ArrayList<>();
    String level = "";
    while (rows.next()) {
      targets.add(row.read(target.columns()));
      level = isLeveled ? rows.getString(target.size() + 1) : "";
    }
    results.next();
    return new Outcome<>(level, targets, rows(results, null).held);
  }

  /** Reads a write without a target. */
  Outcome<E> unlinked(Results results) throws SQLException {
    return new Outcome<>("", List.of(), rows(results, null).held);
  }

  /**
   * What a write returned.
   *
   * @param any whether there was a row at all, be it of nulls
   * @param held those that were held
   */
  private record Rows<E>(boolean any, Map<Object, Held<E>> held) {}

  /**
   * The columns of each row after the write, or nulls; its own key, and the foreign key and the
   * version that it had.
   *
   * @param target the only key that any of them is to have; null for several
   */
  private Rows<E> rows(Results results, @Nullable Object target) throws SQLException {
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
    Object pointed = target;
    while (rows.next()) {
      any = true;
      Object id = keys.read(own, owns);
      if (id != null) {
        E written = after.isNothing() ? null : table.read(after);
        Object had = version == null ? null : keys.read(version, versionAt);
        pointed = keys.read(holders.columns(), pointers, pointed);
        if (written != null || !held.containsKey(id)) { // of a written row, both rows come
          held.put(id, new Held<>(pointed, had, written));
        }
      }
    }
    return new Rows<>(any, held);
  }

  private static int[] positions(int from, int number) {
    int[] positions = new int[number];
    Arrays.setAll(positions, i -> from + i);
    return positions;
  }
}
