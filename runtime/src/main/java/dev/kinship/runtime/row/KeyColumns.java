package dev.kinship.runtime.row;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.statement.KeyNames;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.type.SqlType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One end of an association: a table and the columns of its key. Both are asked for when they are
 * first needed: two entities refer to each other, and a class that asks for the other while it is
 * initialized can wait for it forever.
 *
 * <p>An association never writes the columns that are shared with another key. Those it writes are
 * its own.
 */
public final class KeyColumns<E, K> {

  private final Supplier<EntityTable<E>> table;
  private final Supplier<? extends Key<E, K>> key;

  /** What the suppliers returned: every row of a loop asks for both. */
  private volatile @Nullable EntityTable<E> rows;

  private volatile @Nullable Key<E, K> known;

  /** Made with the first call; two threads may both make one, and it is the same. */
  private volatile @Nullable KeyFacts<E> facts;

  /** Creates one. */
  public KeyColumns(Supplier<EntityTable<E>> table, Supplier<? extends Key<E, K>> key) {
    this.table = table;
    this.key = key;
  }

  /** The table. */
  public EntityTable<E> table() {
    EntityTable<E> found = rows;
    if (found == null) {
      found = table.get();
      rows = found;
    }
    return found;
  }

  /** The key. */
  public Key<E, K> key() {
    Key<E, K> found = known;
    if (found == null) {
      found = key.get();
      known = found;
    }
    return found;
  }

  /** The key's columns. */
  public List<Column<E, ?>> columns() {
    return key().columns();
  }

  /** How many columns there are. */
  public int size() {
    return columns().size();
  }

  private KeyFacts<E> facts() {
    KeyFacts<E> known = facts;
    if (known == null) {
      known = KeyFacts.of(key());
      facts = known;
    }
    return known;
  }

  /** The types of the columns. */
  public List<SqlType<?>> types() {
    return facts().types();
  }

  /** The key as SQL spells it. */
  public KeyNames names() {
    return new KeyNames(table().name(), columns().stream().map(Column::name).toList());
  }

  /** Whether the entity has the whole key as properties. */
  public boolean isProperty() {
    return QueryInternals.isProperty(key());
  }

  /** The columns, for a text. */
  public String list(String alias) {
    return TableShape.list(columns(), alias);
  }

  /** That a row has the key {@code :key}, for a text. */
  public String isKey(String alias) {
    return TableShape.equal(columns(), alias, "key");
  }

  /** Gives a key as {@code :key}. */
  public Parameters addTo(Parameters parameters, K value) {
    return key() instanceof Column<E, K> column
        ? parameters.key(column.type(), value)
        : parameters.key(types(), values(value));
  }

  /** The value of each column. */
  public Object[] values(K value) {
    return QueryInternals.parts(key(), value);
  }

  /**
   * What tells a row's key from others: {@link Identity} of the value, or a list of them where
   * there are several columns; null where one of them is null.
   */
  public @Nullable Object identityOf(E row) {
    return Identity.of(columns(), row);
  }

  /** The same of a key. */
  public Object identity(K value) {
    return key() instanceof Column
        ? Identity.of(columns().get(0), value)
        : Identity.ofAll(columns(), values(value));
  }

  /** The column that tells first that a row has no key: its value is null. */
  public Column<E, ?> missing(E row) {
    return columns().stream()
        .filter(each -> each.of(row) == null)
        .findFirst()
        .orElse(columns().get(0));
  }

  /** As {@code tenant_id 7, id 42}. */
  public String describe(K value) {
    return describe(values(value));
  }

  /** The same of the values of the columns. */
  public String describe(Object[] values) {
    return KeyMessages.describe(columns(), values);
  }

  /** As {@code tenant_id, id}. */
  @Override
  public String toString() {
    return list("");
  }

  /** The names of the columns that a remove writes; none where the key may not be null. */
  public List<String> cleared() {
    return facts().cleared().columns().stream()
        .filter(each -> !each.isRequired())
        .map(Column::name)
        .toList();
  }

  /** The places of the columns that an association never writes. */
  public List<Integer> shared() {
    return facts().shared();
  }

