package dev.kinship.runtime;

import dev.kinship.OnReplace;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Writes keys where more than one row is concerned: from the inverse end, and from the owning end
 * of a one-to-one association. Each write is one text of several statements, in this order: lock
 * the target row; lock the rows that hold, or shall hold, its key, in the order of their own keys;
 * write.
 *
 * <p>Each statement takes its own snapshot, so that what the locks waited for is seen by those
 * behind them: with the write alone, two concurrent sets leave a mix of both. The target row comes
 * first, so that two writers of one target queue up there; the others are locked in one order by
 * everybody, so that writers of two targets who exchange rows cannot wait for each other. In a self
 * reference two statements go ahead: an advisory lock on the target, which is one of the rows
 * there, and then a lock on all of them in their order. The writing statements check for themselves
 * that all rows are there, and change nothing otherwise: an error raised in the database would cost
 * the caller's transaction.
 */
final class LinkWriter<T, K, E> {

  /** How many statements go ahead in a self reference. */
  private static final int AHEAD = 2;

  private final String name;
  private final OtherEnd<T, K> target;
  private final OtherEnd<E, K> holders;
  private final OnReplace onReplace;

  LinkWriter(String name, OtherEnd<T, K> target, OtherEnd<E, K> holders, OnReplace onReplace) {
    this.name = name;
    this.target = target;
    this.holders = holders;
    this.onReplace = onReplace;
  }

  /**
   * What the database answered to one write.
   *
   * @param target whether the target's row is there
   * @param locked where the rows that were locked pointed before the write, by their keys; all as
   *     {@link Identity} tells them apart
   * @param leavers the rows that a set replaced, or would have
   * @param left whether it did replace them
   * @param changed how many of the given rows were changed
   */
  private record Answer<E>(
      boolean target,
      Map<Object, @Nullable Object> locked,
      List<E> leavers,
      boolean left,
      int changed) {

    Answer<E> with(List<E> leavers, boolean left, int changed) {
      return new Answer<>(target, locked, leavers, left, changed);
    }

    /**
     * Whether any row was changed: then all were there, also those that somebody inserted behind
     * the locks, in the middle of the call.
     */
    boolean written() {
      return left || changed > 0;
    }

    /** Whether fewer of the given rows were changed than had another key, or none. */
    boolean leftSomeOut(Collection<?> given, Object key) {
      return given.stream().filter(id -> locked.containsKey(id) && !had(id, key)).count() > changed;
    }

    boolean had(Object id, Object key) {
      return Identity.of(key).equals(locked.get(id));
    }
  }

  /**
   * The statements of a write.
   *
   * @param number how many there are, but for those that go ahead in a self reference
   */
  static List<Sql> statements(int number, String... sql) {
    if (sql.length != number && sql.length != AHEAD + number) {
      throw new IllegalArgumentException(number + " statements, not " + sql.length);
    }
    return Arrays.stream(sql).map(Sql::of).toList();
  }

  /** Gives the rows the key, and takes it from all others. */
  Changes<E> set(Handle handle, Sql sql, K key, Collection<E> rows) {
    return link(handle, sql, key, rows, true);
  }

  /** Gives the rows the key; there is at least one. */
  Changes<E> add(Handle handle, Sql sql, K key, Collection<E> rows) {
    return link(handle, sql, key, rows, false);
  }

  private Changes<E> link(Handle handle, Sql sql, K key, Collection<E> rows, boolean withLeavers) {
    GivenRows<E> given = new GivenRows<>(name, holders.table(), rows);
    Entities<E> entities = holders.table().entities();
    given.byKey().replaceAll((id, row) -> entities.copy(row, holders.column(), key));
    Parameters parameters = given.addTo(keyed(key));
    Answer<E> answer = send(handle, sql, parameters, results -> answer(results, withLeavers));
    check(answer, key, given.byKey().keySet());
    checkLinks(handle, parameters, answer, key, given.byKey().keySet());
    List<E> linked = new ArrayList<>();
    List<E> untouched = new ArrayList<>();
    given
        .byKey()
        .forEach(
            (id, copy) ->
                (answer.had(id, key) ? untouched : linked)
                    .add(entities.changed(copy, holders.column(), key)));
    return new Changes<>(linked, answer.leavers, untouched);
  }

  /** Gives the row with an id the key, and takes it from all others; the row comes last. */
  Changes<E> setById(Handle handle, Sql sql, K key, Object id) {
    Parameters parameters =
        keyed(key).ids(holders.table().entities().keyTypes(), List.of(List.of(id)), 1);
    record Found<E>(Answer<E> answer, List<E> rows) {}
    Found<E> found =
        send(
            handle,
            sql,
            parameters,
            results -> {
              Answer<E> answer = answer(results, true);
              results.next();
              return new Found<>(answer, holders.table().entities().list(results));
            });
    Object identity = Identity.of(id);
    check(found.answer, key, Set.of(identity));
    checkLinks(handle, parameters, found.answer, key, Set.of(identity));
    return found.answer.had(identity, key)
        ? new Changes<>(List.of(), found.answer.leavers, found.rows)
        : new Changes<>(found.rows, found.answer.leavers, List.of());
  }

