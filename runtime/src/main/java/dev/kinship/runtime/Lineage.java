package dev.kinship.runtime;

import dev.kinship.runtime.cohort.Cohorts;
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
 * the rows apart is their own key: in the column that is referred to some may have no value.
 */
final class Lineage<E, K> {

  /** As many steps as there are. */
  static final int TO_THE_END = 0;

  private final String subject;
  private final OtherEnd<E, K> holder;
  private final OtherEnd<E, K> target;
  private final String scope;
  private final Sql nothing = Sql.of("");

  /**
   * Makes one.
   *
   * @param holder the table and its foreign key
   * @param target the table and the column that the key refers to
   * @param scope the table's default scope; empty for none
   */
  Lineage(String subject, OtherEnd<E, K> holder, OtherEnd<E, K> target, String scope) {
    this.subject = subject;
    this.holder = holder;
    this.target = target;
    this.scope = scope;
  }

  static int steps(int depth) {
    if (depth <= 0) {
      throw new IllegalArgumentException("a number of steps is positive: " + depth);
    }
    return depth;
  }

  /** From any row that is saved: none needs to point at it. */
  List<Relative<E>> up(Handle handle, E entity, int depth) {
    K start = target.column().of(entity);
    Table<E> table = target.table();
    return start == null && !table.key().contains(target.column())
        ? read(handle, entity, depth, table.key(), target.column(), holder.column())
        : read(handle, entity, depth, List.of(target.column()), target.column(), holder.column());
  }

  List<Relative<E>> down(Handle handle, E entity, int depth) {
    return read(handle, entity, depth, List.of(target.column()), holder.column(), target.column());
  }

  /**
   * Goes from row to row.
   *
   * @param start the columns by which the first row is found
   * @param met the column by which the next row is found
   * @param led the last row's column that it is found with
   */
  private List<Relative<E>> read(
      Handle handle,
      E entity,
      int depth,
      List<? extends Column<E, ?>> start,
      Column<E, K> met,
      Column<E, K> led) {
    Parameters parameters = new Parameters();
    Clause statement = new Clause(parameters);
    write(statement, entity, start, depth, met.name(), led.name());
    Entities<E> entities = target.table().entities();
    List<SqlType<?>> types = new ArrayList<>(entities.types());
    types.add(SqlTypes.INTEGER);
    Sql sql = nothing.with("", statement, "");
    List<Relative<E>> relatives =
        RoundTrip.read(handle, subject, sql, parameters, types, this::relatives);
    Cohorts.remember(handle, entities, relatives.stream().map(Relative::row).toList());
    return relatives;
  }

  private void write(
      Clause sql, E entity, List<? extends Column<E, ?>> start, int depth, String met, String led) {
    Table<E> table = target.table();
    String walk = table.relation().equals("walk") ? "way" : "walk";
    sql.add("WITH RECURSIVE " + walk + " (" + keys("") + ", next, depth) AS (SELECT ");
    sql.add(table.entities().keyColumns("s.") + ", s." + led + ", 0 FROM ");
    sql.table(table.name(), null).add(" s");
    writeStart(sql, entity, start);
    sql.add(" UNION ALL SELECT " + table.entities().keyColumns("t.") + ", t." + led);
    sql.add(", " + walk + ".depth + 1 FROM " + walk + " JOIN ");
    if (scope.isEmpty()) {
      sql.table(table.name(), null).add(" t");
    } else {
      sql.add("(SELECT * FROM ").table(table.name(), null);
      sql.add(" WHERE ").scope(scope).add(") t");
    }
    sql.add(" ON t." + met + " = " + walk + ".next");
    if (depth != TO_THE_END) {
      sql.add(" WHERE " + walk + ".depth < ").value(SqlTypes.INTEGER, depth);
    }
    sql.add(") CYCLE " + keys("") + " SET again USING path SELECT ");
    sql.add(table.entities().columns("t.") + ", " + walk + ".depth FROM " + walk + " JOIN ");
    sql.table(table.name(), null).add(" t ON (" + table.entities().keyColumns("t.") + ") = (");
    sql.add(keys(walk + ".") + ") WHERE " + walk + ".depth > 0 AND NOT " + walk + ".again");
    sql.add(" ORDER BY " + walk + ".depth, " + table.entities().keyColumns("t."));
  }

  private void writeStart(Clause sql, E entity, List<? extends Column<E, ?>> start) {
    String word = " WHERE s.";
    for (Column<E, ?> each : start) {
      Object value = each.of(entity);
      if (value == null) {
        throw Absence.unsaved(subject, target.table(), each);
      }
      sql.add(word + each.name() + " = ").value(each.type(), value);
      word = " AND s.";
    }
  }

  /** What the columns of a row's own key are called on the way. */
  private String keys(String alias) {
    return IntStream.rangeClosed(1, target.table().key().size())
        .mapToObj(i -> alias + "key" + i)
        .collect(Collectors.joining(", "));
  }

  private List<Relative<E>> relatives(Results results) throws SQLException {
    Table<E> table = target.table();
    ResultSet rows = results.rows();
    ResultRow row = new ResultRow(table, rows, results.context(), null);
    int behind = table.entities().types().size() + 1;
    List<Relative<E>> relatives = new ArrayList<>();
    while (rows.next()) {
      relatives.add(new Relative<>(table.entities().read(row), rows.getInt(behind)));
    }
    return relatives;
  }
}
