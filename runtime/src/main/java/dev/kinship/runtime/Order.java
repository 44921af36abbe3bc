package dev.kinship.runtime;

/**
 * An order of rows by one column: see {@link Column#asc} and {@link Column#desc}. Immutable.
 *
 * @param <E> the entity whose rows are put in order
 */
public final class Order<E> {

  private final Column<E, ?> column;
  private final String direction;

  Order(Column<E, ?> column, String direction) {
    this.column = column;
    this.direction = direction;
  }

  String sql() {
    return column.name() + direction;
  }

  @Override
  public String toString() {
    return sql();
  }
}