  /** Takes the key from those of the rows that have it; there is at least one. */
  Changes<E> remove(Handle handle, Sql sql, K key, Collection<E> rows) {
    GivenRows<E> given = new GivenRows<>(name, holders.table(), rows);
    Entities<E> entities = holders.table().entities();
    Column<E, K> column = holders.column();
    Map<Object, E> copies = new HashMap<>();
    given.byKey().forEach((id, row) -> copies.put(id, entities.copy(row, column, null)));
    Answer<E> answer =
        send(handle, sql, given.addTo(keyed(key)), results -> answer(results, false));
    checkTarget(answer, key);
    List<E> unlinked = new ArrayList<>();
    List<E> untouched = new ArrayList<>();
    given
        .byKey()
        .forEach(
            (id, row) -> {
              if (answer.had(id, key)) {
                unlinked.add(
                    entities.changed(Objects.requireNonNull(copies.get(id)), column, null));
              } else {
                untouched.add(row);
              }
            });
    return new Changes<>(List.of(), unlinked, untouched);
  }

  /** Takes the key from all rows that have it. */
  Changes<E> removeAll(Handle handle, Sql sql, K key) {
    Results.Reader<Answer<E>> reader =
        results -> {
          Answer<E> locks = locks(results);
          List<E> unlinked = holders.table().entities().list(results);
          return locks.with(unlinked, !unlinked.isEmpty(), 0);
        };
    Answer<E> answer = send(handle, sql, keyed(key), reader);
    checkTarget(answer, key);
    return new Changes<>(List.of(), answer.leavers, List.of());
  }

  private <R> R send(Handle handle, Sql sql, Parameters parameters, Results.Reader<R> reader) {
    return RoundTrip.send(
        handle, name, sql, parameters, holders.table().entities().types(), reader);
  }

  private Answer<E> answer(Results results, boolean withLeavers) throws SQLException {
    Answer<E> locks = locks(results);
    List<E> leavers = List.of();
    if (withLeavers) {
      leavers = holders.table().entities().list(results);
      results.next();
    }
    boolean left = !leavers.isEmpty() && onReplace != OnReplace.REFUSE;
    return locks.with(leavers, left, results.changed());
  }

  /** What was locked; the results stand at the first write then. */
  private Answer<E> locks(Results results) throws SQLException {
    for (int i = 0; i < AHEAD && target.table().equals(holders.table()); i++) {
      results.next();
    }
    boolean there = results.rows().next();
    results.next();
    Map<Object, @Nullable Object> locked = locked(holders, results);
    results.next();
    return new Answer<>(there, locked, List.of(), false, 0);
  }

  /** Where the rows that were locked pointed, by their keys, as {@link Identity} has both. */
  static <E, K> Map<Object, @Nullable Object> locked(OtherEnd<E, K> holders, Results results)
      throws SQLException {
    List<Column<E, ?>> columns = holders.table().key();
    int pointer = columns.indexOf(holders.column()); // it stands behind the key, or is a part of it
    ResultSet rows = results.rows();
    KeyRow row = new KeyRow(rows, results.context());
    Map<Object, @Nullable Object> found = new HashMap<>();
    while (rows.next()) {
      int position = pointer < 0 ? columns.size() + 1 : pointer + 1;
      K key = row.read(holders.column(), position);
      found.put(row.read(columns), key == null ? null : Identity.of(key));
    }
    return found;
  }

  private void check(Answer<E> answer, K key, Collection<?> given) {
    if (answer.written()) {
      return;
    }
    checkTarget(answer, key);
    for (Object id : given) {
      if (!answer.locked.containsKey(id)) {
        throw Absence.noSuchRow(name, holders.table(), holders.table().entities().key(id));
      }
    }
    if (onReplace == OnReplace.REFUSE && !answer.leavers.isEmpty()) {
      throw Refusal.ofLeavers(name, holders.table(), target.table(), answer.leavers);
    }
  }

  private void checkTarget(Answer<E> answer, K key) {
    if (!answer.target && !answer.written()) {
      throw Absence.noTarget(name, target.table(), target.column(), key);
    }
  }

  /** That the given rows have the key now. */
  private void checkLinks(
      Handle handle, Parameters parameters, Answer<E> answer, K key, Collection<?> given) {
    if (answer.leftSomeOut(given, key)) {
      Sql sql =
          Sql.of(
              "SELECT count(*) FROM "
                  + holders.table().name()
                  + " WHERE "
                  + holders.table().entities().isGiven("")
                  + " AND "
                  + holders.column().name()
                  + " IS DISTINCT FROM :key");
      Refusal.ifLeftOut(handle, name, sql, parameters, holders.table(), answer.written());
    }
  }

  private Parameters keyed(K key) {
    return new Parameters().key(target.column().type(), key);
  }
}
