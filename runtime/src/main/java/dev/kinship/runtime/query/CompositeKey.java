package dev.kinship.runtime.query;

import dev.kinship.runtime.error.UnsavedException;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A key of several columns. Its value is a record with a component for each column: {@code
 * OwnerTable.Key(long tenantId, long id)}.
 *
 * @param <E> the entity
 * @param <K> the record
 */
public final class CompositeKey<E, K> extends Key<E, K> {

  private final List<Column<E, ?>> columns;
  private final List<Function<K, ?>> parts;
  private final BitSet shared;
  private final Function<Object[], K> maker;
  private final boolean isProperty;

  CompositeKey(
      List<Column<E, ?>> columns,
      List<Function<K, ?>> parts,
      BitSet shared,
      Function<Object[], K> maker) {
    this.columns = List.copyOf(columns);
    this.parts = List.copyOf(parts);
    this.shared = shared;
    this.maker = maker;
    this.isProperty = columns.stream().allMatch(Column::isProperty);
  }

  @Override
  public List<Column<E, ?>> columns() {
    return columns;
  }

  @Override
  public @Nullable K of(E row) {
    Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      Object value = columns.get(i).of(row);
      if (value == null) {
        return null;
      }
      values[i] = value;
    }
    return maker.apply(values);
  }

  /**
   * Makes a key of the columns that a row shares with it and one value for the rest. Generated
   * accessors that set by key call it.
   *
   * @param row the row that holds the key
   * @param own the value of the one column that is the key's own; null for none
   * @return the key; null where {@code own} is null
   * @throws IllegalStateException if several columns are the key's own
   * @throws UnsavedException if the row has no value in a shared column
   */
  public @Nullable K with(E row, @Nullable Object own) {
    if (shared.cardinality() != columns.size() - 1) {
      throw new IllegalStateException(this + " has several columns of its own");
    }
    if (own == null) {
      return null;
    }
    Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      Object value = shared.get(i) ? columns.get(i).of(row) : own;
      if (value == null) {
        throw new UnsavedException(
            toString(), "the row has no " + columns.get(i) + ", which is a part of the key");
      }
      values[i] = value;
    }
    return maker.apply(values);
  }

  @Override
  public Condition<E> eq(@Nullable K value) {
    return value == null
        ? isNull()
        : new CompositeIn<>(columns, List.<Object[]>of(values(value)), false);
  }

  @Override
  public Condition<E> in(Collection<? extends @Nullable K> values) {
    List<Object[]> some =
        values.stream().filter(Objects::nonNull).map(each -> values((K) each)).toList();
    return new CompositeIn<>(columns, some, some.size() < values.size());
  }

  @Override
  public Condition<E> isNull() {
    return columns.stream().map(Column::isNull).reduce(Condition::or).orElseThrow();
  }

  @Override
  public Condition<E> isNotNull() {
    return columns.stream().map(Column::isNotNull).reduce(Condition::and).orElseThrow();
  }

  @Override
  boolean isProperty() {
    return isProperty;
  }

  @Override
  boolean isShared(int i) {
    return shared.get(i);
  }

  @Override
  Object part(K value, int i) {
    Object part = parts.get(i).apply(value);
    if (part == null) {
      throw new NullPointerException("a key has no " + columns.get(i));
    }
    return part;
  }

  private Object[] values(K value) {
    Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = part(value, i);
    }
    return values;
  }

  @Override
  public String toString() {
    return columns.stream().map(Column::name).collect(Collectors.joining(", ", "(", ")"));
  }
}
