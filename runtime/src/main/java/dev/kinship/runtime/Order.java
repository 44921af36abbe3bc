package dev.kinship.runtime;

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

  private final Column<E, ?> column;
  private final boolean descending;
  private final boolean nullsFirst;

  Order(Column<E, ?> column, boolean descending, boolean nullsFirst) {
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

  static <E> void write(List<Order<E>> orders, Clause clause) {
    String comma = "";
    for (Order<E> each : orders) {
      clause.add(comma);
      each.write(clause);
      comma = ", ";
    }
  }

  private void write(Clause clause) {
    clause.column(column.name()).add(descending ? " DESC" : "");
    if (nullsFirst != descending) { // the server's default has nulls last, or first if descending
      clause.add(nullsFirst ? " NULLS FIRST" : " NULLS LAST");
    }
  }

  @Override
  public String toString() {
    Clause clause = new Clause(new Parameters());
    write(clause);
    return clause.toString();
  }
}
