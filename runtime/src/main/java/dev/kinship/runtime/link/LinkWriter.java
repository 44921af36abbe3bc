package dev.kinship.runtime.link;

import dev.kinship.OnReplace;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.GivenKeys;
import dev.kinship.runtime.row.GivenSql;
import dev.kinship.runtime.row.Identity;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.row.KeyRow;
import dev.kinship.runtime.row.MissingRows;
import dev.kinship.runtime.row.RowsByKey;
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
public final class LinkWriter<T, K, E> {

  /** How many statements go ahead in a self reference. */
  private static final int AHEAD = 2;

  private final String name;
  private final KeyColumns<T, K> target;
  private final KeyColumns<E, K> holders;
  private final OnReplace onReplace;

  /** Makes one. */
  public LinkWriter(
      String name, KeyColumns<T, K> target, KeyColumns<E, K> holders, OnReplace onReplace) {
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
  }

  private boolean had(Answer<E> answer, Object id, K key) {
    return target.identity(key).equals(answer.locked.get(id));
  }

  /** Whether fewer of the given rows were changed than had another key, or none. */
  private boolean leftSomeOut(Answer<E> answer, Collection<?> given, K key) {
    return given.stream()
            .filter(id -> answer.locked.containsKey(id) && !had(answer, id, key))
            .count()
        > answer.changed;
  }

  /**
   * The statements of a write.
   *
   * @param number how many there are, but for those that go ahead in a self reference
   */
  public static GivenSql statements(int number, String... sql) {
    if (sql.length != number && sql.length != AHEAD + number) {
      throw new IllegalArgumentException(number + " statements, not " + sql.length);
    }
    return new GivenSql(sql);
  }

  /** Gives the rows the key, and takes it from all others. */
  public LinkResult<E> set(Handle handle, GivenSql sql, K key, Collection<E> rows) {
    return link(handle, sql, key, rows, true);
  }

  /** Gives the rows the key; there is at least one. */
  public LinkResult<E> add(Handle handle, GivenSql sql, K key, Collection<E> rows) {
    return link(handle, sql, key, rows, false);
  }

  private LinkResult<E> link(
      Handle handle, GivenSql sql, K key, Collection<E> rows, boolean withLeavers) {
    RowsByKey<E> given = new RowsByKey<>(name, holders.table(), rows);
    given.byKey().replaceAll((id, row) -> holders.copy(row, key));
    GivenKeys keys = given.keys();
    Parameters parameters = keys.addTo(keyed(key));
    Answer<E> answer =
        send(handle, sql.with(handle, keys), parameters, results -> answer(results, withLeavers));
    check(answer, key, given.byKey().keySet());
    checkLinks(handle, keys, parameters, answer, key, given.byKey().keySet());
    List<E> linked = new ArrayList<>();
    List<E> untouched = new ArrayList<>();
    given
        .byKey()
        .forEach(
            (id, copy) ->
                (had(answer, id, key) ? untouched : linked)
                    .add(holders.changed(copy, key)));
    return new LinkResult<>(linked, answer.leavers, untouched);
  }

  /** Gives the row with an id the key, and takes it from all others; the row comes last. */
  public LinkResult<E> setById(Handle handle, GivenSql sql, K key, Object[] id) {
    EntityTable<E> table = holders.table();
    Object identity = id.length == 1 ? Identity.of(id[0]) : Identity.ofAll(id);
    GivenKeys keys = new GivenKeys(table, table.key(), Set.of(identity));
    Parameters parameters = keys.addTo(keyed(key));
    record Found<E>(Answer<E> answer, List<E> rows) {}
    Found<E> found =
        send(
            handle,
            sql.with(handle, keys),
            parameters,
            results -> {
              Answer<E> answer = answer(results, true);
              results.next();
              return new Found<>(answer, table.list(results));
            });
    check(found.answer, key, Set.of(identity));
    checkLinks(handle, keys, parameters, found.answer, key, Set.of(identity));
    return had(found.answer, identity, key)
        ? new LinkResult<>(List.of(), found.answer.leavers, found.rows)
        : new LinkResult<>(found.rows, found.answer.leavers, List.of());
  }

