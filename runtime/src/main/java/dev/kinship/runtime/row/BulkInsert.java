package dev.kinship.runtime.row;

import dev.kinship.runtime.cohort.Cohorts;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.statement.JdbiOverrides;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.statement.SqlTemplate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Inserts any number of entities in one round trip. Those that have a key and those that want one
 * of the database need a statement each, since a column is in it or not; they are pipelined.
 *
 * <p>PostgreSQL inserts, and returns, what {@code unnest} and {@code VALUES} list in the order of
 * the list. It does not promise that, and distributed PostgreSQL does otherwise: {@link
 * InsertedOrder} sees to it.
 */
public final class BulkInsert<E> {

  /** PostgreSQL counts a statement's parameters in 16 bits. */
  private static final int MOST_PARAMETERS = 65_535;

  private final EntityTable<E> table;
  private final SqlTemplate template;
  private final List<E> given;

  /** The statements, each with the places of its rows among those that were given. */
  private final List<Sql> parts = new ArrayList<>();

  private final List<List<Integer>> places = new ArrayList<>();

  /** The columns that each statement writes. */
  private final List<BitSet> columns = new ArrayList<>();

  private final Parameters parameters = new Parameters();

  /** Prepares it. */
  public BulkInsert(EntityTable<E> table, SqlTemplate template, List<E> given) {
    this.table = table;
    this.template = template;
    this.given = given;
  }

  /** Sends a text that returns nothing, and the table is not read: not even for a column's type. */
  public void runOnly(Handle handle) {
    JdbiOverrides customs = handle.getConfig(JdbiOverrides.class);
    plan(customs, true);
    long inserted =
        RoundTrip.send(
            handle, table.name(), Sql.pipeline(parts), parameters, List.of(), this::counted);
    if (inserted < given.size()) {
      throw RowErrors.notAllInserted(handle, table, inserted, given.size());
    }
  }

  private long counted(Results results) throws SQLException {
    long inserted = results.changed();
    for (int part = 1; part < parts.size(); part++) {
      results.next();
      inserted += results.changed();
    }
    return inserted;
  }

  /** Sends it, and reads what the database made of the rows, in the order given. */
  public List<E> run(Handle handle) {
    JdbiOverrides customs = handle.getConfig(JdbiOverrides.class);
    plan(customs, false);
    List<E> rows =
        RoundTrip.send(
            handle,
            table.name(),
            Sql.pipeline(parts),
            parameters,
            table.types(),
            results -> read(handle, results));
    Cohorts.remember(handle, table, rows);
    return rows;
  }

  /**
   * Plans the statements.
   *
   * @param isTyped whether no column may be asked in the database for the type of an array
   */
  private void plan(JdbiOverrides customs, boolean isTyped) {
    Map<BitSet, List<Integer>> groups = new LinkedHashMap<>();
    BitSet last = null;
    List<Integer> group = List.of();
    for (int i = 0; i < given.size(); i++) {
      BitSet set = table.insertable(given.get(i), last);
      if (!set.equals(last)) { // rows beside each other mostly write the same columns
        group = groups.computeIfAbsent(set, each -> new ArrayList<>(given.size()));
        last = set;
      }
      group.add(i);
    }
    groups.forEach((set, places) -> plan(set, places, customs, isTyped));
  }

  private void plan(BitSet set, List<Integer> group, JdbiOverrides customs, boolean isTyped) {
    List<Column<E, ?>> written = set.stream().<Column<E, ?>>mapToObj(table.columns()::get).toList();
    List<List<?>> arrays =
        template.hasRows() ? List.of() : arrays(written, group, customs, isTyped);
    if (arrays.size() == written.size() && !template.hasRows()) {
      parts.add(set.isEmpty() ? template.with(set, group.size()) : template.with(set));
      places.add(group);
      columns.add(set);
      for (int i = 0; i < arrays.size(); i++) {
        parameters.array(written.get(i).type(), arrays.get(i));
      }
      return;
    }
    SqlTemplate rows = template.inRows();
    int most = MOST_PARAMETERS / Math.max(1, set.cardinality());
    for (int from = 0; from < group.size(); from += most) {
      List<Integer> some = group.subList(from, Math.min(group.size(), from + most));
      parts.add(rows.with(set, some.size()));
      places.add(some);
      columns.add(set);
      for (int place : some) {
        written.forEach(each -> addValue(each, place));
      }
    }
  }

  /** The values of each column; those of fewer where one cannot be sent as an array. */
  private List<List<?>> arrays(
      List<Column<E, ?>> written, List<Integer> group, JdbiOverrides customs, boolean isTyped) {
    List<List<?>> arrays = new ArrayList<>(written.size());
    for (Column<E, ?> each : written) {
      List<?> values = values(each, group);
      if (!customs.fitArray(each.type(), values) || (isTyped && each.type().arrayName() == null)) {
        return arrays;
      }
      arrays.add(values);
    }
    return arrays;
  }

  private List<?> values(Column<E, ?> column, List<Integer> group) {
    @Nullable Object[] values = new @Nullable Object[group.size()];
    boolean isAll = values.length == given.size(); // in the order in which they are given
    for (int i = 0; i < values.length; i++) {
      values[i] = column.of(given.get(isAll ? i : group.get(i)));
    }
    return Arrays.asList(values);
  }

  private void addValue(Column<E, ?> column, int place) {
    parameters.value(column.type(), column.of(given.get(place)));
  }

  @SuppressWarnings("unchecked") // entities only
  private List<E> read(Handle handle, Results results) throws SQLException {
    List<List<Fresh<E>>> rows = new ArrayList<>(places.size());
    for (int part = 0; part < places.size(); part++) {
      if (part > 0) {
        results.next();
      }
      rows.add(read(results));
    }
    if (rows.stream().mapToInt(List::size).sum() < given.size()) {
      List<Fresh<E>> all = rows.stream().flatMap(List::stream).toList();
      throw RowErrors.notAllInserted(handle, table, all, given.size());
    }
    for (int part = 0; part < places.size(); part++) {
      rows.set(part, ordered(part, rows.get(part)));
    }
    // Only now: where a row was kept out, those behind it would stand for the wrong entities.
    Object[] inserted = new Object[given.size()];
    for (int part = 0; part < places.size(); part++) {
      List<Integer> own = places.get(part);
      for (int i = 0; i < own.size(); i++) {
        int place = own.get(i);
        inserted[place] = rows.get(part).get(i).into(given.get(place));
      }
    }
    return (List<E>) List.of(inserted);
  }

  /** The rows of one statement, as they come. */
  private List<Fresh<E>> read(Results results) throws SQLException {
    ResultSet rows = results.rows();
    ResultRow row = new ResultRow(table, rows, results.context(), null);
    List<Fresh<E>> read = new ArrayList<>(given.size());
    while (rows.next()) {
      read.add(table.fresh(row));
    }
    return read;
  }

  /** The same in the order in which they were given. */
  private List<Fresh<E>> ordered(int part, List<Fresh<E>> read) {
    List<E> own = places.size() == 1 ? given : places.get(part).stream().map(given::get).toList();
    List<Column<E, ?>> written =
        columns.get(part).stream().<Column<E, ?>>mapToObj(table.columns()::get).toList();
    return new InsertedOrder<>(table, written).restore(own, read);
  }
}
