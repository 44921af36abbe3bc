package dev.kinship.runtime.query;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns that identify a row, or that point at one. A {@link Column} is a key of one column; a
 * {@link CompositeKey} has several, and its value is a record. Generated code makes them; they are
 * immutable and may be shared by threads.
 *
 * <pre>{@code
 * OwnerTable.Key key = OwnerTable.KEY.of(owner);                    // (7, 42)
 * PetTable.query(handle).where(PetTable.OWNER_KEY.eq(key)).list();
 * }</pre>
 *
 * @param <E> the entity
 * @param <K> the key's value: the column's type, boxed, or a record with a component a column
 */
public abstract sealed class Key<E, K> permits Column, CompositeKey {

  Key() {}

  /**
   * The columns.
   *
   * @return at least one, in the order of the value's components
   */
  public abstract List<Column<E, ?>> columns();

  /**
   * Reads the key of a row.
   *
   * @param row the row
   * @return the value; null where a column is null: such a key identifies nothing and points at
   *     nothing
   * @throws IllegalStateException if a column is not a property of the entity
   */
  public abstract @Nullable K of(E row);

  /**
   * A condition: the key is this one.
   *
   * @param value the value; null matches rows in which a column of the key is null
   * @return the condition
   */
  public abstract Condition<E> eq(@Nullable K value);

  /**
   * A condition: the key is one of these.
   *
   * @param values the values; null among them matches rows in which a column of the key is null;
   *     without any value no row matches
   * @return the condition
   */
  public abstract Condition<E> in(Collection<? extends @Nullable K> values);

  /**
   * A condition: a column of the key is null.
   *
   * @return the condition
   */
  public abstract Condition<E> isNull();

  /**
   * A condition: no column of the key is null.
   *
   * @return the condition
   */
  public abstract Condition<E> isNotNull();

  /** Whether the entity has all columns as properties. */
  abstract boolean isProperty();

  /** Whether another key has the column, too, so that an association never writes it. */
  abstract boolean isShared(int i);

  /** The value of one column. */
  abstract Object part(K value, int i);
}