  /** Takes the key from those of the rows that have it; there is at least one. */
  public LinkResult<E> remove(Handle handle, GivenSql sql, K key, Collection<E> rows) {
    RowsByKey<E> given = new RowsByKey<>(name, holders.table(), rows);
    Map<Object, E> copies = new HashMap<>();
    given.byKey().forEach((id, row) -> copies.put(id, holders.copy(row, null)));
    GivenKeys keys = given.keys();
    Answer<E> answer =
        send(
            handle,
            sql.with(handle, keys),
            keys.addTo(keyed(key)),
            results -> answer(results, false));
    checkTarget(answer, key);
    List<E> unlinked = new ArrayList<>();
    List<E> untouched = new ArrayList<>();
    given
        .byKey()
        .forEach(
            (id, row) -> {
              if (had(answer, id, key)) {
                unlinked.add(holders.changed(Objects.requireNonNull(copies.get(id)), null));
              } else {
                untouched.add(row);
              }
            });
    return new LinkResult<>(List.of(), unlinked, untouched);
  }

  /** Takes the key from all rows that have it. */
  public LinkResult<E> removeAll(Handle handle, Sql sql, K key) {
    Results.Reader<Answer<E>> reader =
        results -> {
          Answer<E> locks = locks(results);
          List<E> unlinked = holders.table().list(results);
          return locks.with(unlinked, !unlinked.isEmpty(), 0);
        };
    Answer<E> answer = send(handle, sql, keyed(key), reader);
    checkTarget(answer, key);
    return new LinkResult<>(List.of(), answer.leavers, List.of());
  }

  private <R> R send(Handle handle, Sql sql, Parameters parameters, Results.Reader<R> reader) {
    return RoundTrip.send(
        handle, name, sql, parameters, holders.table().types(), reader);
  }

  private Answer<E> answer(Results results, boolean withLeavers) throws SQLException {
    Answer<E> locks = locks(results);
    List<E> leavers = List.of();
    if (withLeavers) {
      leavers = holders.table().list(results);
      results.next();
    }
    boolean left = !leavers.isEmpty() && onReplace != OnReplace.REFUSE;
    return locks.with(leavers, left, results.changed());
  }

  /** What was locked; the results stand at the first write then. */
  private Answer<E> locks(Results results) throws SQLException {
    for (int i = 0; i < AHEAD && ManyLinksSql.isSelfReference(holders, target); i++) {
      results.next();
    }
    boolean there = results.rows().next();
    results.next();
    Map<Object, @Nullable Object> locked = locked(holders, results);
    results.next();
    return new Answer<>(there, locked, List.of(), false, 0);
  }

  /**
   * Where the rows that were locked pointed, by their keys, as {@link Identity} has both. The
   * columns of the foreign key stand behind those of the row's own key, as far as they are not
   * among them.
   */
  static <E, K> Map<Object, @Nullable Object> locked(KeyColumns<E, K> holders, Results results)
      throws SQLException {
    List<Column<E, ?>> own = holders.table().key();
    List<Column<E, ?>> pointing = holders.columns();
    int[] positions = new int[pointing.size()];
    int behind = own.size();
    for (int i = 0; i < positions.length; i++) {
      int inKey = own.indexOf(pointing.get(i));
      positions[i] = inKey < 0 ? ++behind : inKey + 1;
    }
    ResultSet rows = results.rows();
    KeyRow row = new KeyRow(rows, results.context());
    Map<Object, @Nullable Object> found = new HashMap<>();
    while (rows.next()) {
      found.put(row.read(own), row.read(pointing, positions));
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
        throw MissingRows.noSuchRow(
            name, holders.table(), Identity.values(id, holders.table().key().size()));
      }
    }
    if (onReplace == OnReplace.REFUSE && !answer.leavers.isEmpty()) {
      throw RefusedLinks.ofLeavers(name, holders.table(), target.table(), answer.leavers);
    }
  }

  private void checkTarget(Answer<E> answer, K key) {
    if (!answer.target && !answer.written()) {
      throw MissingRows.noTarget(name, target, key);
    }
  }

  /** That the given rows have the key now. */
  private void checkLinks(
      Handle handle,
      GivenKeys keys,
      Parameters parameters,
      Answer<E> answer,
      K key,
      Collection<?> given) {
    if (leftSomeOut(answer, given, key)) {
      Sql sql =
          holders
              .table()
              .text(
                  "SELECT count(*) FROM "
                      + holders.table().name()
                      + " WHERE "
                      + keys.areGiven(handle, "")
                      + " AND ("
                      + holders.isKey("")
                      + ") IS NOT TRUE");
      RefusedLinks.ifLeftOut(handle, name, sql, parameters, holders.table(), answer.written());
    }
  }

  private Parameters keyed(K key) {
    return target.addTo(new Parameters(), key);
  }
}
