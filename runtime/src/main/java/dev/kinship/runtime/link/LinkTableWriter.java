package dev.kinship.runtime.link;

import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.link.LinkTableSender.Lock;
import dev.kinship.runtime.read.LinkedEnd;
import dev.kinship.runtime.row.ColumnValues;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.GivenKeys;
import dev.kinship.runtime.row.GivenSql;
import dev.kinship.runtime.row.RowsByKey;
import dev.kinship.runtime.row.SharedValue;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.sql.LinkTableProtocol;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Writes the links of one row of a many-to-many association. The statements are those of {@link
 * LinkTableProtocol}, which says why they are right.
 */
public final class LinkTableWriter<E, R> {

  private final LinkedEnd<E, R> end;
  private final LinkTableSql<E, R> sql;
  private final LinkTableSender<E, R> sender;

  /**
   * Creates one.
   *
   * @param end the association
   * @param unique the statement that adds the constraint of the pair
   */
  public LinkTableWriter(LinkedEnd<E, R> end, String unique) {
    this.end = end;
    this.sql = new LinkTableSql<>(end);
    this.sender = new LinkTableSender<>(end, unique);
  }

  /** Makes the rows the only ones that are linked. */
  public LinkResult<R> set(Handle handle, GivenSql text, Object key, Collection<R> rows) {
    RowsByKey<R> given = sender.given(key, rows);
    GivenKeys keys = given.keysAlone();
    Object here = end.here().identity(key);
    LinkTableOutcome<R> outcome = send(handle, text, keys, key, here, given, Lock.LEVEL);
    if (outcome.isOfOldSnapshot()) {
      GivenSql above = sql.oneAboveReadCommitted();
      outcome = send(handle, above, keys, key, here, given, Lock.WRITTEN);
    } else if (outcome.isLockedLate(1)) {
      outcome = outcome.then(send(handle, text, keys, key, here, given, Lock.LEVEL));
    }
    boolean isHere = !outcome.level().isEmpty() || outcome.changedAny();
    return result(handle, outcome, here, given, isHere);
  }

  /** Links the rows, of which there is at least one. */
  public LinkResult<R> add(Handle handle, GivenSql text, Object key, Collection<R> rows) {
    RowsByKey<R> given = sender.given(key, rows);
    Object here = end.here().identity(key);
    LinkTableOutcome<R> outcome =
        send(handle, text, given.keysAlone(), key, here, given, Lock.NONE);
    return result(handle, outcome, here, given, !outcome.pairs().isEmpty());
  }

  /** Links the rows, of which there is at least one, with values for the links' other columns. */
  public <L> LinkResult<R> add(
      Handle handle, Object key, Collection<R> rows, EntityTable<L> links, ColumnValues<L> values) {
    completeTargets(key, values);
    List<String> columns =
        values.given().stream().mapToObj(i -> links.columns().get(i).name()).toList();
    for (String column : columns) {
      if (end.links().all().contains(column)) {
        throw new ContradictionException(
            end.name(),
            "the values set "
                + column
                + ", which says what a link links. Leave it out, it is set by itself");
      }
    }
    RowsByKey<R> given = sender.given(key, rows);
    GivenKeys keys = given.keysAlone();
    Parameters parameters = keys.addTo(end.here().addTo(values.parameters(), key));
    Sql text = sql.addWith(columns).with(handle, keys);
    Object here = end.here().identity(key);
    Set<Object> ids = given.byKey().keySet();
    LinkTableOutcome<R> outcome = sender.one(handle, text, parameters, here, Lock.NONE, ids);
    return result(handle, outcome, here, given, !outcome.pairs().isEmpty());
  }

  /**
   * Refuses targets of links, such as who made them, that are of another tenant than the row. A
   * column that links have beside the pair is taken from the target.
   */
  private <L> void completeTargets(Object key, ColumnValues<L> values) {
    List<String> ofHere = end.links().here();
    Object[] here = end.here().values(key);
    for (SharedValue<L> each : values.open()) {
      int place = ofHere.indexOf(each.column().name());
      if (place >= 0) {
        each.refuseOther(here[place]);
      } else if (end.links().there().contains(each.column().name())) {
        throw each.isOpen("Link the rows without it, and then set it");
      } else {
        values.set(each.column(), each.value());
      }
    }
  }

  /** Unlinks those of the rows that are linked; there is at least one. */
  public LinkResult<R> remove(Handle handle, GivenSql text, Object key, Collection<R> rows) {
    RowsByKey<R> given = sender.given(key, rows);
    Object here = end.here().identity(key);
    LinkTableOutcome<R> outcome =
        send(handle, text, given.keysAlone(), key, here, given, Lock.NONE);
    int found = outcome.pairs().size();
    if (found == 0) {
      throw sender.missing(handle, List.of(here), given.byKey().keySet());
    }
    return found < given.size()
        ? outcome.withMissing(here, given.byKey())
        : outcome.of(here, given.byKey());
  }

  private LinkTableOutcome<R> send(
      Handle handle,
      GivenSql text,
      GivenKeys keys,
      Object key,
      Object here,
      RowsByKey<R> given,
      Lock lock) {
    Parameters parameters = keys.addTo(end.byKey(key));
    Set<Object> ids = given.byKey().keySet();
    return sender.one(handle, text.with(handle, keys), parameters, here, lock, ids);
  }

  private LinkResult<R> result(
      Handle handle, LinkTableOutcome<R> outcome, Object here, RowsByKey<R> given, boolean isHere) {
    LinkResult<R> result = outcome.of(here, given.byKey());
    int found = result.linked().size() + result.untouched().size(); // a set unlinks no given ones
    if (!isHere || found < given.size()) {
      throw sender.missing(handle, List.of(here), given.byKey().keySet());
    }
    return result;
  }
}
