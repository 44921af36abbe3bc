package dev.kinship.runtime.link;

import dev.kinship.OnReplace;
import dev.kinship.runtime.error.ConstraintException;
import dev.kinship.runtime.link.Outcome.Held;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.GivenKeys;
import dev.kinship.runtime.row.GivenSql;
import dev.kinship.runtime.row.Identity;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.row.RowErrors;
import dev.kinship.runtime.row.RowsByKey;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.sql.LinkProtocol;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Writes keys where more than one row is concerned: from the inverse end, and from the owning end
 * of a one-to-one association. The statements are those of {@link LinkProtocol}, which says why
 * they are right: lock the target, then lock the holders and write in one statement. That writes
 * nothing unless all rows are there: an error raised in the database would cost the caller's
 * transaction.
 */
public final class LinkWriter<T, K, E> {

  private static final String UNIQUE_VIOLATION = "23505";

  private final String name;
  private final KeyColumns<T, K> target;
  private final KeyColumns<E, K> holders;
  private final OnReplace onReplace;
  private final boolean unique;
  private volatile @Nullable GivenSql aboveReadCommitted;
  private volatile @Nullable GivenSql leftOut;

  /**
   * Creates one.
   *
   * @param name the association, for errors
   * @param target what keys refer to
   * @param holders the foreign key
   * @param onReplace what happens to rows that a set replaces
   * @param unique whether one row at most may hold a key
   */
  public LinkWriter(
      String name,
      KeyColumns<T, K> target,
      KeyColumns<E, K> holders,
      OnReplace onReplace,
      boolean unique) {
    this.name = name;
    this.target = target;
    this.holders = holders;
    this.onReplace = onReplace;
    this.unique = unique;
  }

  /** Gives the rows the key, and takes it from all others. */
  public LinkResult<E> set(Handle handle, GivenSql sql, K key, Collection<E> rows) {
    return againIfTaken(handle, () -> link(handle, sql, key, rows, true));
  }

  /** Gives the rows the key; there is at least one. */
  public LinkResult<E> add(Handle handle, GivenSql sql, K key, Collection<E> rows) {
    return link(handle, sql, key, rows, false);
  }

  private LinkResult<E> link(
      Handle handle, GivenSql sql, K key, Collection<E> rows, boolean isSet) {
    SharedColumns.check(name, holders, target, key, rows);
    RowsByKey<E> given = new RowsByKey<>(name, holders.table(), rows);
    GivenKeys keys = given.keys();
    given.byKey().replaceAll((id, row) -> holders.copy(row, key));
    Results.Reader<Outcome<E>> reader =
        results -> isSet ? Outcome.ofSet(holders, results, true) : Outcome.ofOne(holders, results);
    Outcome<E> outcome = send(handle, sql, keys, key, isSet, reader);
    boolean late = isSet && outcome.isLockedLate(1);
    if (late) {
      GivenKeys now = outcome.afterwards(holders.table(), keys, given.byKey());
      outcome = outcome.then(send(handle, sql, now, key, true, reader));
    }
    Outcome<E> done = outcome;
    outcome.refuseStale(name, holders.table(), given.byKey());
    Object pointed = target.identity(key);
    check(handle, outcome, key, pointed, keys, given.byKey().keySet());
    if (late && onReplace == OnReplace.REFUSE) {
      List<Object> others = others(outcome, pointed, given.byKey().keySet());
      RefusedLinks.refuseLate(handle, name, holders.table(), target.table(), others);
    }
    List<E> linked = new ArrayList<>();
    List<E> untouched = new ArrayList<>();
    given
        .byKey()
        .forEach(
            (id, copy) ->
                (had(done, id, pointed) ? untouched : linked)
                    .add(done.renewed(holders.table(), id, holders.changed(copy, key))));
    return new LinkResult<>(linked, leavers(done, given.byKey().keySet()), untouched);
  }

