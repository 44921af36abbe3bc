package dev.kinship.runtime;

import dev.kinship.OnReplace;
import dev.kinship.runtime.error.RefusedException;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Writes keys from the inverse end. Each write is one text of several statements, in this order:
 * lock the target row; lock the rows that hold, or shall hold, its key, in the order of their own
 * keys; write.
 *
 * <p>Each statement takes its own snapshot, so that what the locks waited for is seen by those
 * behind them: with the write alone, two concurrent sets leave a mix of both. The target row comes
 * first, so that two writers of one target queue up there; the others are locked in one order by
 * everybody, so that writers of two targets who exchange rows cannot wait for each other. The
 * writing statements check for themselves that all rows are there, and change nothing otherwise: an
 * error raised in the database would cost the caller's transaction.
 */
final class LinkWriter<T, K, E> {

  private final String name;
  private final Table<T> table;
  private final Column<T, K> referenced;
  private final Holders<E, K> holders;
  private final OnReplace onReplace;
  private final ToManySql sql;

  LinkWriter(
      String name,
      Table<T> table,
      Column<T, K> referenced,
      Holders<E, K> holders,
      OnReplace onReplace,
      ToManySql sql) {
    this.name = name;
    this.table = table;
    this.referenced = referenced;
    this.holders = holders;
    this.onReplace = onReplace;
    this.sql = sql;
  }

  /**
   * What the database answered to one write.
   *
   * @param target whether the target's row is there
   * @param locked where the rows that were locked pointed before the write, by their keys
   * @param leavers the rows that a set replaced, or would have
   */
  private record Answer<E>(boolean target, Map<Object, @Nullable Object> locked, List<E> leavers) {}

  Changes<E> set(Handle handle, T target, Collection<E> rows) {
    return link(handle, sql.set(), target, rows, true);
  }

  Changes<E> add(Handle handle, T target, Collection<E> rows) {
    return rows.isEmpty() ? nothing(target) : link(handle, sql.add(), target, rows, false);
  }

  private Changes<E> link(
      Handle handle, Sql text, T target, Collection<E> rows, boolean withLeavers) {
    GivenRows<E> given = new GivenRows<>(name, holders.table(), rows);
    K key = keyOf(target);
    Answer<E> answer = send(handle, text, key, given, withLeavers);
    check(answer, key, given);
    if (onReplace == OnReplace.REFUSE && !answer.leavers.isEmpty()) {
      throw refused(answer.leavers);
    }
    List<E> linked = new ArrayList<>();
    List<E> untouched = new ArrayList<>();
    given
        .byKey()
        .forEach(
            (id, row) ->
                (key.equals(answer.locked.get(id)) ? untouched : linked).add(with(row, key)));
    return new Changes<>(linked, answer.leavers, untouched);
  }

  Changes<E> remove(Handle handle, T target, Collection<E> rows) {
    if (rows.isEmpty()) {
      return nothing(target);
    }
    GivenRows<E> given = new GivenRows<>(name, holders.table(), rows);
    K key = keyOf(target);
    Answer<E> answer = send(handle, sql.remove(), key, given, false);
    if (!answer.target) {
      throw Absence.noTarget(name, table, referenced, key);
    }
    List<E> unlinked = new ArrayList<>();
    List<E> untouched = new ArrayList<>();
    given
        .byKey()
        .forEach(
            (id, row) -> {
              if (answer.locked.containsKey(id)) {
                unlinked.add(with(row, null));
              } else {
                untouched.add(row);
              }
            });
    return new Changes<>(List.of(), unlinked, untouched);
  }

  private Answer<E> send(Handle handle, Sql text, K key, GivenRows<E> given, boolean withLeavers) {
    Parameters parameters = given.addTo(new Parameters().key(referenced.type(), key));
    Entities<E> entities = holders.table().entities();
    Results.Reader<Answer<E>> reader =
        results -> {
          boolean there = results.rows().next();
          results.next();
          Map<Object, @Nullable Object> locked = locked(results);
          results.next();
          return new Answer<>(there, locked, withLeavers ? entities.list(results) : List.of());
        };
    return RoundTrip.send(handle, name, text, parameters, entities.types(), reader);
  }

  private Map<Object, @Nullable Object> locked(Results results) throws SQLException {
    List<Column<E, ?>> columns = holders.table().key();
    int pointer = columns.indexOf(holders.key()); // it stands behind the key, or is a part of it
    ResultSet rows = results.rows();
    KeyRow row = new KeyRow(rows, results.context());
    Map<Object, @Nullable Object> found = new HashMap<>();
    while (rows.next()) {
      int position = pointer < 0 ? columns.size() + 1 : pointer + 1;
      found.put(row.read(columns), row.read(holders.key(), position));
    }
    return found;
  }

  private void check(Answer<E> answer, K key, GivenRows<E> given) {
    if (!answer.target) {
      throw Absence.noTarget(name, table, referenced, key);
    }
    for (Object id : given.byKey().keySet()) {
      if (!answer.locked.containsKey(id)) {
        throw Absence.noSuchRow(name, holders.table(), holders.table().entities().key(id));
      }
    }
  }

  /** The row with its key in memory as it now is in the database. */
  private E with(E row, @Nullable K key) {
    return holders.table().entities().with(row, holders.key(), key);
  }

  private Changes<E> nothing(T target) {
    keyOf(target); // refused where there is none, whatever the rows
    return new Changes<>(List.of(), List.of(), List.of());
  }

  private RefusedException refused(List<E> leavers) {
    List<String> found =
        leavers.stream()
            .limit(5)
            .map(each -> Absence.describe(holders.table(), holders.table().entities().keyOf(each)))
            .toList();
    return new RefusedException(
        name,
        leavers.size()
            + " "
            + holders.table().entity().getSimpleName()
            + " would be left without a "
            + table.entity().getSimpleName()
            + " ("
            + String.join("; ", found)
            + (leavers.size() > found.size() ? "; …" : "")
            + ") and the association keeps them. Give them to another one first, or declare another"
            + " onReplace; nothing was changed");
  }

  private K keyOf(T target) {
    @Nullable K value = referenced.of(target);
    if (value == null) {
      throw Absence.unsaved(name, table, referenced);
    }
    return value;
  }
}
