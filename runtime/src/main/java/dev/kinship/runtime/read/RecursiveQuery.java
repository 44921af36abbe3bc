package dev.kinship.runtime.read;

import dev.kinship.runtime.cohort.Cohorts;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.row.KeyMessages;
import dev.kinship.runtime.row.ResultRow;
import dev.kinship.runtime.statement.Clause;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.type.SqlType;
import dev.kinship.runtime.type.SqlTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/**
 * The way along a self reference, up or down, in one recursive statement. It carries keys only, and
 * reads the rows at its end, so that no column's name can be taken for one of its own. What tells
 * the rows apart is their own key: in the column that is referred to some may have no value. Each
 * row carries the keys of those on the way to it, and none is met twice; {@code CYCLE} would say
 * the same, but is not understood by distributed PostgreSQL.
 */
public final class RecursiveQuery<E, K> {

  /** As many steps as there are. */
  public static final int TO_THE_END = 0;

  private final String subject;
  private final KeyColumns<E, K> holder;
  private final KeyColumns<E, K> target;
  private final String scope;
  private final Sql nothing = Sql.of("");

  /**
   * Creates one.
   *
   * @param subject the association, for errors
   * @param holder the table and its foreign key
   * @param target the table and the columns that the key refers to
   * @param scope the table's default scope; empty for none
   */
  public RecursiveQuery(
      String subject, KeyColumns<E, K> holder, KeyColumns<E, K> target, String scope) {
    this.subject = subject;
    this.holder = holder;
    this.target = target;
    this.scope = scope;
  }

  /** Makes something of a row and how far it is. */
  public interface Maker<E, R> {
    R make(E row, int depth);
  }

  /** Refuses a number of steps that is not positive. */
  public static int steps(int depth) {
    if (depth <= 0) {
      throw new IllegalArgumentException("a number of steps is positive: " + depth);
    }
    return depth;
  }

  /** From any row that is saved: none needs to point at it. */
  public <R> List<R> up(Handle handle, E entity, int depth, Maker<E, R> maker) {
    List<Column<E, ?>> own = target.table().key();
    boolean byOwnKey = target.identityOf(entity) == null && !own.containsAll(target.columns());
    List<Column<E, ?>> start = byOwnKey ? own : target.columns();
    return read(handle, entity, depth, start, target.columns(), holder.columns(), maker);
  }

  /** To those that point at a row, and to those that point at them. */
  public <R> List<R> down(Handle handle, E entity, int depth, Maker<E, R> maker) {
    List<Column<E, ?>> start = target.columns();
    return read(handle, entity, depth, start, holder.columns(), start, maker);
  }

  /**
   * Goes from row to row.
   *
   * @param start the columns by which the first row is found
   * @param met the columns by which the next row is found
   * @param led the last row's columns that it is found with
   */
  private <R> List<R> read(
      Handle handle,
      E entity,
      int depth,
      List<Column<E, ?>> start,
      List<Column<E, ?>> met,
      List<Column<E, ?>> led,
      Maker<E, R> maker) {
    Parameters parameters = new Parameters();
    Clause statement = new Clause(parameters);
    write(statement, entity, start, depth, met, led);
    EntityTable<E> table = target.table();
    List<SqlType<?>> types = new ArrayList<>(table.types());
    types.add(SqlTypes.INTEGER);
    Sql sql = nothing.with("", statement, "");
    List<E> rows = new ArrayList<>();
    List<R> made =
        RoundTrip.read(
            handle, subject, sql, parameters, types, results -> made(results, rows, maker));
    Cohorts.remember(handle, table, rows);
    return made;
  }