  /** Their names, for messages. */
  public String sharedNames() {
    return shared().stream().map(i -> columns().get(i).name()).collect(Collectors.joining(", "));
  }

  /**
   * What statements compare of a row beside its own key: the shared columns that are no part of
   * that.
   *
   * @param association the association, for messages
   * @param values the value of each column of the key
   */
  public List<SharedValue<E>> compared(String association, @Nullable Object[] values) {
    if (shared().isEmpty()) {
      return List.of();
    }
    return shared().stream()
        .filter(i -> !table().key().contains(columns().get(i)))
        .map(
            i ->
                new SharedValue<>(association, columns().get(i), Objects.requireNonNull(values[i])))
        .toList();
  }

  /**
   * The first of some rows that differs from a key in a column that both share; null where none
   * does.
   */
  public @Nullable E contradicting(Collection<E> rows, K value) {
    return facts().contradicting(key(), rows, value);
  }

  /** The row with another key: a copy, or the same instance changed. */
  public E with(E row, @Nullable K value) {
    return changed(copy(row, value), value);
  }

  /**
   * The first half of {@link #with}, for before a write: the copy, which the entity's constructor
   * may refuse, and then nothing is sent; or the same instance, not changed yet.
   */
  public E copy(E row, @Nullable K value) {
    KeyFacts.Written<E> written = facts().written(value == null);
    return table().copy(row, written.columns(), parts(written, value));
  }

  /** The first half for several rows, each of which is replaced with its copy. */
  public void copyAll(Map<?, E> rows, @Nullable K value) {
    KeyFacts.Written<E> written = facts().written(value == null);
    @Nullable Object[] parts = parts(written, value);
    EntityTable<E> all = table();
    rows.replaceAll(
        (id, row) ->
            !all.mayChange() && written.isIn(row, parts)
                ? row
                : all.copy(row, written.columns(), parts));
  }

  /** The second half, for after the write: changes the instance if it is no copy. */
  public E changed(E copy, @Nullable K value) {
    EntityTable<E> rows = table();
    if (!rows.isChangedInPlace()) {
      return copy;
    }
    KeyFacts.Written<E> written = facts().written(value == null);
    return rows.changed(copy, written.columns(), parts(written, value));
  }

  private @Nullable Object[] parts(KeyFacts.Written<E> written, @Nullable K value) {
    @Nullable Object[] parts = new @Nullable Object[written.columns().size()];
    for (int i = 0; value != null && i < parts.length; i++) {
      parts[i] = QueryInternals.part(key(), value, written.places().get(i));
    }
    return parts;
  }

  /** Sets the columns of a new row. */
  public void give(ColumnValues<E> values, K value) {
    for (int i = 0; i < size(); i++) {
      values.set(columns().get(i), QueryInternals.part(key(), value, i));
    }
  }

  /**
   * Points values at a target, or at none: sets the columns that are the association's own. Those
   * that are shared are compared when it is known what the row has.
   */
  public void point(String association, ColumnValues<E> values, @Nullable K value) {
    if (value == null) {
      facts().written(true).places().forEach(i -> values.set(columns().get(i), null));
      values.tell(association, List.of());
      return;
    }
    Object[] parts = values(value);
    facts().written(false).places().forEach(i -> values.set(columns().get(i), parts[i]));
    values.tell(
        association,
        shared().stream()
            .map(i -> new SharedValue<>(association, columns().get(i), parts[i]))
            .toList());
  }

  /** The column in which values that were given are not those of a key; null for none. */
  public @Nullable Column<E, ?> contradicting(ColumnValues<E> values, K value) {
    for (int i = 0; i < size(); i++) {
      Column<E, ?> column = columns().get(i);
      if (values.isSet(column)
          && !Identity.same(column, QueryInternals.part(key(), value, i), values.value(column))) {
        return column;
      }
    }
    return null;
  }

  /** The key of a row that must have one. */
  public K of(String subject, E row) {
    K value = key().of(row);
    if (value == null) {
      throw KeyMessages.unsaved(subject, table(), missing(row));
    }
    return Objects.requireNonNull(value);
  }
}
