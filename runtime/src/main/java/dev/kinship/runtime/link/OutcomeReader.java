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
import java.util.Collection;
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
   * @param given the own keys of the rows that the caller has
   */
  Outcome<E> set(Results results, Object target, boolean isLeveled, Collection<Object> given)
      throws SQLException {
    ResultSet rows = results.rows();
    boolean there = rows.next();
    String level = there && isLeveled ? rows.getString(1) : "";
    results.next();
    return rows(results, target, given).of(level, there ? List.of(target) : List.of());
  }

  /** Reads a write of one statement for one target: no row at all if that does not exist. */
  Outcome<E> one(Results results, Object target, Collection<Object> given) throws SQLException {
    Rows<E> rows = rows(results, target, given);
    return rows.of("", rows.any ? List.of(target) : List.of());
  }

  /** Reads a write for many targets. */
  Outcome<E> many(
      Results results, KeyColumns<?, ?> target, boolean isLeveled, Collection<Object> given)
      throws SQLException {
    ResultSet rows = results.rows();
    KeyRow row = new KeyRow(rows, results.context());
    List<Object> targets = new ArrayList<>();
    String level = "";
    while (rows.next()) {
      targets.add(row.read(target.columns()));
      level = isLeveled ? rows.getString(target.size() + 1) : "";
    }
    results.next();
    return rows(results, null, given).of(level, targets);
  }

  /** Reads a write without a target. */
  Outcome<E> unlinked(Results results, Collection<Object> given) throws SQLException {
    return rows(results, null, given).of("", List.of());
  }

  /**
   * What a write returned.
   *
   * @param any whether there was a row at all, be it of nulls
   * @param anyWritten whether any row was written
   * @param held those that were held
   */
  private record Rows<E>(boolean any, boolean anyWritten, Map<Object, Held<E>> held) {

    Outcome<E> of(String level, List<Object> targets) {
      return new Outcome<>(level, targets, held, anyWritten);
    }
  }

  /**
   * The columns of each row after the write, or nulls; its own key, and the foreign key and the
   * version that it had. A row that was written comes a second time, with its columns. Of a given
   * one the caller has all but those that the write renews.
   *
   * @param target the only key that any of them is to have; null for several
   * @param given the own keys of the given rows
   */
  private Rows<E> rows(Results results, @Nullable Object target, Collection<Object> given)
      throws SQLException {
    EntityTable<E> table = holders.table();
    List<Column<E, ?>> own = table.key();
    List<? extends Column<E, ?>> pointers = holders.columns();
    Column<E, ?> version = table.version();
    int ownAt = table.types().size() + 1;
    int pointersAt = ownAt + own.size();
    int versionAt = pointersAt + pointers.size();
    Collection<Object> known = table.renewed().isEmpty() ? given : List.of();
    ResultSet rows = results.rows();
    ResultRow after = new ResultRow(table, rows, results.context(), null);
    KeyRow keys = new KeyRow(rows, results.context());
    Map<Object, Held<E>> held = new LinkedHashMap<>();
    boolean any = false;
    boolean anyWritten = false;
    Object often = target;
    while (rows.next()) {
      any = true;
      Object id = keys.orNull(own, ownAt);
      if (id != null) {
        Held<E> row = held.get(id);
        boolean isWritten = !after.isNothing();
        if (row == null) {
          Object pointed = keys.orNull(pointers, pointersAt, often);
          often = often == null ? pointed : often;
          row = Held.of(pointed, version == null ? null : keys.read(version, versionAt));
          held.put(id, row);
        }
        if (isWritten) {
          held.put(id, row.written(known.contains(id) ? null : table.read(after)));
          anyWritten = true;
        }
      }
    }
    return new Rows<>(any, anyWritten, held);
  }
}
