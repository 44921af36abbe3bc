package dev.kinship.sql;

/**
 * What the parts of a statement of {@link LinkProtocol} are called, and what the columns are called
 * that {@code held} has beside those of the holders. None hides a table or equals a column.
 *
 * @param there the part that locks the one target
 * @param held the part that locks the holders
 * @param ready the part that has a row if everything may be written
 * @param linked whether a held row points at a target
 * @param given whether a held row is one of those that are given
 * @param target whether a held row is a target, in one table
 */
record PartNames(
    String there, String held, String ready, String linked, String given, String target) {

  static PartNames of(Link link) {
    return new PartNames(
        link.free("there"),
        link.free("held"),
        link.free("ready"),
        link.free("linked"),
        link.free("given"),
        link.free("target"));
  }
}
