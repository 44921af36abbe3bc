package dev.kinship.runtime;

import dev.kinship.runtime.statement.Clause;

/** Whether a column has a value; never unknown. */
final class HasValue<E> extends Condition<E> {

  private final Column<E, ?> column;
  private final boolean wanted;

  HasValue(Column<E, ?> column, boolean wanted) {
    this.column = column;
    this.wanted = wanted;
  }

  @Override
  public Condition<E> not() {
    return new HasValue<>(column, !wanted);
  }

  @Override
  void write(Clause clause) {
    clause.column(column.name()).add(wanted ? " IS NOT NULL" : " IS NULL");
  }
}
