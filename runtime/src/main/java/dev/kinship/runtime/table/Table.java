package dev.kinship.runtime.table;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.TableMapper;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * A table and the entity whose instances are its rows. Generated code makes one for each entity,
 * such as {@code PetTable.TABLE}. Immutable; may be shared by threads.
 *
 * @param <E> the entity
 */
public final class Table<E> {

  private final EntityTable<E> rows;

  Table(EntityTable<E> rows) {
    this.rows = rows;
  }

  /**
   * Maps rows of any query that has all columns of the table.
   *
   * @return the mapper; it returns null for a row whose key is null, as outer joins have them
   */
  public RowMapper<E> mapper() {
    return mapper("");
  }

  /**
   * Maps rows of any query that has all columns of the table, with something before their names.
   *
   * @param prefix what stands before the names, such as {@code p_}
   * @return the mapper; it returns null for a row whose key is null, as outer joins have them
   */
  public RowMapper<E> mapper(String prefix) {
    return new TableMapper<>(rows, prefix);
  }

  /**
   * The table's name.
   *
   * @return the name as SQL spells it, with its schema and with quotes where it needs them
   */
  public String name() {
    return rows.name();
  }

  /**
   * The entity whose instances are the rows.
   *
   * @return the class
   */
  public Class<E> entity() {
    return rows.entity();
  }

  /**
   * All columns.
   *
   * @return the columns in order, those without a property last
   */
  public List<Column<E, ?>> columns() {
    return rows.columns();
  }

  /**
   * The primary key.
   *
   * @return its columns
   */
  public List<Column<E, ?>> key() {
    return rows.key();
  }

  EntityTable<E> rows() {
    return rows;
  }

  @Override
  public String toString() {
    return rows.toString();
  }
}
