package dev.kinship.runtime.query;

import dev.kinship.runtime.statement.Clause;

/** Whether a column has a value; never unknown. */
final class NullCondition<E> extends Condition<E> {

  private final String column;
  private final boolean wanted;

  NullCondition(String column, boolean wanted) {
    this.column = column;
    this.wanted = wanted;
  }

  @Override
  public Condition<E> not() {
    return new NullCondition<>(column, !wanted);
  }

  @Override
  void write(Clause clause, Pieces rest) {
    clause.column(column).add(wanted ? " IS NOT NULL" : " IS NULL");
  }
}
