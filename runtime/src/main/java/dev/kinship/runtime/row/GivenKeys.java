package dev.kinship.runtime.row;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.statement.KeyValues;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.type.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
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
  private final List<String> names;
  private final KeyValues values;
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
    this.columns = columns;
    this.names = columns.stream().map(Column::name).toList();
    List<Object[]> rows = new ArrayList<>(identities.size());
    identities.forEach(each -> rows.add(Identity.values(each, columns.size())));
    this.values = new KeyValues(columns.size(), rows);
    this.versions = null;
  }

  private GivenKeys(GivenKeys keys, List<String> names, @Nullable Versions versions) {
    this.columns = keys.columns;
    this.values = keys.values;
    this.names = List.copyOf(names);
    this.versions = versions;
  }

  /** The same keys in columns that are called otherwise, such as those that refer to them. */
  public GivenKeys named(List<String> others) {
    return new GivenKeys(this, others, versions);
  }

  /**
   * The same keys, each with the version that its row must have, in the same order; null where any
   * will do.
   */
  public GivenKeys withVersions(Column<?, ?> column, List<? extends @Nullable Object> given) {
    return new GivenKeys(this, names, new Versions(column, given));
  }

  /** What a column is called. */
  public String name(int i) {
    return names.get(i);
  }

  /** How many keys there are. */
  public int size() {
    return values.rows();
  }

  /** The columns. */
  public List<? extends Column<?, ?>> columns() {
    return columns;
  }

  /** The columns that are sent as arrays, by their places; at least one. */
  public List<Integer> inArrays() {
    List<Integer> differing = columns.size() == 1 ? List.of(0) : values.differing();
    return differing.isEmpty() ? List.of(columns.size() - 1) : differing;
  }

  /** A column's value in the first key. */
  public Object first(int i) {
    return values.column(i).get(0);
  }

  /** Gives the keys, and their number. */
  public Parameters addTo(Parameters parameters) {
    return addTo(parameters, List.of(), List.of());
  }

  /** Gives the keys, their number, and behind them further arrays with their types. */
  public Parameters addTo(
      Parameters parameters,
      List<? extends SqlType<?>> furtherTypes,
      List<? extends List<?>> further) {
    List<SqlType<?>> types = new ArrayList<>();
    List<List<?>> arrays = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      types.add(columns.get(i).type());
      arrays.add(values.column(i));
    }
    if (columns.size() > 1 && size() > 0) {
      parameters.id(List.copyOf(types), arrays.stream().map(each -> each.get(0)).toArray());
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
    List<Integer> differing = values.differing();
    String agreed = agreed(alias);
    if (differing.isEmpty()) {
      return agreed;
    }
    String rest =
        differing.size() == 1
            ? alias + name(differing.get(0)) + " = ANY(" + slot(differing.get(0)) + ")"
            : differing.stream()
                    .map(i -> alias + name(i))
                    .collect(Collectors.joining(", ", "(", ")"))
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
        + String.join(", ", names)
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
        .filter(i -> columns.size() > 1 && values.agreeIn(i))
        .mapToObj(i -> alias + name(i) + " = :id" + (i + 1))
        .collect(Collectors.joining(" AND "));
  }

  /** The arrays of some columns, with their types. */
  public String arrays(Handle handle, List<Integer> some) {
    return some.stream()
        .map(i -> TypedArraySql.of(handle, columns.get(i), slot(i)))
        .collect(Collectors.joining(", "));
  }

  private String slot(int i) {
    return TableShape.slot("ids", columns.size(), i);
  }
}
