package dev.kinship.runtime.row;

import static java.util.stream.Collectors.joining;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.statement.KeyValues;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.type.SqlType;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Keys that a statement is about, and how it says so. One column is compared with the array {@code
 * :ids}. Of several, those in which all keys agree are compared with one value, {@code :id1}, and
 * the rest with arrays, {@code :ids2}: keys of one tenant are planned and routed as keys of one
 * column are.
 */
public final class GivenKeys {

  private final List<? extends Column<?, ?>> columns;

  /** What the columns are called; null where they have names of their own. */
  private final @Nullable List<String> others;

  private final int size;

  /** The values of the column where there is one, as of most keys. */
  private final List<Object> single;

  /** The values of several columns; null where there is one. */
  private final @Nullable KeyValues several;

  private final @Nullable Versions versions;

  /** The version of each row. */
  private record Versions(Column<?, ?> column, List<? extends @Nullable Object> values) {}

  /**
   * Makes them.
   *
   * @param columns the key's columns
   * @param identities the keys, as {@link Identity} tells them apart
   */
  public GivenKeys(List<? extends Column<?, ?>> columns, Collection<?> identities) {
    int width = columns.size();
    this.columns = columns;
    this.others = null;
    this.size = identities.size();
    this.single = width == 1 ? values(identities) : List.of();
    this.several =
        width == 1
            ? null
            : new KeyValues(width, identities, (each, i) -> Identity.value(each, width, i));
    this.versions = null;
  }

  private GivenKeys(GivenKeys keys, @Nullable List<String> others, @Nullable Versions versions) {
    this.columns = keys.columns;
    this.size = keys.size;
    this.single = keys.single;
    this.several = keys.several;
    this.others = others;
    this.versions = versions;
  }

  private static List<Object> values(Collection<?> identities) {
    List<Object> values = new ArrayList<>(identities);
    for (int i = 0; i < values.size(); i++) {
      values.set(i, Identity.value(values.get(i)));
    }
    return values;
  }

  private List<Object> values(int column) {
    return several == null ? single : several.column(column);
  }

  /** Whether all keys have the same value in a column that is not the only one. */
  private boolean agreeIn(int column) {
    return several != null && several.agreeIn(column);
  }

  /** The columns in which keys of several differ. */
  private List<Integer> differing() {
    return several == null ? List.of(0) : several.differing();
  }

  /** The same keys in columns that are called otherwise, such as those that refer to them. */
  public GivenKeys named(List<String> others) {
    return new GivenKeys(this, List.copyOf(others), versions);
  }

  /**
   * The same keys, each with the version that its row must have, in the same order; null where any
   * will do.
   */
  public GivenKeys withVersions(Column<?, ?> column, List<? extends @Nullable Object> given) {
    return new GivenKeys(this, others, new Versions(column, given));
  }

  /** What a column is called. */
  public String name(int i) {
    return others == null ? columns.get(i).name() : others.get(i);
  }

  private String names() {
    return IntStream.range(0, columns.size()).mapToObj(this::name).collect(joining(", "));
  }

  /**
   * All that {@link #areGiven} and {@link #areFresh} make their texts of: keys of one shape have
   * one text.
   *
   * @param agreed the columns in which all keys agree, a bit each
   * @param untyped the columns whose arrays get no type from the driver, a bit each; the version's
   *     comes last
   */
  record Shape(
      List<? extends Column<?, ?>> columns,
      @Nullable List<String> others,
      boolean isEmpty,
      long agreed,
      long untyped,
      @Nullable Column<?, ?> version) {}

  /** The shape of these keys on a connection. */
  Shape shape(Handle handle) {
    long agreed = 0;
    long untyped = 0;
    Column<?, ?> version = versions == null ? null : versions.column;
    if (columns.size() > 1 || version != null) {
      Connection connection = handle.getConnection();
      for (int i = 0; i < columns.size(); i++) {
        agreed |= bit(agreeIn(i), i);
        untyped |= bit(columns.get(i).type().isUntyped(connection), i);
      }
      untyped |= bit(version != null && version.type().isUntyped(connection), columns.size());
    }
    return new Shape(columns, others, size() == 0, agreed, untyped, version);
  }

