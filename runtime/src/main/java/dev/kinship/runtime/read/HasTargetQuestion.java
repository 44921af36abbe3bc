package dev.kinship.runtime.read;

import dev.kinship.runtime.cohort.Kind;
import dev.kinship.runtime.row.KeyRow;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Which rows of an owning end have a target, now, in the database. */
public final class HasTargetQuestion<E, K, T> extends BulkQuestion<E, Boolean> {

  private final OwningEnd<E, K, T> end;
  private final BiPredicate<Handle, E> alone;

  /** Makes it, with what asks for one row. */
  public HasTargetQuestion(OwningEnd<E, K, T> end, BiPredicate<Handle, E> alone) {
    super(end.name(), end.constant());
    this.end = end;
    this.alone = alone;
  }

  @Override
  public Kind<E> kind() {
    return end.table();
  }

  @Override
  public @Nullable Object key(E row) {
    return end.table().identityOf(row);
  }

  @Override
  public Boolean withoutKey(E row) {
    end.table().savedKey(subject(), row);
    return false;
  }

  @Override
  public Boolean alone(Handle handle, E row) {
    return alone.test(handle, row);
  }

  @Override
  public @Nullable Map<Object, @Nullable Boolean> together(
      Handle handle, List<Object> keys, int most) {
    KeyBatch asked = KeyBatch.of(handle, end.table(), keys);
    if (!asked.fitArrays()) {
      return null;
    }
    String scope = end.sql().scope();
    boolean several = end.here().size() > 1;
    Sql sql =
        end.table()
            .text(
                "SELECT "
                    + asked.selected("")
                    + " FROM "
                    + end.table().name()
                    + asked.beside()
                    + " WHERE "
                    + asked.areGiven("")
                    + " AND "
                    + (several ? "(" + end.here().list("") + ")" : end.here().list(""))
                    + " IN (SELECT "
                    + end.there().list("")
                    + " FROM "
                    + end.target().name()
                    + (scope.isEmpty() ? "" : " WHERE " + scope)
                    + ")");
    Map<Object, @Nullable Boolean> found =
        RoundTrip.read(
            handle,
            subject(),
            sql,
            asked.parameters(),
            asked.types(),
            results -> resultsByKey(results, asked));
    return asked.complete(found, () -> Boolean.FALSE);
  }

  private static Map<Object, @Nullable Boolean> resultsByKey(Results results, KeyBatch asked)
      throws SQLException {
    Map<Object, @Nullable Boolean> found = new HashMap<>(asked.capacity());
    ResultSet rows = results.rows();
    KeyRow ids = new KeyRow(rows, results.context());
    while (rows.next()) {
      found.put(asked.read(ids, 1), Boolean.TRUE);
    }
    return found;
  }

  @Override
  public String bulkCall() {
    return "has(handle, rows)";
  }
}
