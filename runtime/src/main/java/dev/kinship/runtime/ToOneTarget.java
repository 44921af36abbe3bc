package dev.kinship.runtime;

import java.util.function.Supplier;

/**
 * The other end's table and column, asked for when they are first needed: two entities refer to
 * each other, and a class that asks for the other while it is initialized can wait for it forever.
 */
final class ToOneTarget<T, K> {

  private final Supplier<Table<T>> table;
  private final Supplier<Column<T, K>> referenced;

  ToOneTarget(Supplier<Table<T>> table, Supplier<Column<T, K>> referenced) {
    this.table = table;
    this.referenced = referenced;
  }

  Table<T> table() {
    return table.get();
  }

  Column<T, K> referenced() {
    return referenced.get();
  }
}
