package dev.kinship.runtime.link;

import dev.kinship.OnReplace;
import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.row.GivenKeys;
import dev.kinship.runtime.row.Identity;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.row.KeyRow;
import dev.kinship.runtime.row.KeyMessages;
import dev.kinship.runtime.row.MissingRows;
import dev.kinship.runtime.row.RowsByKey;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.type.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Writes keys for many targets at once, as {@link LinkWriter} does for one. What happened is told
 * by key, as {@link Identity} tells keys apart; no two that are given are the same for it.
 */
public final class BulkLinkWriter<T, K, E> {

  private final String name;
  private final KeyColumns<T, K> target;
  private final KeyColumns<E, K> holders;
  private final OnReplace onReplace;

  /** Makes one. */
  public BulkLinkWriter(
      String name, KeyColumns<T, K> target, KeyColumns<E, K> holders, OnReplace onReplace) {
    this.name = name;
    this.target = target;
    this.holders = holders;
    this.onReplace = onReplace;
  }

  /**
   * The rows that a call is about.
   *
   * @param rows each once, by what tells it apart
   * @param keys the key that each is about, by the same
   */
  private record Given<K, E>(Map<Object, E> rows, Map<Object, K> keys) {}

  /** What the database answered, as to {@link LinkWriter}. */
  private record Answer<E>(
      Set<Object> targets,
      Map<Object, @Nullable Object> locked,
      List<E> leavers,
      boolean left,
      int changed) {

    boolean written() {
      return left || changed > 0;
    }
  }

  /** The rows' new state, by what tells them apart, and by key what happened. */
  private record Done<E>(Map<Object, E> rows, Map<Object, LinkResult<E>> changes) {}

  public Map<Object, LinkResult<E>> set(Handle handle, Map<K, ? extends Collection<E>> wanted) {
    return wanted.isEmpty()
        ? Map.of()
        : link(handle, wanted, sql(handle).set(onReplace), true).changes;
  }

  public Map<Object, LinkResult<E>> add(Handle handle, Map<K, ? extends Collection<E>> wanted) {
    return wanted.isEmpty() ? Map.of() : link(handle, wanted, sql(handle).add(), false).changes;
  }

  /** Gives all rows one key, and answers with them in their order. */
  public List<E> link(Handle handle, K key, Collection<E> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<Object> identities = identities(rows);
    Map<Object, E> done = link(handle, Map.of(key, rows), sql(handle).add(), false).rows;
    return identities.stream().map(each -> Objects.requireNonNull(done.get(each))).toList();
  }

  /** Taken before the rows are written: the foreign key may be a part of their own. */
  private List<Object> identities(Collection<E> rows) {
    return rows.stream().map(each -> holders.table().identity(name, each)).toList();
  }

  private Done<E> link(
      Handle handle, Map<K, ? extends Collection<E>> wanted, Sql sql, boolean withLeavers) {
    Given<K, E> given = given(wanted);
    given.rows.replaceAll((id, row) -> holders.copy(row, given.keys.get(id)));
    Answer<E> answer = send(handle, sql, wanted.keySet(), given, withLeavers);
    check(answer, wanted.keySet(), given);
    if (onReplace == OnReplace.REFUSE && !answer.leavers.isEmpty() && !answer.written()) {
      throw RefusedLinks.ofLeavers(name, holders.table(), target.table(), answer.leavers);
    }
    checkLinks(handle, answer, wanted.keySet(), given);
    given.rows.replaceAll((id, copy) -> holders.changed(copy, given.keys.get(id)));
    return new Done<>(given.rows, changes(answer, wanted.keySet(), given));
  }

  /** Of each target's rows those that got the key, those that had it, and those that lost it. */
  private Map<Object, LinkResult<E>> changes(Answer<E> answer, Set<K> keys, Given<K, E> given) {
    Map<Object, List<E>> linked = new HashMap<>();
    Map<Object, List<E>> untouched = new HashMap<>();
    Map<Object, List<E>> unlinked = new HashMap<>();
    given.rows.forEach(
        (id, row) -> {
          Object key = target.identity(Objects.requireNonNull(given.keys.get(id)));
          Object had = answer.locked.get(id);
          put(key.equals(had) ? untouched : linked, key, row);
          if (!key.equals(had)) {
            put(unlinked, had, row); // it leaves another target, which may be one of the call's
          }
        });
    for (E each : answer.leavers) {
      put(unlinked, answer.locked.get(holders.table().identity(name, each)), each);
    }
    Map<Object, LinkResult<E>> changes = new HashMap<>();
    for (K each : keys) {
      Object key = target.identity(each);
      changes.put(
          key,
          new LinkResult<>(
              linked.getOrDefault(key, List.of()),
              unlinked.getOrDefault(key, List.of()),
              untouched.getOrDefault(key, List.of())));
    }
    return changes;
  }

  private static <E> void put(Map<Object, List<E>> rows, @Nullable Object key, E row) {
    if (key != null) {
      rows.computeIfAbsent(key, none -> new ArrayList<>()).add(row);
    }
  }

  /** Takes each target's key from those of its rows that have it. */
  public Map<Object, LinkResult<E>> remove(Handle handle, Map<K, ? extends Collection<E>> wanted) {
    if (wanted.isEmpty()) {
      return Map.of();
    }
    Given<K, E> given = given(wanted);
    Map<Object, E> copies = new LinkedHashMap<>(given.rows);
    copies.replaceAll((id, row) -> holders.copy(row, null));
    Answer<E> answer = send(handle, sql(handle).remove(), wanted.keySet(), given, false);
    check(answer, wanted.keySet(), given);
    Map<Object, List<E>> unlinked = new HashMap<>();
    Map<Object, List<E>> untouched = new HashMap<>();
    given.rows.forEach(
        (id, row) -> {
          Object key = target.identity(Objects.requireNonNull(given.keys.get(id)));
          if (key.equals(answer.locked.get(id))) {
            put(
                unlinked,
                key,
                holders.changed(Objects.requireNonNull(copies.get(id)), null));
          } else {
            put(untouched, key, row);
          }
        });
    Map<Object, LinkResult<E>> changes = new HashMap<>();
    for (K each : wanted.keySet()) {
      Object key = target.identity(each);
      changes.put(
          key,
          new LinkResult<>(
              List.of(),
              unlinked.getOrDefault(key, List.of()),
              untouched.getOrDefault(key, List.of())));
    }
    return changes;
  }