  private void write(
      Clause sql,
      E entity,
      List<Column<E, ?>> start,
      int depth,
      List<Column<E, ?>> met,
      List<Column<E, ?>> led) {
    EntityTable<E> table = target.table();
    String walk = table.relation().equals("walk") ? "way" : "walk";
    int keys = table.key().size();
    sql.add("WITH RECURSIVE " + walk + " (" + numbered("key", keys, ""));
    sql.add(", " + numbered("next", led.size(), "") + ", depth, path) AS (SELECT ");
    sql.add(table.keyColumns("s.") + ", " + list(led, "s.") + ", 0, " + path(table, "s."));
    sql.add(" FROM ").table(table.name(), null).add(" s");
    writeStart(sql, entity, start);
    sql.add(" UNION ALL SELECT " + table.keyColumns("t.") + ", " + list(led, "t."));
    sql.add(", " + walk + ".depth + 1, " + walk + ".path || " + path(table, "t."));
    sql.add(" FROM " + walk + " JOIN ");
    if (scope.isEmpty()) {
      sql.table(table.name(), null).add(" t");
    } else {
      sql.add("(SELECT * FROM ").table(table.name(), null);
      sql.add(" WHERE ").scope(scope).add(") t");
    }
    sql.add(" ON " + joined(met, "t.", numbers("next", led.size(), walk + ".")));
    sql.add(" WHERE NOT " + path(table, "t.") + " <@ " + walk + ".path");
    writeConstants(sql, entity);
    if (depth != TO_THE_END) {
      sql.add(" AND " + walk + ".depth < ").value(SqlTypes.INTEGER, depth);
    }
    sql.add(") SELECT " + table.columns("t.") + ", " + walk + ".depth FROM " + walk + " JOIN ");
    sql.table(table.name(), null);
    sql.add(" t ON " + joined(table.key(), "t.", numbers("key", keys, walk + ".")));
    sql.add(" WHERE " + walk + ".depth > 0");
    writeConstants(sql, entity);
    sql.add(" ORDER BY " + walk + ".depth, " + table.keyColumns("t."));
  }

  /**
   * A column that the key refers to itself by, as a tenant's, is the same in all rows. Distributed
   * PostgreSQL wants to be told so wherever the table is named.
   */
  private void writeConstants(Clause sql, E entity) {
    for (int i : holder.shared()) {
      Column<E, ?> column = holder.columns().get(i);
      Object value = column.equals(target.columns().get(i)) ? column.of(entity) : null;
      if (value != null) {
        sql.add(" AND t." + column.name() + " = ").value(column.type(), value);
      }
    }
  }

  /** A row's own key as an array of one text, which has the same type at any length. */
  private static String path(EntityTable<?> table, String alias) {
    String key = table.keyColumns(alias);
    return table.key().size() == 1 ? "ARRAY[" + key + "::text]" : "ARRAY[ROW(" + key + ")::text]";
  }

  private void writeStart(Clause sql, E entity, List<Column<E, ?>> start) {
    String word = " WHERE s.";
    for (Column<E, ?> each : start) {
      Object value = each.of(entity);
      if (value == null) {
        throw KeyMessages.unsaved(subject, target.table(), each);
      }
      sql.add(word + each.name() + " = ").value(each.type(), value);
      word = " AND s.";
    }
  }

  private static String list(List<? extends Column<?, ?>> columns, String alias) {
    return columns.stream().map(each -> alias + each.name()).collect(Collectors.joining(", "));
  }

  private static String joined(
      List<? extends Column<?, ?>> columns, String alias, List<String> others) {
    return IntStream.range(0, others.size())
        .mapToObj(i -> alias + columns.get(i).name() + " = " + others.get(i))
        .collect(Collectors.joining(" AND "));
  }

  /** What columns are called on the way. */
  private static String numbered(String name, int columns, String alias) {
    return String.join(", ", numbers(name, columns, alias));
  }

  private static List<String> numbers(String name, int columns, String alias) {
    return IntStream.rangeClosed(1, columns).mapToObj(i -> alias + name + i).toList();
  }

  private <R> List<R> made(Results results, List<E> read, Maker<E, R> maker) throws SQLException {
    EntityTable<E> table = target.table();
    ResultSet rows = results.rows();
    ResultRow row = new ResultRow(table, rows, results.context(), null);
    int behind = table.types().size() + 1;
    List<R> made = new ArrayList<>();
    while (rows.next()) {
      E each = table.read(row);
      read.add(each);
      made.add(maker.make(each, rows.getInt(behind)));
    }
    return made;
  }
}
