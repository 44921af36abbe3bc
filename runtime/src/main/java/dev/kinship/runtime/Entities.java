package dev.kinship.runtime;

import dev.kinship.runtime.cohort.Kind;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.type.SqlType;
import dev.kinship.runtime.type.SqlTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How the rows of a table become entities, and entities rows; immutable. */
final class Entities<E> implements Kind<E> {

  private final Table<E> table;
  private final List<Column<E, ?>> columns;
  private final List<Column<E, ?>> properties;
  private final List<Column<E, ?>> key;
  private final Row.Reader<E> reader;
  private final boolean changeable;
  private final boolean isRecord;
  private final List<SqlType<?>> types;
  private final List<SqlType<?>> keyTypes;
  private final BitSet all = new BitSet();
  private final BitSet updatable = new BitSet();

  Entities(
      Table<E> table,
      List<Column<E, ?>> columns,
      List<Column<E, ?>> key,
      Row.Reader<E> reader,
      boolean changeable) {
    this.table = table;
    this.columns = columns;
    this.properties = columns.stream().filter(Column::isProperty).toList();
    this.key = key;
    this.reader = reader;
    this.changeable = changeable;
    this.isRecord = table.entity().isRecord();
    this.types = properties.stream().<SqlType<?>>map(Column::type).toList();
    this.keyTypes = key.stream().<SqlType<?>>map(Column::type).toList();
    properties.forEach(each -> all.set(each.index()));
    updatable.or(all);
    key.forEach(each -> updatable.clear(each.index()));
  }

  /** The columns that the entity has as properties, in the order in which rows are read. */
  List<Column<E, ?>> properties() {
    return properties;
  }

  /** The types of {@link #properties}. */
  List<SqlType<?>> types() {
    return types;
  }

  /** The types of the key's columns. */
  List<SqlType<?>> keyTypes() {
    return keyTypes;
  }

  /** The columns of the properties, for a text. */
  String columns(String alias) {
    return list(properties, alias);
  }

  /** The columns of the key, for a text. */
  String keyColumns(String alias) {
    return list(key, alias);
  }

  /** That a row is one of {@link #ids}, for a text. */
  String isGiven(String alias) {
    if (key.size() == 1) {
      return keyColumns(alias) + " = ANY(:ids)";
    }
    String arrays =
        IntStream.rangeClosed(1, key.size())
            .mapToObj(i -> GivenArray.of(table, key.get(i - 1), ":ids" + i))
            .collect(Collectors.joining(", "));
    return "(" + keyColumns(alias) + ") IN (SELECT * FROM unnest(" + arrays + "))";
  }

  private String list(List<Column<E, ?>> some, String alias) {
    return some.stream().map(each -> alias + each.name()).collect(Collectors.joining(", "));
  }

  Optional<E> one(Results results) throws SQLException {
    ResultSet rows = results.rows();
    return rows.next()
        ? Optional.of(read(new ResultRow(table, rows, results.context(), null)))
        : Optional.empty();
  }

  List<E> list(Results results) throws SQLException {
    ResultSet rows = results.rows();
    ResultRow row = new ResultRow(table, rows, results.context(), null);
    List<E> entities = new ArrayList<>();
    while (rows.next()) {
      entities.add(read(row));
    }
    return entities;
  }

  E read(Row row) throws SQLException {
    return reader.read(row);
  }

  /** The entity with another value in one column: a copy, or the same instance changed. */
  <T> E with(E given, Column<E, T> column, @Nullable T value) {
    return changed(copy(given, column, value), column, value);
  }

  /**
   * The first half of {@link #with}, for before a write: the copy, which the entity's constructor
   * may refuse, and then nothing is sent; or the same instance, not changed yet.
   */
  <T> E copy(E given, Column<E, T> column, @Nullable T value) {
    return changeable || !column.isProperty() ? given : make(new GivenRow<>(given, column, value));
  }

  /** The second half, for after the write: changes the instance if it is no copy. */
  <T> E changed(E copy, Column<E, T> column, @Nullable T value) {
    if (changeable && column.isProperty()) {
      column.put(copy, value);
    }
    return copy;
  }

  /** A new entity that is in no database. */
  E build(Values<E> values) {
    return make(new ValuesRow(values));
  }

  private E make(Row row) {
    try {
      return reader.read(row);
    } catch (SQLException e) {
      throw new IllegalStateException("no database was asked", e);
    }
  }

  /** The entity as the database has it: a new one, or the same instance changed. */
  E refresh(E given, Row row) throws SQLException {
    return read(given, row).get();
  }

