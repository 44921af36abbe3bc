package dev.kinship.runtime.query;

import dev.kinship.runtime.statement.Clause;
import dev.kinship.runtime.statement.KeyValues;
import java.util.List;

/**
 * A key of several columns is one of several. A column in which all of them agree is compared with
 * that value; one other column by an array; several others as rows.
 */
final class CompositeIn<E> extends Condition<E> {

  private final List<? extends ColumnFacts<E>> columns;
  private final KeyValues values;
  private final boolean orNone;

  CompositeIn(List<? extends ColumnFacts<E>> columns, List<Object[]> values, boolean orNone) {
    this.columns = columns;
    this.values = new KeyValues(columns.size(), values);
    this.orNone = orNone;
  }

  @Override
  void write(Clause clause, Pieces rest) {
    clause.add("(");
    if (values.rows() == 0) {
      clause.add("FALSE");
    } else {
      writeAgreed(clause);
      writeDiffering(clause, values.differing());
    }
    if (orNone) {
      columns.forEach(each -> clause.add(" OR ").column(each.name()).add(" IS NULL"));
    }
    clause.add(")");
  }

  private void writeAgreed(Clause clause) {
    String word = "";
    for (int i = 0; i < columns.size(); i++) {
      if (values.agreeIn(i)) {
        clause.add(word).column(columns.get(i).name()).add(" = ");
        clause.value(columns.get(i).type(), values.column(i).get(0));
        word = " AND ";
      }
    }
    clause.add(values.differing().isEmpty() ? "" : word);
  }

  private void writeDiffering(Clause clause, List<Integer> differing) {
    if (differing.size() == 1) {
      writeOne(clause, columns.get(differing.get(0)), values.column(differing.get(0)));
    } else if (!differing.isEmpty()) {
      writeRows(clause, differing);
    }
  }

  private static <E> void writeOne(Clause clause, ColumnFacts<E> column, List<?> values) {
    new InCondition<E>(column.name(), column.type(), values).writeAny(clause);
  }

  private void writeRows(Clause clause, List<Integer> differing) {
    String comma = "(";
    for (int i : differing) {
      clause.add(comma).column(columns.get(i).name());
      comma = ", ";
    }
    clause.add(") IN (");
    if (differing.stream().allMatch(i -> fitArray(clause, i))) {
      comma = "SELECT * FROM unnest(";
      for (int i : differing) {
        writeArray(clause.add(comma), columns.get(i), values.column(i));
        comma = ", ";
      }
      clause.add("))");
      return;
    }
    int places = InCondition.rounded(values.rows());
    for (int row = 0; row < places; row++) {
      int at = Math.min(row, values.rows() - 1); // the last one fills it up
      comma = row == 0 ? "(" : ", (";
      for (int i : differing) {
        clause.add(comma).value(columns.get(i).type(), values.column(i).get(at));
        comma = ", ";
      }
      clause.add(")");
    }
    clause.add(")");
  }

  private boolean fitArray(Clause clause, int i) {
    return clause.fitArray(columns.get(i).type(), values.column(i));
  }

  /** Where no column stands beside an array, it must have a type: its own, or else the column's. */
  private static void writeArray(Clause clause, ColumnFacts<?> column, List<?> values) {
    String name = column.type().arrayName();
    if (name != null && !name.equals("varchar")) {
      clause.array(column.type(), values).add("::" + name + "[]");
    } else {
      clause.add("ARRAY(SELECT " + column.name() + " FROM ").table(column.table(), null);
      clause.add(" WHERE false) || ").array(column.type(), values);
    }
  }
}
