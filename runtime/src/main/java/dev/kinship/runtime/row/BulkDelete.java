package dev.kinship.runtime.row;

import dev.kinship.runtime.error.RefusedException;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Deletes the rows of any number of entities, or none where one is not there. */
public final class BulkDelete<E> {

  private final EntityTable<E> table;
  private final List<Object> identities;

  /** Prepares it, and refuses rows without a key. A row that is given twice is deleted once. */
  public BulkDelete(EntityTable<E> table, List<E> given) {
    this.table = table;
    this.identities =
        given.stream().map(each -> table.identity(table.name(), each)).distinct().toList();
  }

  /** Sends it. */
  public void run(Handle handle) {
    HeldRows<E> held = new HeldRows<>(table, identities);
    String text =
        held.with(handle, "FOR UPDATE")
            + "DELETE FROM "
            + table.name()
            + " WHERE "
            + held.keys().areGiven(handle, "")
            + " AND "
            + held.areThere();
    int deleted =
        RoundTrip.send(
            handle,
            table.name(),
            table.text(text),
            held.keys().addTo(new Parameters()),
            List.of(),
            Results::changed);
    if (deleted == 0) {
      throw held.missing(handle);
    }
    if (deleted < identities.size()) {
      throw new RefusedException(
          table.name(),
          "of "
              + identities.size()
              + " rows the database deleted "
              + deleted
              + ": a trigger or a rule kept the others. Roll back to undo this");
    }
  }
}
