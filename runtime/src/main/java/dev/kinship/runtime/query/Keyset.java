package dev.kinship.runtime.query;

import dev.kinship.runtime.statement.Clause;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows that come after one row in an order. The order must end with the key, so that no two
 * rows are in the same place. Whether a value is null changes the text, no value does.
 */
final class Keyset<E> extends Condition<E> {

  private final List<Step<E>> orders;
  private final List<@Nullable Object> values;

  /** An order by a column that a row has. */
  private record Step<E>(ColumnFacts<E> column, boolean isDescending, boolean isNullsFirst) {}

  private Keyset(List<Step<E>> orders, List<@Nullable Object> values) {
    this.orders = orders;
    this.values = values;
  }

  /**
   * The rows behind a row, or before it.
   *
   * @param orders the whole order
   * @param entity whose rows they are
   * @param row the row
   * @param backward whether those before it
   */
  static <E> Keyset<E> behind(List<Order<E>> orders, Class<E> entity, E row, boolean backward) {
    List<@Nullable Object> values = new ArrayList<>();
    List<Step<E>> steps = steps(backward ? reversed(orders) : orders, entity);
    for (Step<E> each : steps) {
      Object value = each.column.of(row);
      if (value == null && each.column.isRequired()) {
        throw new IllegalStateException("the row to go on from has no " + each.column.name());
      }
      values.add(value);
    }
    return new Keyset<>(steps, values);
  }

  /** Rows say where they are only by what they have. */
  static <E> void check(List<Order<E>> orders, Class<E> entity) {
    steps(orders, entity);
  }

  private static <E> List<Step<E>> steps(List<Order<E>> orders, Class<E> entity) {
    List<Step<E>> steps = new ArrayList<>();
    for (Order<E> each : orders) {
      if (each.by() instanceof Sorting.OfColumn<E> of && of.column().isProperty()) {
        steps.add(new Step<>(of.column(), each.isDescending(), each.isNullsFirst()));
      } else {
        throw new IllegalStateException(
            "rows in the order of "
                + each.by().name()
                + " can't be read from one of them on: it is not a property of "
                + entity.getSimpleName());
      }
    }
    return steps;
  }

  /** The same order the other way round: what came after a row in it comes before. */
  static <E> List<Order<E>> reversed(List<Order<E>> orders) {
    return orders.stream().map(Order::reversed).toList();
  }

  /**
   * The order with the key behind it, as far as it is not in it: a page must begin exactly where
   * the last one ended. The key goes the way of the column before it, so that one index can serve
   * both. What comes behind the whole key decides nothing, and is left out.
   */
  static <E> List<Order<E>> withKey(List<Order<E>> orders, List<? extends Column<E, ?>> key) {
    List<Order<E>> all = new ArrayList<>();
    Set<ColumnFacts<E>> missing = new LinkedHashSet<>(key);
    for (Order<E> each : orders) {
      if (missing.isEmpty()) {
        return all;
      }
      all.add(each);
      if (each.by() instanceof Sorting.OfColumn<E> of) {
        missing.remove(of.column());
      }
    }
    boolean descending = !all.isEmpty() && all.get(all.size() - 1).isDescending();
    missing.forEach(each -> all.add(new Order<>(each, descending)));
    return all;
  }

  @Override
  void write(Clause clause, Pieces rest) {
    if (isRow()) {
      writeRow(clause);
    } else if (orders.get(0).column().isRequired()) {
      // Implied by the rest, but an index can begin with it.
      clause.add("(");
      writeColumn(clause, 0, orders.get(0).isDescending() ? " <= " : " >= ");
      writeFrom(clause.add(" AND "), 0);
      clause.add(")");
    } else {
      writeFrom(clause, 0);
    }
  }

  /**
   * Whether a comparison of rows says it, at which an index can begin: all columns go in one
   * direction, and no null comes behind. Nulls that come first are before any value, and a
   * comparison with a null is not true.
   */
  private boolean isRow() {
    boolean descending = orders.get(0).isDescending();
    for (int i = 0; i < orders.size(); i++) {
      Step<E> each = orders.get(i);
      boolean nullBehind =
          !each.column().isRequired() && (!each.isNullsFirst() || values.get(i) == null);
      if (nullBehind || each.isDescending() != descending) {
        return false;
      }
    }
    return true;
  }

  private void writeRow(Clause clause) {
    boolean several = orders.size() > 1;
    String comma = several ? "(" : "";
    for (Step<E> each : orders) {
      clause.add(comma).column(each.column().name());
      comma = ", ";
    }
    clause.add(several ? ")" : "").add(orders.get(0).isDescending() ? " < " : " > ");
    comma = several ? "(" : "";
    for (int i = 0; i < orders.size(); i++) {
      clause.add(comma).value(orders.get(i).column().type(), values.get(i));
      comma = ", ";
    }
    clause.add(several ? ")" : "");
  }

  /** After the row by the first column, or the same in it and after the row by the rest. */
  private void writeFrom(Clause clause, int from) {
    StringBuilder closing = new StringBuilder();
    for (int i = from; i < orders.size(); i++) {
      boolean last = i == orders.size() - 1;
      boolean any = values.get(i) != null || orders.get(i).isNullsFirst();
      if (any) {
        clause.add(last ? "" : "(");
        writeAfter(clause, orders.get(i), i);
      }
      if (!last) {
        clause.add(any ? " OR (" : "(");
        if (values.get(i) == null) {
          clause.column(orders.get(i).column().name()).add(" IS NULL");
        } else {
          writeColumn(clause, i, " = ");
        }
        clause.add(" AND ");
        closing.append(any ? "))" : ")");
      }
    }
    clause.add(closing.toString());
  }

  private void writeAfter(Clause clause, Step<E> order, int i) {
    String name = order.column().name();
    if (values.get(i) == null) {
      clause.column(name).add(" IS NOT NULL");
    } else if (order.isNullsFirst() || order.column().isRequired()) {
      writeColumn(clause, i, order.isDescending() ? " < " : " > ");
    } else {
      writeColumn(clause.add("("), i, order.isDescending() ? " < " : " > ");
      clause.add(" OR ").column(name).add(" IS NULL)");
    }
  }

  private void writeColumn(Clause clause, int i, String operator) {
    ColumnFacts<E> column = orders.get(i).column();
    clause.column(column.name()).add(operator).value(column.type(), values.get(i));
  }
}
