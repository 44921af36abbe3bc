package dev.kinship.runtime.row;

import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Order;
import dev.kinship.runtime.query.QueryInternals;
import java.util.List;

/**
 * A row that a query begins behind, or ends before.
 *
 * @param row the row
 * @param backward whether it ends there
 */
record PageBound<E>(E row, boolean backward) {

  /** The rows on that side of it. */
  Condition<E> condition(String subject, EntityTable<E> table, List<Order<E>> orders) {
    QueryInternals.checkProperties(orders, table.entity());
    table.savedKey(subject, row);
    return QueryInternals.behind(orders, table.entity(), row, backward);
  }
}