  /**
   * The first half of {@link #refresh}: reads everything, which may fail, and then no instance is
   * half of what it was. The answer is the second half.
   */
  Supplier<E> read(E given, Row row) throws SQLException {
    if (!changeable) {
      E entity = reader.read(row);
      return () -> entity;
    }
    @Nullable Object[] values = new @Nullable Object[properties.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = properties.get(i).from(row);
    }
    return () -> fill(given, values);
  }

  @SuppressWarnings("unchecked") // each value was read for its column
  private E fill(E given, @Nullable Object[] values) {
    for (int i = 0; i < values.length; i++) {
      ((Column<E, Object>) properties.get(i)).put(given, values[i]);
    }
    return given;
  }

  static <E> E fill(E entity, List<Column<E, ?>> columns, Row row) throws SQLException {
    for (Column<E, ?> each : columns) {
      fill(entity, each, row);
    }
    return entity;
  }

  private static <E, T> void fill(E entity, Column<E, T> column, Row row) throws SQLException {
    column.put(entity, column.from(row));
  }

  /** The values of an entity's key. */
  @Nullable Object[] keyOf(E given) {
    @Nullable Object[] values = new @Nullable Object[key.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = key.get(i).of(given);
    }
    return values;
  }

  /** The values of an entity's key, none of them null. */
  Object[] savedKey(String subject, E given) {
    Object[] values = new Object[key.size()];
    for (int i = 0; i < values.length; i++) {
      Object value = key.get(i).of(given);
      if (value == null) {
        throw Absence.unsaved(subject, table, key.get(i));
      }
      values[i] = value;
    }
    return values;
  }

  /**
   * What tells a row from the others: {@link Identity} of its key's value, or a list of them where
   * it has several.
   */
  Object identity(String subject, E given) {
    Object[] id = savedKey(subject, given);
    if (id.length == 1) {
      return Identity.of(id[0]);
    }
    Arrays.setAll(id, i -> Identity.of(id[i]));
    return Arrays.asList(id);
  }

  @Override
  public @Nullable Object identityOf(E row) {
    if (key.size() == 1) {
      Object id = key.get(0).of(row);
      return id == null ? null : Identity.of(id);
    }
    @Nullable Object[] id = keyOf(row);
    for (int i = 0; i < id.length; i++) {
      Object part = id[i];
      if (part == null) {
        return null;
      }
      id[i] = Identity.of(part);
    }
    return Arrays.asList(id);
  }

  /** Whether a caller could change an instance that others have too. */
  boolean mayChange() {
    return !isRecord;
  }

  @Override
  public String accessors() {
    return table.entity().getName().replace('$', '_') + "Associations";
  }

  /** Another instance for the same row, unless nothing can change the one there is. */
  E another(E given) {
    return isRecord ? given : make(new CopiedRow<>(given));
  }

  /** The values of the key that {@link #identity} made one of. */
  Object[] key(Object identity) {
    Object[] id = key.size() == 1 ? new Object[] {identity} : ((List<?>) identity).toArray();
    Arrays.setAll(id, i -> Identity.value(id[i]));
    return id;
  }

  /** The keys of rows, which {@link #identity} made one of each. */
  Parameters ids(Collection<?> identities) {
    return ids(identities, SqlTypes.INTEGER, List.of());
  }

  /** The keys of rows, and behind them further arrays of one type. */
  Parameters ids(Collection<?> identities, SqlType<?> type, List<? extends List<?>> further) {
    List<SqlType<?>> types = new ArrayList<>(keyTypes);
    List<List<?>> columns = new ArrayList<>();
    for (int i = 0; i < key.size(); i++) {
      int at = i;
      columns.add(identities.stream().map(each -> key(each)[at]).toList());
    }
    for (List<?> each : further) {
      types.add(type);
      columns.add(each);
    }
    return new Parameters().ids(types, columns, identities.size());
  }

  Parameters parameters(Values<E> values) {
    Parameters parameters = new Parameters();
    BitSet set = values.given();
    for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
      parameters.value(columns.get(i).type(), values.value(columns.get(i)));
    }
    return parameters;
  }

  Parameters parameters(E given, BitSet set) {
    Parameters parameters = new Parameters();
    for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
      parameters.value(columns.get(i).type(), columns.get(i).of(given));
    }
    return parameters;
  }

  /** The indexes of the columns to update: all properties but the key; not to be changed. */
  BitSet updatable() {
    return updatable;
  }

  /**
   * The indexes of the columns to insert: all properties but those of the key that are null; not to
   * be changed.
   */
  BitSet insertable(E given) {
    BitSet set = all;
    for (Column<E, ?> each : key) {
      if (all.get(each.index()) && each.of(given) == null) {
        if (key.size() == 1) {
          return updatable;
        }
        set = set.equals(all) ? (BitSet) all.clone() : set;
        set.clear(each.index());
      }
    }
    return set;
  }
}
