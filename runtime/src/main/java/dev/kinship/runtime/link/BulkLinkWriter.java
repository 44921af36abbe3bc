package dev.kinship.runtime.link;

import dev.kinship.runtime.row.GivenKeys;
import dev.kinship.runtime.row.Identity;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Writes keys for many targets at once, as {@link LinkWriter} does for one. What happened is told
 * by key, as {@link Identity} tells keys apart; no two that are given are the same for it.
 */
public final class BulkLinkWriter<T, K, E> {

  private final LinkedKey<T, K, E> link;
  private final String name;
  private final KeyColumns<T, K> target;
  private final KeyColumns<E, K> holders;
  private final BulkLinkSql sql;
  private final OutcomeReader<E> reader;
  private final LinkChecks<T, K, E> checks;

  /** Creates one for the key of an association. */
  public BulkLinkWriter(LinkedKey<T, K, E> link) {
    this.link = link;
    this.name = link.name();
    this.target = link.target();
    this.holders = link.holders();
    this.sql = new BulkLinkSql(link);
    this.reader = new OutcomeReader<>(holders);
    this.checks = new LinkChecks<>(link);
  }

  /** Gives each key's rows the key, and takes it from all others. */
  public Map<Object, LinkResult<E>> set(Handle handle, Map<K, ? extends Collection<E>> wanted) {
    return linkAll(handle, wanted, BulkLinkSql.Kind.SET);
  }

  /** Gives each key's rows the key. */
  public Map<Object, LinkResult<E>> add(Handle handle, Map<K, ? extends Collection<E>> wanted) {
    return linkAll(handle, wanted, BulkLinkSql.Kind.ADD);
  }

  private Map<Object, LinkResult<E>> linkAll(
      Handle handle, Map<K, ? extends Collection<E>> wanted, BulkLinkSql.Kind kind) {
    if (wanted.isEmpty()) {
      return Map.of();
    }
    BulkGiven<T, K, E> given = BulkGiven.of(link, wanted);
    return results(link(handle, given, kind), given);
  }

  /** Gives all rows one key, and returns them in their order. */
  public List<E> link(Handle handle, K key, Collection<E> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<Object> order = link.identities(rows);
    BulkGiven<T, K, E> given = BulkGiven.of(link, Map.of(key, rows));
    link(handle, given, BulkLinkSql.Kind.ADD);
    return order.stream().map(each -> Objects.requireNonNull(given.rows().get(each))).toList();
  }

  /** Writes the keys, and replaces the given rows by what they are now. */
  private Outcome<E> link(Handle handle, BulkGiven<T, K, E> given, BulkLinkSql.Kind kind) {
    given.rows().replaceAll((id, row) -> holders.copy(row, given.keyOf(id)));
    BulkKeys<K> keys = given.parameters();
    Outcome<E> outcome = write(handle, given, keys, kind);
    Set<Object> ids = given.rows().keySet();
    outcome.refuseStale(name, holders.table(), given.rows());
    checks.targets(handle, outcome, given.targets());
    checks.rows(handle, outcome, ids, given::keyOf);
    if (kind == BulkLinkSql.Kind.SET) {
      checks.leavers(outcome, ids, given.pointers());
    }
    checks.links(handle, outcome, ids, given::pointer, () -> countLeftOut(handle, keys));
    if (kind == BulkLinkSql.Kind.SET) {
      checks.leaversWritten(handle, outcome, ids, given.pointers());
    }
    given
        .rows()
        .replaceAll(
            (id, copy) ->
                outcome.renewed(holders.table(), id, holders.changed(copy, given.keyOf(id))));
    return outcome;
  }

  /** Sends it, and once more where the isolation level or a target that came late asks for it. */
  private Outcome<E> write(
      Handle handle, BulkGiven<T, K, E> given, BulkKeys<K> keys, BulkLinkSql.Kind kind) {
    Set<Object> ids = given.rows().keySet();
    Outcome<E> outcome = send(handle, kind, keys, ids);
    if (outcome.isOfOldSnapshot()) {
      return send(handle, BulkLinkSql.Kind.SET_ABOVE_READ_COMMITTED, keys, ids);
    }
    if (kind != BulkLinkSql.Kind.SET || !outcome.isLockedLate(given.targets().size())) {
      return outcome;
    }
    GivenKeys now = outcome.afterwards(holders.table(), keys.rows(), given.rows());
    BulkKeys<K> again = new BulkKeys<>(now, target, keys.ofEach(), keys.keys());
    Outcome<E> both = outcome.then(send(handle, kind, again, ids));
    checks.lateLeavers(handle, both, ids, given.pointers());
    return both;
  }

  /** Of each target's rows those that got the key, those that had it, and those that lost it. */
  private Map<Object, LinkResult<E>> results(Outcome<E> outcome, BulkGiven<T, K, E> given) {
    LinkResults<E> results = new LinkResults<>();
    given
        .rows()
        .forEach(
            (id, row) -> {
              Object key = given.pointer(id);
              Object had = outcome.pointed(id);
              if (key.equals(had)) {
                results.untouched(key, row);
              } else {
                results.linked(key, row);
                results.unlinked(had, row); // of another target, which may be one of the call's
              }
            });
    outcome
        .held()
        .forEach(
            (id, held) -> {
              if (held.isWritten() && !given.rows().containsKey(id)) {
                results.unlinked(held.pointed(), held.row());
              }
            });
    return results.of(given.pointers());
  }

  /** Takes each target's key from those of its rows that have it. */
  public Map<Object, LinkResult<E>> remove(Handle handle, Map<K, ? extends Collection<E>> wanted) {
    if (wanted.isEmpty()) {
      return Map.of();
    }
    BulkGiven<T, K, E> given = BulkGiven.of(link, wanted);
    Map<Object, E> copies = new LinkedHashMap<>(given.rows());
    copies.replaceAll((id, row) -> holders.copy(row, null));
    Outcome<E> outcome =
        send(handle, BulkLinkSql.Kind.REMOVE, given.parameters(), given.rows().keySet());
    checks.targets(handle, outcome, given.targets());
    outcome.refuseStale(name, holders.table(), given.rows());
    checks.unlinked(handle, outcome, given.rows().keySet(), given::pointer);
    LinkResults<E> results = new LinkResults<>();
    copies.forEach(
        (id, copy) -> {
          if (outcome.isWritten(id)) {
            E unlinked = outcome.renewed(holders.table(), id, holders.changed(copy, null));
            results.unlinked(given.pointer(id), unlinked);
          } else {
            results.untouched(given.pointer(id), Objects.requireNonNull(given.rows().get(id)));
          }
        });
    return results.of(given.pointers());
  }

  private Outcome<E> send(
      Handle handle, BulkLinkSql.Kind kind, BulkKeys<K> keys, Set<Object> given) {
    return RoundTrip.send(
        handle,
        name,
        sql.text(handle, kind, keys),
        keys.parameters(),
        reader.types(),
        results -> {
          if (kind == BulkLinkSql.Kind.SET_ABOVE_READ_COMMITTED) {
            results.next(); // past the write of the targets
          }
          return reader.many(results, target, kind == BulkLinkSql.Kind.SET, given);
        });
  }

  private long countLeftOut(Handle handle, BulkKeys<K> keys) {
    Sql text = sql.text(handle, BulkLinkSql.Kind.LEFT_OUT, keys);
    return RoundTrip.read(handle, name, text, keys.parameters(), List.of(), Results::number);
  }
}
