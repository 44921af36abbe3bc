package dev.kinship.runtime;

import dev.kinship.OnReplace;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.RefusedException;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** What the database answered to one write. */
  private record Answer<E>(
      boolean target, Set<List<Object>> locked, List<E> leavers, Set<List<Object>> written) {}

  Changes<E> set(Handle handle, T target, Collection<E> rows) {
    GivenRows<E> given = new GivenRows<>(name, holders.table(), rows);
    K key = keyOf(target);
    Answer<E> answer = send(handle, sql.set(), key, given, true);
    check(answer, key, given);
    if (onReplace == OnReplace.REFUSE && !answer.leavers.isEmpty()) {
      throw refused(answer.leavers);
    }
    List<E> linked = new ArrayList<>();
    List<E> untouched = new ArrayList<>();
    share(given, answer.written, key, linked, untouched);
    return new Changes<>(linked, answer.leavers, untouched);
  }

  Changes<E> add(Handle handle, T target, Collection<E> rows) {
    GivenRows<E> given = new GivenRows<>(name, holders.table(), rows);
    K key = keyOf(target);
    if (given.isEmpty()) {
      return new Changes<>(List.of(), List.of(), List.of());
    }
    Answer<E> answer = send(handle, sql.add(), key, given, false);
    check(answer, key, given);
    List<E> linked = new ArrayList<>();
    List<E> untouched = new ArrayList<>();
    share(given, answer.written, key, linked, untouched);
    return new Changes<>(linked, List.of(), untouched);
  }

  Changes<E> remove(Handle handle, T target, Collection<E> rows) {
    GivenRows<E> given = new GivenRows<>(name, holders.table(), rows);
    K key = keyOf(target);
    if (given.isEmpty()) {
      return new Changes<>(List.of(), List.of(), List.of());
    }
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
              if (answer.written.contains(id)) {
                unlinked.add(holders.table().entities().with(row, holders.key(), null));
              } else {
                untouched.add(row);
              }
            });
    return new Changes<>(List.of(), unlinked, untouched);
  }

  private Answer<E> send(Handle handle, Sql text, K key, GivenRows<E> given, boolean withLeavers) {
    Parameters parameters = given.addTo(new Parameters().key(referenced.type(), key));
    Results.Reader<Answer<E>> reader =
        results -> {
          boolean there = results.rows().next();
          results.next();
          Set<List<Object>> locked = keys(results);
          results.next();
          List<E> leavers = List.of();
          if (withLeavers) {
            leavers = holders.table().entities().list(results);
            results.next();
          }
          return new Answer<>(there, locked, leavers, keys(results));
        };
    return RoundTrip.send(
        handle, name, text, parameters, holders.table().entities().types(), reader);
  }

  private Set<List<Object>> keys(Results results) throws SQLException {
    ResultSet rows = results.rows();
    List<Column<E, ?>> columns = holders.table().key();
    KeyRow row = new KeyRow(columns, rows, results.context());
    Set<List<Object>> keys = new HashSet<>();
    while (rows.next()) {
      keys.add(row.read());
    }
    return keys;
  }

  private void check(Answer<E> answer, K key, GivenRows<E> given) {
    if (!answer.target) {
      throw Absence.noTarget(name, table, referenced, key);
    }
    for (Map.Entry<List<Object>, E> each : given.byKey().entrySet()) {
      if (!answer.locked.contains(each.getKey())) {
        throw new NoSuchRowException(
            name,
            "there is no "
                + holders.table().entity().getSimpleName()
                + " with "
                + Absence.describe(holders.table(), each.getKey().toArray())
                + " in "
                + holders.table().name()
                + "; nothing was changed");
      }
    }
  }

  /** Gives every row the key in memory, now that it has it in the database. */
  private void share(
      GivenRows<E> given, Set<List<Object>> written, K key, List<E> linked, List<E> untouched) {
    given
        .byKey()
        .forEach(
            (id, row) ->
                (written.contains(id) ? linked : untouched)
                    .add(holders.table().entities().with(row, holders.key(), key)));
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
