package dev.kinship.runtime;

import java.util.function.Supplier;

/**
 * The other end's table and column, asked for when they are first needed: two entities refer to
 * each other, and a class that asks for the other while it is initialized can wait for it forever.
 */
final class OtherEnd<E, K> {

  private final Supplier<Table<E>> table;
  private final Supplier<Column<E, K>> column;

  OtherEnd(Supplier<Table<E>> table, Supplier<Column<E, K>> column) {
    this.table = table;
    this.column = column;
  }

  Table<E> table() {
    return table.get();
  }

  Column<E, K> column() {
    return column.get();
  }
}
