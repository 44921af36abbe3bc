package dev.kinship.runtime.query;

import dev.kinship.runtime.statement.Clause;

/**
 * What rows are put in order by: a column of theirs, SQL of the user's own, or a column of what an
 * association links to them. Only the first is read with a row, and so only it tells where a row is
 * in the order.
 */
sealed interface Sorting<E> permits Sorting.OfColumn, Sorting.OfSql, TargetColumn {

  /** What it is called in messages. */
  String name();

  /** Whether it has a value for each row. */
  boolean hasValues();

  /** Adds the expression. */
  void write(Clause clause);

  /** A column of the rows. */
  record OfColumn<E>(ColumnFacts<E> column) implements Sorting<E> {

    @Override
    public String name() {
      return column.name();
    }

    @Override
    public boolean hasValues() {
      return column.isRequired();
    }

    @Override
    public void write(Clause clause) {
      clause.column(column.name());
    }
  }

  /** SQL of the user's own. */
  record OfSql<E>(OwnSql<E> sql) implements Sorting<E> {

    @Override
    public String name() {
      return sql.toString();
    }

    @Override
    public boolean hasValues() {
      return false;
    }

    @Override
    public void write(Clause clause) {
      sql.write(clause);
    }
  }
}
