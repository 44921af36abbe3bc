package dev.kinship.runtime.statement;

/** Where a text names a table that moves with the schema. */
record TablePlace(int from, int to) {

  TablePlace movedBy(int distance) {
    return new TablePlace(from + distance, to + distance);
  }
}
