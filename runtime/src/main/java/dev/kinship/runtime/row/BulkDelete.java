package dev.kinship.runtime.row;

import dev.kinship.runtime.error.RefusedException;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.WrittenRows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Deletes the rows of any number of entities, or none where one does not exist. */
public final class BulkDelete<E> {

  private final EntityTable<E> table;
  private final Map<Object, E> rows = new LinkedHashMap<>();

  /** Prepares it, and refuses rows without a key. A row that is given twice is deleted once. */
  public BulkDelete(EntityTable<E> table, List<E> given) {
    this.table = table;
    given.forEach(each -> rows.putIfAbsent(table.identity(table.name(), each), each));
  }

  /** Sends it. */
  public void run(Handle handle) {
    HeldRows<E> held = new HeldRows<>(table, rows);
    String text =
        held.with(handle, "FOR UPDATE")
            + "DELETE FROM "
            + table.name()
            + " WHERE "
            + held.keys().areGiven(handle, "")
            + " AND "
            + held.areThere(handle);
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
    if (deleted < rows.size()) {
      throw new RefusedException(
          table.name(),
          "of "
              + rows.size()
              + " rows the database deleted "
              + deleted
              + ": a trigger, a rule or row-level security kept the others. "
              + WrittenRows.fate(handle));
    }
  }
}
