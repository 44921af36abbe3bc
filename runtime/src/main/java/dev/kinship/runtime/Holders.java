package dev.kinship.runtime;

import java.util.function.Supplier;

/**
 * The table and the column that hold the key, asked for when they are first needed: see {@link
 * ToOneTarget}.
 */
final class Holders<E, K> {

  private final Supplier<Table<E>> table;
  private final Supplier<Column<E, K>> key;

  Holders(Supplier<Table<E>> table, Supplier<Column<E, K>> key) {
    this.table = table;
    this.key = key;
  }

  Table<E> table() {
    return table.get();
  }

  Column<E, K> key() {
    return key.get();
  }
}
