package dev.kinship.runtime.row;

import dev.kinship.runtime.query.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the database made of a row's columns that nobody writes, such as the time of a change, when
 * a statement changed other columns of it.
 */
public final class Renewal<E> {

  private final EntityTable<E> table;
  private final @Nullable Object[] values;

  Renewal(EntityTable<E> table, @Nullable Object[] values) {
    this.table = table;
    this.values = values;
  }

  /** The entity with these values: a copy, or the same instance changed. */
  public E into(E given) {
    List<Column<E, ?>> columns = table.renewed();
    return columns.isEmpty()
        ? given
        : table.changed(table.copy(given, columns, values), columns, values);
  }
}
