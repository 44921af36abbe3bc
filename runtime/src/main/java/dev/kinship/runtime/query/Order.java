package dev.kinship.runtime.query;

import dev.kinship.runtime.statement.Clause;
import dev.kinship.runtime.statement.KeyNames;
import java.util.List;
import java.util.function.Supplier;

/**
 * An order of rows by one column: see {@link Column#asc} and {@link Column#desc}; or by a column of
 * the row that an association links to each: {@code PetTable.OWNER.by(PersonTable.NAME.asc())}.
 * Rows without a value come last unless {@link #nullsFirst} says otherwise. Immutable.
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

  /** The order of rows that are linked to those in this order by an association. */
  <O> Order<O> of(Supplier<KeyNames> here, Supplier<KeyNames> there, String scope) {
    return new Order<>(
        new TargetColumn<>(here, there, scope, column, null, false), descending, nullsFirst);
  }

  /** The order of rows by a column of their links, for the reads of one end of an association. */
  <O> Order<O> ofLinks(Supplier<KeyNames> here, Supplier<KeyNames> there, LinksOfRow<E> links) {
    return new Order<>(
        new TargetColumn<>(here, there, "", column, links, descending), descending, nullsFirst);
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
    TargetColumn.write(column, clause);
    clause.add(descending ? " DESC" : "");
    if (!column.isRequired() && nullsFirst != descending) {
      clause.add(nullsFirst ? " NULLS FIRST" : " NULLS LAST");
    }
  }

  @Override
  public String toString() {
    return text(List.of(this));
  }

  static <E> String text(List<Order<E>> orders) {
    Clause clause = Clause.shown();
    write(orders, clause);
    return clause.toString();
  }
}
