package dev.kinship.runtime.link;

import dev.kinship.runtime.link.LinkTableSender.Lock;
import dev.kinship.runtime.link.LinkTableSql.Kind;
import dev.kinship.runtime.read.LinkedEnd;
import dev.kinship.runtime.row.GivenKeys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Writes the links of many rows at once, as {@link LinkTableWriter} does for one. What happened is
 * told by key, as {@link dev.kinship.runtime.row.Identity} tells keys apart.
 */
public final class BulkLinkTableWriter<E, R> {

  private final LinkedEnd<E, R> end;
  private final LinkTableSql<E, R> sql;
  private final LinkTableSender<E, R> sender;

  /**
   * Creates one.
   *
   * @param end the association
   * @param unique the statement that adds the constraint of the pair
   */
  public BulkLinkTableWriter(LinkedEnd<E, R> end, String unique) {
    this.end = end;
    this.sql = new LinkTableSql<>(end);
    this.sender = new LinkTableSender<>(end, unique);
  }

  /** Makes for each row those that are given the only ones. */
  public Map<Object, LinkResult<R>> set(
      Handle handle, Map<Object, ? extends Collection<R>> wanted) {
    return write(handle, wanted, Kind.SET);
  }

  /** Links rows to many rows. */
  public Map<Object, LinkResult<R>> add(
      Handle handle, Map<Object, ? extends Collection<R>> wanted) {
    return write(handle, wanted, Kind.ADD);
  }

  /** Unlinks those of the rows that are linked, for many rows. */
  public Map<Object, LinkResult<R>> remove(
      Handle handle, Map<Object, ? extends Collection<R>> wanted) {
    return write(handle, wanted, Kind.REMOVE);
  }

  /**
   * The pairs that a call is about.
   *
   * @param rows the rows of the other end, for each row of this end
   * @param theres the keys of these rows, pair by pair
   * @param keys the pairs, as a statement compares them
   */
  private record Given<R>(
      Map<Object, Map<Object, R>> rows, List<Object> theres, BulkKeys<Object> keys) {}

  private Given<R> given(Map<Object, ? extends Collection<R>> wanted) {
    Map<Object, Map<Object, R>> rows = new LinkedHashMap<>();
    List<Object> ofEach = new ArrayList<>();
    List<Object> theres = new ArrayList<>();
    wanted.forEach(
        (key, some) -> {
          Map<Object, R> byKey = sender.given(key, List.copyOf(some)).byKey();
          rows.put(end.here().identity(key), byKey);
          for (Object id : byKey.keySet()) {
            theres.add(id);
            ofEach.add(key);
          }
        });
    GivenKeys keys = new GivenKeys(end.holders().key(), theres);
    List<Object> heres = List.copyOf(wanted.keySet());
    return new Given<>(rows, theres, new BulkKeys<>(keys, end.here(), ofEach, heres));
  }

  private Map<Object, LinkResult<R>> write(
      Handle handle, Map<Object, ? extends Collection<R>> wanted, Kind kind) {
    Given<R> given = given(wanted);
    if (wanted.isEmpty() || (given.keys.ofEach().isEmpty() && kind != Kind.SET)) {
      return results(new LinkTableOutcome<>(0, "", List.of()), given);
    }
    LinkTableOutcome<R> outcome = send(handle, kind, given.keys);
    if (outcome.isOfOldSnapshot()) {
      outcome = send(handle, Kind.SET_ABOVE_READ_COMMITTED, given.keys);
    } else if (kind == Kind.SET && outcome.isLockedLate(wanted.size())) {
      outcome = outcome.then(send(handle, kind, given.keys));
    }
    check(handle, kind, outcome, given);
    return results(outcome, given);
  }

  private LinkTableOutcome<R> send(Handle handle, Kind kind, BulkKeys<Object> keys) {
    // The one column of a key is not given twice, as an array and as a value.
    Set<Integer> agreed = end.here().size() == 1 ? Set.of() : keys.agreed();
    Lock lock =
        switch (kind) {
          case SET -> Lock.LEVEL;
          case SET_ABOVE_READ_COMMITTED -> Lock.WRITTEN;
          case ADD, REMOVE -> Lock.NONE;
        };
    return sender.many(handle, sql.many(handle, kind, agreed), keys.parameters(), lock);
  }

  private static <R> Map<Object, LinkResult<R>> results(
      LinkTableOutcome<R> outcome, Given<R> given) {
    Map<Object, LinkResult<R>> results = new HashMap<>();
    given.rows.forEach((here, rows) -> results.put(here, outcome.withMissing(here, rows)));
    return results;
  }

  private void check(Handle handle, Kind kind, LinkTableOutcome<R> outcome, Given<R> given) {
    if (outcome.changedAny()) {
      return;
    }
    Collection<Object> heres = given.rows.keySet();
    if (kind == Kind.REMOVE) {
      if (outcome.pairs().isEmpty()) {
        sender.missingHere(handle, heres).ifPresent(BulkLinkTableWriter::raise);
      }
      return;
    }
    boolean all =
        given.rows.entrySet().stream()
            .allMatch(each -> outcome.hasAll(each.getKey(), each.getValue().keySet()));
    if (!all || (kind == Kind.SET && outcome.here() < heres.size())) {
      throw sender.missing(handle, heres, given.theres);
    }
  }

  private static void raise(RuntimeException e) {
    throw e;
  }
}
