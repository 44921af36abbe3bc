package dev.kinship.runtime.statement;

/**
 * A place for a parameter.
 *
 * @param kind what goes there
 * @param index which one of its kind, from 0
 * @param besideColumn whether it is an array that a column stands beside, as in {@code = ANY(…)}
 */
record Slot(Kind kind, int index, boolean besideColumn) {

  Slot(Kind kind, int index) {
    this(kind, index, false);
  }

  /** The same, so many places later. */
  Slot plus(int places) {
    return new Slot(kind, index + places, besideColumn);
  }

  enum Kind {
    /** A column of the foreign key's value. */
    KEY,
    /** A column of the row's own key. */
    ID,
    /** A column of the keys of the given rows, as an array. */
    IDS,
    /** How many rows were given. */
    COUNT,
    /** The version of the given row. */
    VERSION,
    /** The versions of the given rows, as an array. */
    VERSIONS,
    /** A value to write, in the order in which the markers were filled. */
    VALUE,
    /** The values of a column for all given rows, as an array. */
    ARRAY
  }

  /** Whether its number comes from its place in the text. */
  boolean isCounted() {
    return kind == Kind.VALUE || kind == Kind.ARRAY;
  }
}