  /** Takes the key from rows, whatever it is, and answers with them in their order. */
  public List<E> unlink(Handle handle, Collection<E> rows) {
    RowsByKey<E> given = new RowsByKey<>(name, holders.table(), rows);
    if (given.isEmpty()) {
      return List.of();
    }
    List<Object> identities = identities(rows);
    given.byKey().replaceAll((id, row) -> holders.copy(row, null));
    Results.Reader<Integer> reader =
        results -> {
          results.next(); // past the locks
          return results.changed();
        };
    int changed =
        RoundTrip.send(
            handle, name, sql(handle).unlink(), given.keys().addTo(new Parameters()), List.of(), reader);
    if (changed < given.size()) {
      throw new NoSuchRowException(
          name,
          "of "
              + given.size()
              + " rows not all are in "
              + holders.table().name()
              + "; nothing was changed. Read them again");
    }
    given.byKey().replaceAll((id, copy) -> holders.changed(copy, null));
    return identities.stream()
        .map(each -> Objects.requireNonNull(given.byKey().get(each)))
        .toList();
  }

  private ManyLinksSql sql(Handle handle) {
    return new ManyLinksSql(
        handle, holders, target);
  }

  /** A row can be given to one target only. */
  private Given<K, E> given(Map<K, ? extends Collection<E>> wanted) {
    Map<Object, E> rows = new LinkedHashMap<>();
    Map<Object, K> keys = new HashMap<>();
    wanted.forEach(
        (key, some) -> {
          for (E each : some) {
            Object id = holders.table().identity(name, each);
            K other = keys.putIfAbsent(id, key);
            if (other != null && !target.identity(key).equals(target.identity(other))) {
              throw new ContradictionException(
                  name,
                  "the "
                      + KeyMessages.describe(
                          holders.table().key(), holders.table().keyOf(each))
                      + " is given to two, with "
                      + target.describe(other)
                      + " and with "
                      + target.describe(key)
                      + "; nothing was changed");
            }
            rows.putIfAbsent(id, each);
          }
        });
    return new Given<>(rows, keys);
  }

  private Answer<E> send(
      Handle handle, Sql sql, Set<K> keys, Given<K, E> given, boolean withLeavers) {
    Parameters parameters = parameters(keys, given);
    List<SqlType<?>> types = new ArrayList<>(holders.table().types());
    types.addAll(target.types());
    return RoundTrip.send(
        handle, name, sql, parameters, types, results -> answer(results, withLeavers));
  }

  private Parameters parameters(Set<K> keys, Given<K, E> given) {
    List<Object> keyOfEach = new ArrayList<>(given.rows.size());
    given.rows.keySet().forEach(id -> keyOfEach.add(Objects.requireNonNull(given.keys.get(id))));
    SqlType<?> type = target.types().get(0);
    return new GivenKeys(holders.table(), holders.table().key(), given.rows.keySet())
        .addTo(new Parameters(), List.of(type, type), List.of(keyOfEach, List.copyOf(keys)));
  }

  private Answer<E> answer(Results results, boolean withLeavers) throws SQLException {
    for (int i = 0; i < ManyLinksSql.ahead(holders, target); i++) {
      results.next();
    }
    Set<Object> targets = new HashSet<>();
    ResultSet rows = results.rows();
    KeyRow row = new KeyRow(rows, results.context());
    while (rows.next()) {
      targets.add(row.read(target.columns()));
    }
    results.next();
    Map<Object, @Nullable Object> locked = LinkWriter.locked(holders, results);
    results.next();
    List<E> leavers = List.of();
    if (withLeavers) {
      leavers = holders.table().list(results);
      results.next();
    }
    boolean left = !leavers.isEmpty() && onReplace != OnReplace.REFUSE;
    return new Answer<>(targets, locked, leavers, left, results.changed());
  }

  /** That the given rows have their keys now, as with {@link RefusedLinks}. */
  private void checkLinks(Handle handle, Answer<E> answer, Set<K> keys, Given<K, E> given) {
    long toChange =
        given.rows.keySet().stream().filter(id -> isToChange(answer, given, id)).count();
    if (toChange > answer.changed) {
      Sql sql = sql(handle).leftOut();
      Parameters parameters = parameters(keys, given);
      RefusedLinks.ifLeftOut(handle, name, sql, parameters, holders.table(), answer.written());
    }
  }

  private boolean isToChange(Answer<E> answer, Given<K, E> given, Object id) {
    Object key = target.identity(Objects.requireNonNull(given.keys.get(id)));
    return answer.locked.containsKey(id) && !key.equals(answer.locked.get(id));
  }

  private void check(Answer<E> answer, Set<K> keys, Given<K, E> given) {
    if (answer.written()) {
      return;
    }
    for (K key : keys) {
      if (!answer.targets.contains(target.identity(key))) {
        throw MissingRows.noTarget(name, target, key);
      }
    }
    for (Object id : given.rows.keySet()) {
      if (!answer.locked.containsKey(id)) {
        throw MissingRows.noSuchRow(
            name, holders.table(), Identity.values(id, holders.table().key().size()));
      }
    }
  }
}
