package dev.kinship.runtime.query;

import dev.kinship.runtime.statement.Clause;
import dev.kinship.runtime.statement.Parameters;
import java.util.List;

/**
 * An order of rows by one column: see {@link Column#asc} and {@link Column#desc}. Rows without a
 * value come last unless {@link #nullsFirst} says otherwise. Immutable.
 *
 * @param <E> the entity whose rows are put in order
 */
public final class Order<E> {

  private final ColumnFacts<E> column;
  private final boolean descending;
  private final boolean nullsFirst;

  Order(ColumnFacts<E> column, boolean descending, boolean nullsFirst) {
    this.column = column;
    this.descending = descending;
    this.nullsFirst = nullsFirst;
  }

  /**
   * The same order, with the rows that have no value first.
   *
   * @return the order
   */
  public Order<E> nullsFirst() {
    return new Order<>(column, descending, true);
  }

  /**
   * The same order, with the rows that have no value last, as they are by default.
   *
   * @return the order
   */
  public Order<E> nullsLast() {
    return new Order<>(column, descending, false);
  }

  Order<E> reversed() {
    return new Order<>(column, !descending, !nullsFirst);
  }

  ColumnFacts<E> column() {
    return column;
  }

  boolean isDescending() {
    return descending;
  }

  boolean isNullsFirst() {
    return nullsFirst;
  }

  static <E> void write(List<Order<E>> orders, Clause clause) {
    String comma = "";
    for (Order<E> each : orders) {
      clause.add(comma);
      each.write(clause);
      comma = ", ";
    }
  }

  /**
   * Nulls are mentioned only where there may be some, and where the server would put them at the
   * other end (last, or first where it descends): else a common index could not serve the order.
   */
  private void write(Clause clause) {
    clause.column(column.name()).add(descending ? " DESC" : "");
    if (!column.isRequired() && nullsFirst != descending) {
      clause.add(nullsFirst ? " NULLS FIRST" : " NULLS LAST");
    }
  }

  @Override
  public String toString() {
    return text(List.of(this));
  }

  static <E> String text(List<Order<E>> orders) {
    Clause clause = new Clause(new Parameters());
    write(orders, clause);
    return clause.toString();
  }
}
