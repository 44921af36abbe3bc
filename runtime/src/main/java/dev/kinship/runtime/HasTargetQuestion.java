package dev.kinship.runtime;

import dev.kinship.runtime.cohort.Kind;
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
final class HasTargetQuestion<E, K, T> extends BulkQuestion<E, Boolean> {

  private final Table<E> table;
  private final Column<E, K> key;
  private final OtherEnd<T, K> target;
  private final String scope;
  private final BiPredicate<Handle, E> alone;

  HasTargetQuestion(
      String subject,
      Table<E> table,
      Column<E, K> key,
      OtherEnd<T, K> target,
      String scope,
      BiPredicate<Handle, E> alone) {
    super(subject);
    this.table = table;
    this.key = key;
    this.target = target;
    this.scope = scope;
    this.alone = alone;
  }

  @Override
  public Kind<E> kind() {
    return table.entities();
  }

  @Override
  public @Nullable Object key(E row) {
    return table.entities().identityOf(row);
  }

  @Override
  Boolean withoutKey(E row) {
    table.entities().savedKey(subject(), row);
    return false;
  }

  @Override
  public Boolean alone(Handle handle, E row) {
    return alone.test(handle, row);
  }

  @Override
  public @Nullable Map<Object, @Nullable Boolean> together(
      Handle handle, List<Object> keys, int most) {
    AskedKeys asked = AskedKeys.of(handle, table, keys);
    if (!asked.fitArrays()) {
      return null;
    }
    Sql sql =
        table.text(
            "SELECT "
                + asked.selected("")
                + " FROM "
                + table.name()
                + asked.beside()
                + " WHERE "
                + asked.areGiven("")
                + " AND "
                + key.name()
                + " IN (SELECT "
                + target.column().name()
                + " FROM "
                + target.table().name()
                + (scope.isEmpty() ? "" : " WHERE " + scope)
                + ")");
    Map<Object, @Nullable Boolean> found =
        RoundTrip.read(
            handle,
            subject(),
            sql,
            asked.parameters(),
            asked.types(),
            results -> answers(results, asked));
    return asked.complete(found, () -> Boolean.FALSE);
  }

  private static Map<Object, @Nullable Boolean> answers(Results results, AskedKeys asked)
      throws SQLException {
    Map<Object, @Nullable Boolean> found = new HashMap<>();
    ResultSet rows = results.rows();
    KeyRow ids = new KeyRow(rows, results.context());
    while (rows.next()) {
      found.put(asked.read(ids, 1), Boolean.TRUE);
    }
    return found;
  }

  @Override
  public String descriptor() {
    return descriptor(table);
  }

  @Override
  public String bulkCall() {
    return "has(handle, rows)";
  }
}