  private static long bit(boolean is, int place) {
    return is ? 1L << place : 0; // PostgreSQL has keys of 32 columns at most
  }

  /** How many keys there are. */
  public int size() {
    return size;
  }

  /** The columns. */
  public List<? extends Column<?, ?>> columns() {
    return columns;
  }

  /** The columns that are sent as arrays, by their places; at least one. */
  public List<Integer> inArrays() {
    List<Integer> differing = differing();
    return differing.isEmpty() ? List.of(columns.size() - 1) : differing;
  }

  /** A column's value in the first key. */
  public Object first(int i) {
    return values(i).get(0);
  }

  /** Gives the keys, and their number. */
  public Parameters addTo(Parameters parameters) {
    return columns.size() == 1 && versions == null
        ? parameters.ids(columns.get(0).type(), single)
        : addTo(parameters, List.of(), List.of());
  }

  /** Gives the keys, their number, and behind them further arrays with their types. */
  public Parameters addTo(
      Parameters parameters,
      List<? extends SqlType<?>> furtherTypes,
      List<? extends List<?>> further) {
    int width = columns.size();
    List<SqlType<?>> types = new ArrayList<>(width + furtherTypes.size());
    List<List<?>> arrays = new ArrayList<>(width + further.size());
    for (int i = 0; i < width; i++) {
      types.add(columns.get(i).type());
      arrays.add(values(i));
    }
    if (width > 1 && size() > 0) {
      Object[] firsts = new Object[width];
      for (int i = 0; i < width; i++) {
        firsts[i] = first(i);
      }
      parameters.id(types, firsts); // those behind them are not asked for
    }
    types.addAll(furtherTypes);
    arrays.addAll(further);
    if (versions != null) {
      parameters.versions(versions.column.type(), versions.values);
    }
    return parameters.ids(types, arrays, size());
  }

  /** That a row has one of the keys. */
  public String areGiven(Handle handle, String alias) {
    if (columns.size() == 1) {
      return alias + name(0) + " = ANY(:ids)";
    }
    if (size() == 0) {
      return "FALSE";
    }
    List<Integer> differing = differing();
    String agreed = agreed(alias);
    if (differing.isEmpty()) {
      return agreed;
    }
    String rest =
        differing.size() == 1
            ? alias + name(differing.get(0)) + " = ANY(" + slot(differing.get(0)) + ")"
            : differing.stream().map(i -> alias + name(i)).collect(joining(", ", "(", ")"))
                + " IN (SELECT * FROM unnest("
                + arrays(handle, differing)
                + "))";
    return agreed.isEmpty() ? rest : agreed + " AND " + rest;
  }

  /** That a row that is given has the version that is given with its key. */
  String areFresh(Handle handle) {
    if (versions == null || size() == 0) {
      return "TRUE";
    }
    List<Integer> all = IntStream.range(0, columns.size()).boxed().toList();
    return "("
        + names()
        + ", "
        + versions.column.name()
        + ") IN (SELECT * FROM unnest("
        + arrays(handle, all)
        + ", "
        + TypedArraySql.of(handle, versions.column, ":versions")
        + "))";
  }

  /** That a row has the values in which all keys agree; empty if there are none. */
  public String agreed(String alias) {
    return IntStream.range(0, columns.size())
        .filter(this::agreeIn)
        .mapToObj(i -> alias + name(i) + " = :id" + (i + 1))
        .collect(joining(" AND "));
  }

  /** The arrays of some columns, with their types. */
  public String arrays(Handle handle, List<Integer> some) {
    return some.stream()
        .map(i -> TypedArraySql.of(handle, columns.get(i), slot(i)))
        .collect(joining(", "));
  }

  private String slot(int i) {
    return TableShape.slot("ids", columns.size(), i);
  }
}