  /** Gives the row with an id the key, and takes it from all others; the row comes last. */
  public LinkResult<E> setById(Handle handle, GivenSql sql, K key, Object[] id) {
    return againIfTaken(handle, () -> linkById(handle, sql, key, id));
  }

  private LinkResult<E> linkById(Handle handle, GivenSql sql, K key, Object[] id) {
    EntityTable<E> table = holders.table();
    Object identity = Identity.ofKey(table.key(), id);
    GivenKeys keys = new GivenKeys(table.key(), Set.of(identity));
    record Found<E>(Outcome<E> outcome, List<E> rows) {}
    Found<E> found =
        RoundTrip.send(
            handle,
            name,
            sql.with(handle, keys),
            keys.addTo(keyed(key)),
            Outcome.types(holders),
            results -> {
              Outcome<E> outcome = Outcome.ofSet(holders, results, true);
              results.next();
              return new Found<>(outcome, table.list(results));
            });
    Outcome<E> outcome = found.outcome;
    List<E> rows = found.rows;
    // Not sent again because the target came late: the constraint lets one row have the key.
    if (outcome.isOfOldSnapshot()) {
      outcome = sendAbove(handle, keys, key);
      Held<E> held = outcome.held().get(identity);
      rows = held != null && held.isWritten() ? List.of(held.row()) : rows;
    }
    Object pointed = target.identity(key);
    check(handle, outcome, key, pointed, keys, Set.of(identity));
    List<E> leavers = leavers(outcome, Set.of(identity));
    return had(outcome, identity, pointed)
        ? new LinkResult<>(List.of(), leavers, rows)
        : new LinkResult<>(rows, leavers, List.of());
  }

  /** Takes the key from those of the rows that have it; there is at least one. */
  public LinkResult<E> remove(Handle handle, GivenSql sql, K key, Collection<E> rows) {
    SharedColumns.check(name, holders, target, key, rows);
    RowsByKey<E> given = new RowsByKey<>(name, holders.table(), rows);
    Map<Object, E> copies = new HashMap<>();
    given.byKey().forEach((id, row) -> copies.put(id, holders.copy(row, null)));
    Outcome<E> outcome =
        send(handle, sql, given.keys(), key, false, results -> Outcome.ofOne(holders, results));
    checkTarget(outcome, key);
    outcome.refuseStale(name, holders.table(), given.byKey());
    List<E> unlinked = new ArrayList<>();
    List<E> untouched = new ArrayList<>();
    given
        .byKey()
        .forEach(
            (id, row) -> {
              if (isWritten(outcome, id)) {
                E copy = holders.changed(Objects.requireNonNull(copies.get(id)), null);
                unlinked.add(outcome.renewed(holders.table(), id, copy));
              } else {
                untouched.add(row);
              }
            });
    return new LinkResult<>(List.of(), unlinked, untouched);
  }

  /** Takes the key from all rows that have it. */
  public LinkResult<E> removeAll(Handle handle, Sql sql, K key) {
    EntityTable<E> table = holders.table();
    record Removed<E>(boolean isTargetThere, List<E> rows) {}
    Removed<E> removed =
        RoundTrip.send(
            handle,
            name,
            sql,
            keyed(key),
            table.types(),
            results -> {
              boolean isThere = results.rows().next();
              results.next();
              return new Removed<>(isThere, table.list(results));
            });
    if (!removed.isTargetThere && removed.rows.isEmpty()) {
      throw RowErrors.noTarget(name, target, key);
    }
    return new LinkResult<>(List.of(), removed.rows, List.of());
  }

  /**
   * Sets once more where another row has got the key unseen: the target was not there when it was
   * to be locked, and came before the write. Now it is there, and is locked first. In a transaction
   * nothing more can be sent after an error.
   */
  private LinkResult<E> againIfTaken(Handle handle, Supplier<LinkResult<E>> set) {
    try {
      return set.get();
    } catch (ConstraintException e) {
      if (!unique || handle.isInTransaction() || !UNIQUE_VIOLATION.equals(e.sqlState())) {
        throw e;
      }
    }
    return set.get();
  }

