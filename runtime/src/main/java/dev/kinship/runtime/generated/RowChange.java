package dev.kinship.runtime.generated;

import dev.kinship.runtime.error.KinshipException;
import dev.kinship.runtime.row.ColumnValues;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.MissingRows;
import dev.kinship.runtime.row.SharedValue;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.statement.SqlTexts;
import dev.kinship.runtime.table.TableInternals;
import dev.kinship.runtime.table.Values;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Some columns of one row that are written, and what the row must have in common with the targets
 * that it gets. Targets that differ from the row's key are refused when it is made.
 */
final class RowChange<E> {

  private final EntityTable<E> rows;
  private final Object[] id;
  private final ColumnValues<E> values;

  /** What the row's key does not tell, and so the statement has to ask. */
  private final List<SharedValue<E>> shared;

  RowChange(EntityTable<E> rows, Object[] id, Values<E> values) {
    this.rows = rows;
    this.id = id;
    this.values = TableInternals.changes(values);
    this.shared = this.values.openBeside(rows.key(), id);
  }

  /** The statement that makes it. */
  Sql text(String sql) {
    String source =
        shared.isEmpty() ? sql : SqlTexts.withCondition(sql, SharedValue.condition(shared));
    return rows.template(source).with(values.given());
  }

  Parameters parameters() {
    return values.parameters(shared).id(rows.keyTypes(), id);
  }

  /**
   * The error where no row was changed: a target differs, or the row is not there, or stale. Takes
   * a round trip where there is more than one reason.
   *
   * @param given the instance; null where only the key was given
   */
  KinshipException notMade(Handle handle, @Nullable E given) {
    Optional<KinshipException> differing = MissingRows.differing(handle, rows, id, shared);
    return differing.orElseGet(
        () ->
            given == null
                ? MissingRows.notChanged(handle, rows.name(), rows, id)
                : MissingRows.notChanged(handle, rows.name(), rows, given, id));
  }
}
