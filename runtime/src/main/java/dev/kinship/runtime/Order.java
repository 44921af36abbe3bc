package dev.kinship.runtime;

/**
 * An order of rows by one column: see {@link Column#asc} and {@link Column#desc}. Immutable.
 *
 * @param <E> the entity whose rows are put in order
 */
public final class Order<E> {

  private final String sql;

  Order(String sql) {
    this.sql = sql;
  }

  String sql() {
    return sql;
  }

  @Override
  public String toString() {
    return sql;
  }
}
