package dev.kinship.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that a query begins behind, or ends before.
 *
 * @param row the row
 * @param backward whether it ends there
 */
record Seek<E>(E row, boolean backward) {

  /** The rows on that side of it. */
  Condition<E> condition(String subject, Table<E> table, List<Order<E>> orders) {
    check(table, orders);
    table.entities().savedKey(subject, row);
    List<@Nullable Object> values = new ArrayList<>();
    for (Order<E> each : orders) {
      Object value = each.column().of(row);
      if (value == null && each.column().isRequired()) {
        throw new IllegalStateException("the row to go on from has no " + each.column());
      }
      values.add(value);
    }
    return new Keyset<>(backward ? Keyset.reversed(orders) : orders, values);
  }

  /** Rows say where they are only by what they have. */
  static <E> void check(Table<E> table, List<Order<E>> orders) {
    for (Order<E> each : orders) {
      if (!each.column().isProperty()) {
        throw new IllegalStateException(
            "rows in the order of "
                + each.column()
                + " can't be read from one of them on: it is not a property of "
                + table.entity().getSimpleName());
      }
    }
  }
}
