package dev.kinship.runtime.link;

import dev.kinship.runtime.error.ConstraintException;
import dev.kinship.runtime.link.Outcome.Held;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.GivenKeys;
import dev.kinship.runtime.row.GivenSql;
import dev.kinship.runtime.row.Identity;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.row.RowsByKey;
import dev.kinship.runtime.row.UnlockedRows;
import dev.kinship.runtime.statement.Failures;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.sql.LinkProtocol;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

  private final LinkedKey<T, K, E> link;
  private final String name;
  private final KeyColumns<T, K> target;
  private final KeyColumns<E, K> holders;
  private final OutcomeReader<E> reader;
  private final LinkChecks<T, K, E> checks;
  private volatile @Nullable GivenSql aboveReadCommitted;
  private volatile @Nullable GivenSql leftOut;

  /** Creates one for the key of an association. */
  public LinkWriter(LinkedKey<T, K, E> link) {
    this.link = link;
    this.name = link.name();
    this.target = link.target();
    this.holders = link.holders();
    this.reader = new OutcomeReader<>(holders);
    this.checks = new LinkChecks<>(link);
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
    RowsByKey<E> given = link.given(key, rows);
    GivenKeys keys = given.keys();
    holders.copyAll(given.byKey(), key);
    Object pointed = target.identity(key);
    Set<Object> ids = given.byKey().keySet();
    Outcome<E> outcome = send(handle, sql, keys, ids, key, pointed, isSet);
    if (isSet && outcome.isLockedLate(1)) {
      GivenKeys now = outcome.afterwards(holders.table(), keys, given.byKey());
      outcome = outcome.then(send(handle, sql, now, ids, key, pointed, true));
      checks.lateLeavers(handle, outcome, ids, List.of(pointed));
    }
    outcome.refuseStale(name, holders.table(), given.byKey());
    List<E> leavers = check(handle, outcome, key, pointed, keys, ids, isSet);
    EntityTable<E> table = holders.table();
    List<E> linked = new ArrayList<>();
    List<E> untouched = new ArrayList<>();
    for (Map.Entry<Object, E> each : given.byKey().entrySet()) {
      Held<E> row = outcome.held().get(each.getKey());
      E now = holders.changed(each.getValue(), key);
      if (row == null) {
        linked.add(now); // there under a key that only the database takes for the given one
      } else {
        (pointed.equals(row.pointed()) ? untouched : linked).add(row.renewed(table, now));
      }
    }
    return new LinkResult<>(linked, leavers, untouched);
  }

  /** Gives the row with an id the key, and takes it from all others; the row comes last. */
  public LinkResult<E> setById(Handle handle, GivenSql sql, K key, Object[] id) {
    return againIfTaken(handle, () -> linkById(handle, sql, key, id));
  }

  private LinkResult<E> linkById(Handle handle, GivenSql sql, K key, Object[] id) {
    EntityTable<E> table = holders.table();
    Object identity = Identity.ofKey(table.key(), id);
    GivenKeys keys = new GivenKeys(table.key(), List.of(identity));
    Object pointed = target.identity(key);
    Set<Object> ids = Set.of(identity);
    record Found<E>(Outcome<E> outcome, List<E> rows) {}
    Found<E> found =
        RoundTrip.send(
            handle,
            name,
            sql.with(handle, keys),
            keys.addTo(keyed(key)),
            reader.types(),
            results -> {
              Outcome<E> outcome = reader.set(results, pointed, true, ids);
              results.next();
              return new Found<>(outcome, table.list(results));
            });
    Outcome<E> outcome = found.outcome;
    List<E> rows = found.rows;
    // Not sent again because the target came late: the constraint lets one row have the key.
    if (outcome.isOfOldSnapshot()) {
      outcome = sendAbove(handle, keys, Set.of(), key, pointed);
      Held<E> held = outcome.held().get(identity);
      rows = held != null && held.isWritten() ? List.of(held.row()) : rows;
    }
    List<E> leavers = check(handle, outcome, key, pointed, keys, ids, true);
    return pointed.equals(outcome.pointed(identity))
        ? new LinkResult<>(List.of(), leavers, rows)
        : new LinkResult<>(rows, leavers, List.of());
  }

  /** Takes the key from those of the rows that have it; there is at least one. */
  public LinkResult<E> remove(Handle handle, GivenSql sql, K key, Collection<E> rows) {
    EntityTable<E> table = holders.table();
    RowsByKey<E> given = link.given(key, rows);
    Set<Object> ids = given.byKey().keySet();
    List<E> copies = new ArrayList<>(given.size());
    for (E each : given.byKey().values()) {
      copies.add(holders.copy(each, null));
    }
    Object pointed = target.identity(key);
    Outcome<E> outcome = send(handle, sql, given.keys(), ids, key, pointed, false);
    checks.targets(handle, outcome, List.of(key));
    outcome.refuseStale(name, table, given.byKey());
    checks.unlinked(handle, outcome, ids, id -> pointed);
    List<E> unlinked = new ArrayList<>();
    List<E> untouched = new ArrayList<>();
    int place = 0;
    for (Map.Entry<Object, E> each : given.byKey().entrySet()) {
      E copy = copies.get(place++);
      Held<E> row = outcome.held().get(each.getKey());
      if (row != null && row.isWritten()) {
        unlinked.add(row.renewed(table, holders.changed(copy, null)));
      } else {
        untouched.add(each.getValue());
      }
    }
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
      throw UnlockedRows.of(handle, name, target, key);
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
      if (!link.unique() || handle.isInTransaction() || !UNIQUE_VIOLATION.equals(e.sqlState())) {
        throw e;
      }
    }
    return set.get();
  }

  private Outcome<E> send(
      Handle handle,
      GivenSql sql,
      GivenKeys keys,
      Set<Object> given,
      K key,
      Object pointed,
      boolean isSet) {
    Outcome<E> outcome =
        RoundTrip.send(
            handle,
            name,
            sql.with(handle, keys),
            keys.addTo(keyed(key)),
            reader.types(),
            results ->
                isSet
                    ? reader.set(results, pointed, true, given)
                    : reader.one(results, pointed, given));
    return isSet && outcome.isOfOldSnapshot()
        ? sendAbove(handle, keys, given, key, pointed)
        : outcome;
  }

  /** Once more, where the snapshot could hide what others wrote: of two writers one gives way. */
  private Outcome<E> sendAbove(
      Handle handle, GivenKeys keys, Set<Object> given, K key, Object pointed) {
    GivenSql sql = aboveReadCommitted;
    if (sql == null) {
      sql =
          new GivenSql(
              Links.texts(
                  protocol()
                      .aboveReadCommitted(
                          Links.leavers(link.onReplace()), Links.writable(target.table()))));
      aboveReadCommitted = sql;
    }
    try {
      return RoundTrip.send(
          handle,
          name,
          sql.with(handle, keys),
          keys.addTo(keyed(key)),
          reader.types(),
          results -> {
            results.next(); // past the write of the target
            return reader.set(results, pointed, false, given);
          });
    } catch (ConstraintException e) {
      throw Failures.ofOldSnapshot(e, Links.names(holders.columns()));
    }
  }

  private LinkProtocol protocol() {
    return LinkProtocol.one(Links.of(link));
  }

  private Parameters keyed(K key) {
    return target.addTo(new Parameters(), key);
  }

  /** Refuses what was not done; returns the rows that a set has taken the key from. */
  private List<E> check(
      Handle handle,
      Outcome<E> outcome,
      K key,
      Object pointed,
      GivenKeys keys,
      Set<Object> ids,
      boolean isSet) {
    if (!outcome.anyWritten()) {
      checks.targets(handle, outcome, List.of(key));
      checks.rows(handle, outcome, ids, id -> key);
      if (isSet) {
        checks.leavers(outcome, ids, List.of(pointed));
      }
    }
    checks.links(handle, outcome, ids, id -> pointed, () -> countLeftOut(handle, keys, key));
    return isSet ? checks.leaversWritten(handle, outcome, ids, List.of(pointed)) : List.of();
  }

  private long countLeftOut(Handle handle, GivenKeys keys, K key) {
    GivenSql sql = leftOut;
    if (sql == null) {
      sql = new GivenSql(protocol().leftOut().text());
      leftOut = sql;
    }
    Parameters parameters = keys.addTo(keyed(key));
    return RoundTrip.read(
        handle, name, sql.with(handle, keys), parameters, List.of(), Results::number);
  }
}