  private Outcome<E> send(
      Handle handle,
      GivenSql sql,
      GivenKeys keys,
      K key,
      boolean isSet,
      Results.Reader<Outcome<E>> reader) {
    Sql text = sql.with(handle, keys);
    Outcome<E> outcome =
        RoundTrip.send(handle, name, text, keys.addTo(keyed(key)), Outcome.types(holders), reader);
    return isSet && outcome.isOfOldSnapshot() ? sendAbove(handle, keys, key) : outcome;
  }

  /** Once more, where the snapshot could hide what others wrote: of two writers one gives way. */
  private Outcome<E> sendAbove(Handle handle, GivenKeys keys, K key) {
    GivenSql sql = aboveReadCommitted;
    if (sql == null) {
      sql =
          new GivenSql(
              Links.texts(
                  protocol()
                      .aboveReadCommitted(
                          Links.leavers(onReplace), Links.writable(target.table()))));
      aboveReadCommitted = sql;
    }
    return RoundTrip.send(
        handle,
        name,
        sql.with(handle, keys),
        keys.addTo(keyed(key)),
        Outcome.types(holders),
        results -> {
          results.next(); // past the write of the target
          return Outcome.ofSet(holders, results, false);
        });
  }

  private LinkProtocol protocol() {
    return LinkProtocol.one(Links.of(holders, target, unique));
  }

  private Parameters keyed(K key) {
    return target.addTo(new Parameters(), key);
  }

  private static <E> boolean had(Outcome<E> outcome, Object id, Object pointed) {
    Held<E> held = outcome.held().get(id);
    return held != null && pointed.equals(held.pointed());
  }

  private static <E> boolean isWritten(Outcome<E> outcome, Object id) {
    Held<E> held = outcome.held().get(id);
    return held != null && held.isWritten();
  }

  /** The rows that were written though they were not given: those that lost the key. */
  private static <E> List<E> leavers(Outcome<E> outcome, Collection<?> given) {
    List<E> leavers = new ArrayList<>();
    outcome
        .held()
        .forEach(
            (id, held) -> {
              if (held.isWritten() && !given.contains(id)) {
                leavers.add(held.row());
              }
            });
    return leavers;
  }

  private void check(
      Handle handle,
      Outcome<E> outcome,
      K key,
      Object pointed,
      GivenKeys keys,
      Collection<Object> given) {
    if (!outcome.anyWritten()) {
      checkTarget(outcome, key);
      for (Object id : given) {
        if (!outcome.held().containsKey(id)) {
          throw RowErrors.noSuchRow(
              name, holders.table(), Identity.values(id, holders.table().key().size()));
        }
      }
      if (onReplace == OnReplace.REFUSE) {
        RefusedLinks.refuseLeavers(
            name, holders.table(), target.table(), others(outcome, pointed, given));
      }
    }
    if (given.stream().anyMatch(id -> !had(outcome, id, pointed) && !isWritten(outcome, id))) {
      RefusedLinks.ifLeftOut(
          handle,
          name,
          leftOut().with(handle, keys),
          keys.addTo(keyed(key)),
          holders.table(),
          outcome.anyWritten());
    }
  }

  /** The own keys of the rows that have the key and were not given. */
  private static <E> List<Object> others(Outcome<E> outcome, Object pointed, Collection<?> given) {
    return outcome.held().keySet().stream()
        .filter(id -> !given.contains(id) && had(outcome, id, pointed))
        .toList();
  }

  private GivenSql leftOut() {
    GivenSql sql = leftOut;
    if (sql == null) {
      sql = new GivenSql(protocol().leftOut().text());
      leftOut = sql;
    }
    return sql;
  }

  private void checkTarget(Outcome<E> outcome, K key) {
    if (!outcome.isTargetThere() && !outcome.anyWritten()) {
      throw RowErrors.noTarget(name, target, key);
    }
  }
}
