package dev.kinship.runtime.link;

import dev.kinship.OnReplace;
import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.error.RefusedException;
import dev.kinship.runtime.link.Outcome.Held;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.GivenKeys;
import dev.kinship.runtime.row.Identity;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.row.KeyMessages;
import dev.kinship.runtime.row.RowErrors;
import dev.kinship.runtime.row.RowsByKey;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.WrittenRows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final BulkLinkSql sql;

  /**
   * Creates one.
   *
   * @param name the association, for errors
   * @param target what keys refer to
   * @param holders the foreign key
   * @param onReplace what happens to rows that a set replaces
   * @param unique whether one row at most may hold a key
   */
  public BulkLinkWriter(
      String name,
      KeyColumns<T, K> target,
      KeyColumns<E, K> holders,
      OnReplace onReplace,
      boolean unique) {
    this.name = name;
    this.target = target;
    this.holders = holders;
    this.onReplace = onReplace;
    this.sql = new BulkLinkSql(holders, target, onReplace, unique);
  }

  /**
   * The rows that a call is about.
   *
   * @param rows each once, by what tells it apart
   * @param keys the key that each is about, by the same
   */
  private record Given<K, E>(Map<Object, E> rows, Map<Object, K> keys) {}

  /** The rows' new state, by what tells them apart, and by key what happened. */
  private record Done<E>(Map<Object, E> rows, Map<Object, LinkResult<E>> results) {}

  /** Gives each key's rows the key, and takes it from all others. */
  public Map<Object, LinkResult<E>> set(Handle handle, Map<K, ? extends Collection<E>> wanted) {
    return wanted.isEmpty() ? Map.of() : link(handle, wanted, BulkLinkSql.Kind.SET).results;
  }

  /** Gives each key's rows the key. */
  public Map<Object, LinkResult<E>> add(Handle handle, Map<K, ? extends Collection<E>> wanted) {
    return wanted.isEmpty() ? Map.of() : link(handle, wanted, BulkLinkSql.Kind.ADD).results;
  }

  /** Gives all rows one key, and returns them in their order. */
  public List<E> link(Handle handle, K key, Collection<E> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<Object> identities = identities(rows);
    Map<Object, E> done = link(handle, Map.of(key, rows), BulkLinkSql.Kind.ADD).rows;
    return identities.stream().map(each -> Objects.requireNonNull(done.get(each))).toList();
  }

  /** Taken before the rows are written: the foreign key may be a part of their own. */
  private List<Object> identities(Collection<E> rows) {
    return rows.stream().map(each -> holders.table().identity(name, each)).toList();
  }

  private Done<E> link(
      Handle handle, Map<K, ? extends Collection<E>> wanted, BulkLinkSql.Kind kind) {
    Given<K, E> given = given(wanted);
    given.rows.replaceAll((id, row) -> holders.copy(row, given.keys.get(id)));
    BulkKeys<K> keys = keys(wanted.keySet(), given);
    Outcome<E> outcome = write(handle, given, keys, kind);
    outcome.refuseStale(name, holders.table(), given.rows);
    check(outcome, wanted.keySet(), given);
    if (onReplace == OnReplace.REFUSE && !outcome.anyWritten()) {
      RefusedLinks.refuseLeavers(
          name, holders.table(), target.table(), others(outcome, wanted.keySet(), given, kind));
    }
    checkLinks(handle, outcome, keys, given);
    given.rows.replaceAll(
        (id, copy) ->
            outcome.renewed(holders.table(), id, holders.changed(copy, given.keys.get(id))));
    return new Done<>(given.rows, results(outcome, wanted.keySet(), given));
  }

  /** Sends it, and once more where the isolation level or a target that came late asks for it. */
  private Outcome<E> write(
      Handle handle, Given<K, E> given, BulkKeys<K> keys, BulkLinkSql.Kind kind) {
    Outcome<E> outcome = send(handle, kind, keys);
    if (outcome.isOfOldSnapshot()) {
      return send(handle, BulkLinkSql.Kind.SET_ABOVE_READ_COMMITTED, keys);
    }
    if (kind != BulkLinkSql.Kind.SET || !outcome.isLockedLate(keys.keys().size())) {
      return outcome;
    }
    GivenKeys now = outcome.afterwards(holders.table(), keys.rows(), given.rows);
    BulkKeys<K> again = new BulkKeys<>(now, target, keys.ofEach(), keys.keys());
    outcome = outcome.then(send(handle, kind, again));
    if (onReplace == OnReplace.REFUSE) {
      List<Object> others = others(outcome, keys.keys(), given, kind);
      RefusedLinks.refuseLate(handle, name, holders.table(), target.table(), others);
    }
    return outcome;
  }

  /** The own keys of rows that have one of the keys and were not given, where a set found some. */
  private List<Object> others(
      Outcome<E> outcome, Collection<K> keys, Given<K, E> given, BulkLinkSql.Kind kind) {
    List<Object> wanted = keys.stream().map(target::identity).toList();
    return outcome.held().keySet().stream()
        .filter(id -> kind != BulkLinkSql.Kind.ADD && !given.rows.containsKey(id))
        .filter(id -> wanted.contains(pointed(outcome, id)))
        .toList();
  }

  private static @Nullable Object pointed(Outcome<?> outcome, Object id) {
    Held<?> held = outcome.held().get(id);
    return held == null ? null : held.pointed();
  }

  /** Of each target's rows those that got the key, those that had it, and those that lost it. */
  private Map<Object, LinkResult<E>> results(
      Outcome<E> outcome, Collection<K> keys, Given<K, E> given) {
    Map<Object, List<E>> linked = new HashMap<>();
    Map<Object, List<E>> untouched = new HashMap<>();
    Map<Object, List<E>> unlinked = new HashMap<>();
    given.rows.forEach(
        (id, row) -> {
          Object key = keyOf(given, id);
          Object had = pointed(outcome, id);
          put(key.equals(had) ? untouched : linked, key, row);
          if (!key.equals(had)) {
            put(unlinked, had, row); // it leaves another target, which may be one of the call's
          }
        });
    outcome
        .held()
        .forEach(
            (id, held) -> {
              if (held.isWritten() && !given.rows.containsKey(id)) {
                put(unlinked, held.pointed(), held.row());
              }
            });
    return results(keys, linked, unlinked, untouched);
  }

  private Map<Object, LinkResult<E>> results(
      Collection<K> keys,
      Map<Object, List<E>> linked,
      Map<Object, List<E>> unlinked,
      Map<Object, List<E>> untouched) {
    Map<Object, LinkResult<E>> results = new HashMap<>();
    for (K each : keys) {
      Object key = target.identity(each);
      results.put(
          key,
          new LinkResult<>(
              linked.getOrDefault(key, List.of()),
              unlinked.getOrDefault(key, List.of()),
              untouched.getOrDefault(key, List.of())));
    }
    return results;
  }

  private static <E> void put(Map<Object, List<E>> rows, @Nullable Object key, E row) {
    if (key != null) {
      rows.computeIfAbsent(key, none -> new ArrayList<>()).add(row);
    }
  }

  private Object keyOf(Given<K, E> given, Object id) {
    return target.identity(Objects.requireNonNull(given.keys.get(id)));
  }

  /** Takes each target's key from those of its rows that have it. */
  public Map<Object, LinkResult<E>> remove(Handle handle, Map<K, ? extends Collection<E>> wanted) {
    if (wanted.isEmpty()) {
      return Map.of();
    }
    Given<K, E> given = given(wanted);
    Map<Object, E> copies = new LinkedHashMap<>(given.rows);
    copies.replaceAll((id, row) -> holders.copy(row, null));
    Outcome<E> outcome = send(handle, BulkLinkSql.Kind.REMOVE, keys(wanted.keySet(), given));
    checkTargets(outcome, wanted.keySet());
    outcome.refuseStale(name, holders.table(), given.rows);
    Map<Object, List<E>> unlinked = new HashMap<>();
    Map<Object, List<E>> untouched = new HashMap<>();
    given.rows.forEach(
        (id, row) -> {
          Held<E> held = outcome.held().get(id);
          if (held != null && held.isWritten()) {
            E copy = holders.changed(Objects.requireNonNull(copies.get(id)), null);
            put(unlinked, keyOf(given, id), outcome.renewed(holders.table(), id, copy));
          } else {
            put(untouched, keyOf(given, id), row);
          }
        });
    return results(wanted.keySet(), Map.of(), unlinked, untouched);
  }

  /** Takes the key from rows, whatever it is, and returns them in their order. */
  public List<E> unlink(Handle handle, Collection<E> rows) {
    RowsByKey<E> given = new RowsByKey<>(name, holders.table(), rows);
    if (given.isEmpty()) {
      return List.of();
    }
    List<Object> identities = identities(rows);
    GivenKeys keys = given.keys();
    given.byKey().replaceAll((id, row) -> holders.copy(row, null));
    Outcome<E> outcome =
        RoundTrip.send(
            handle,
            name,
            sql.unlink(handle, keys),
            keys.addTo(new Parameters()),
            Outcome.types(holders),
            results -> new Outcome<>("", List.of(), Outcome.held(holders, results)));
    Map<Object, Held<E>> held = outcome.held();
    outcome.refuseStale(name, holders.table(), given.byKey());
    for (Object id : given.byKey().keySet()) {
      if (!held.containsKey(id)) {
        throw RowErrors.noSuchRow(
            name, holders.table(), Identity.values(id, holders.table().key().size()));
      }
    }
    if (held.values().stream().anyMatch(each -> !each.isWritten())) {
      throw new RefusedException(
          name,
          "of "
              + given.size()
              + " rows not all could be written in "
              + holders.table().name()
              + ": a trigger or a rule kept them as they were. "
              + WrittenRows.fate(handle)
              + ". Read them again");
    }
    EntityTable<E> table = holders.table();
    given
        .byKey()
        .replaceAll(
            (id, copy) -> {
              E unlinked = holders.changed(copy, null);
              return table.renewal(Objects.requireNonNull(held.get(id)).row()).into(unlinked);
            });
    return identities.stream()
        .map(each -> Objects.requireNonNull(given.byKey().get(each)))
        .toList();
  }

  /** A row can be given to one target only, and to one that has the same shared columns. */
  private Given<K, E> given(Map<K, ? extends Collection<E>> wanted) {
    Map<Object, E> rows = new LinkedHashMap<>();
    Map<Object, K> keys = new HashMap<>();
    wanted.forEach(
        (key, some) -> {
          SharedColumns.check(name, holders, target, key, (Collection<E>) some);
          for (E each : some) {
            Object id = holders.table().identity(name, each);
            K other = keys.putIfAbsent(id, key);
            if (other != null && !target.identity(key).equals(target.identity(other))) {
              throw givenTwice(each, other, key);
            }
            rows.putIfAbsent(id, each);
          }
        });
    return new Given<>(rows, keys);
  }

  private ContradictionException givenTwice(E row, K one, K other) {
    EntityTable<E> table = holders.table();
    return new ContradictionException(
        name,
        "the "
            + KeyMessages.describe(table.key(), table.keyOf(row))
            + " is given to two, with "
            + target.describe(one)
            + " and with "
            + target.describe(other)
            + "; nothing was changed");
  }

  private BulkKeys<K> keys(Collection<K> keys, Given<K, E> given) {
    List<K> ofEach = new ArrayList<>(given.rows.size());
    given.rows.keySet().forEach(id -> ofEach.add(Objects.requireNonNull(given.keys.get(id))));
    EntityTable<E> table = holders.table();
    return new BulkKeys<>(table.keys(name, given.rows), target, ofEach, List.copyOf(keys));
  }

  private Outcome<E> send(Handle handle, BulkLinkSql.Kind kind, BulkKeys<K> keys) {
    return RoundTrip.send(
        handle,
        name,
        sql.text(handle, kind, keys),
        keys.parameters(),
        Outcome.types(holders),
        results -> {
          if (kind == BulkLinkSql.Kind.SET_ABOVE_READ_COMMITTED) {
            results.next(); // past the write of the targets
          }
          return Outcome.many(holders, target, results, kind == BulkLinkSql.Kind.SET);
        });
  }

  /** That the given rows have their keys now, as with {@link RefusedLinks}. */
  private void checkLinks(Handle handle, Outcome<E> outcome, BulkKeys<K> keys, Given<K, E> given) {
    boolean anyLeft =
        outcome.held().entrySet().stream()
            .filter(each -> given.rows.containsKey(each.getKey()))
            .anyMatch(
                each ->
                    !each.getValue().isWritten()
                        && !keyOf(given, each.getKey()).equals(each.getValue().pointed()));
    if (anyLeft) {
      RefusedLinks.ifLeftOut(
          handle,
          name,
          sql.text(handle, BulkLinkSql.Kind.LEFT_OUT, keys),
          keys.parameters(),
          holders.table(),
          outcome.anyWritten());
    }
  }

  private void check(Outcome<E> outcome, Collection<K> keys, Given<K, E> given) {
    if (outcome.anyWritten()) {
      return;
    }
    checkTargets(outcome, keys);
    for (Object id : given.rows.keySet()) {
      if (!outcome.held().containsKey(id)) {
        throw RowErrors.noSuchRow(
            name, holders.table(), Identity.values(id, holders.table().key().size()));
      }
    }
  }

  private void checkTargets(Outcome<E> outcome, Collection<K> keys) {
    if (outcome.anyWritten()) {
      return;
    }
    for (K key : keys) {
      if (!outcome.targets().contains(target.identity(key))) {
        throw RowErrors.noTarget(name, target, key);
      }
    }
  }
}
