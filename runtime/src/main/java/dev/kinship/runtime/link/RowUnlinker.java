package dev.kinship.runtime.link;

import dev.kinship.runtime.error.RefusedException;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.GivenKeys;
import dev.kinship.runtime.row.RowsByKey;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.WrittenRows;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/** Takes the key from rows, whatever it is: no target is locked, and none has to be there. */
public final class RowUnlinker<T, K, E> {

  private final LinkedKey<T, K, E> link;
  private final BulkLinkSql sql;
  private final OutcomeReader<E> reader;
  private final LinkChecks<T, K, E> checks;

  /** Creates one for the key of an association. */
  public RowUnlinker(LinkedKey<T, K, E> link) {
    this.link = link;
    this.sql = new BulkLinkSql(link);
    this.reader = new OutcomeReader<>(link.holders());
    this.checks = new LinkChecks<>(link);
  }

  /** Unlinks the rows, and returns them in their order. */
  public List<E> unlink(Handle handle, Collection<E> rows) {
    RowsByKey<E> given = link.given(rows);
    if (given.isEmpty()) {
      return List.of();
    }
    Map<Object, E> byKey = given.byKey();
    List<Object> order = link.identities(rows);
    GivenKeys keys = given.keys();
    byKey.replaceAll((id, row) -> link.holders().copy(row, null));
    Outcome<E> outcome =
        RoundTrip.send(
            handle,
            link.name(),
            sql.unlink(handle, keys),
            keys.addTo(new Parameters()),
            reader.types(),
            results -> reader.unlinked(results, byKey.keySet()));
    EntityTable<E> table = link.holders().table();
    outcome.refuseStale(link.name(), table, byKey);
    checks.rows(handle, outcome, byKey.keySet());
    if (!outcome.held().keySet().stream().allMatch(outcome::isWritten)) {
      throw new RefusedException(
          link.name(),
          "of "
              + given.size()
              + " rows not all could be written in "
              + table.name()
              + ": a trigger or a rule kept them as they were. "
              + WrittenRows.fate(handle)
              + ". Read them again");
    }
    byKey.replaceAll((id, copy) -> outcome.renewed(table, id, link.holders().changed(copy, null)));
    return order.stream().map(each -> Objects.requireNonNull(byKey.get(each))).toList();
  }
}
