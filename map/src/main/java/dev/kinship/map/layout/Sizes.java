package dev.kinship.map.layout;

import dev.kinship.map.model.Box;
import dev.kinship.map.model.BoxColumn;
import dev.kinship.map.model.Line;

/**
 * How large everything is drawn. Which fonts a browser has is not known here, so that widths are
 * those of wide ones: a text may be narrower than its place, and never wider.
 */
public final class Sizes {

  /** The size of an entity's name. */
  public static final double TITLE = 14;

  /** The size of a table's name and of a column's type. */
  public static final double SMALL = 11;

  /** The size of a column's name. */
  public static final double COLUMN = 12;

  /** From a box's side to what stands in it. */
  public static final double PADDING = 12;

  /** The height of what stands above the columns. */
  public static final double HEAD = 46;

  /** The height of a column. */
  public static final double ROW = 19;

  /** The width of what says which keys a column is a part of, for each of them. */
  public static final double KEY = 22;

  private static final double FIXED_WIDTH = 0.61;
  private static final double GAP = 18;
  private static final double LEAST_WIDTH = 150;

  private Sizes() {}

  /**
   * The width of a box.
   *
   * @param box the box
   * @return the width
   */
  public static double width(Box box) {
    double inner = Math.max(text(box.name(), TITLE) * 1.08, fixed(box.table(), SMALL));
    double keys = keysWidth(box);
    for (BoxColumn each : box.columns()) {
      double row = keys + fixed(each.name(), COLUMN) + GAP + fixed(each.type(), SMALL);
      inner = Math.max(inner, row);
    }
    return Math.ceil(Math.max(LEAST_WIDTH, inner + 2 * PADDING));
  }

  /**
   * The height of a box.
   *
   * @param box the box
   * @return the height
   */
  public static double height(Box box) {
    return HEAD + (box.columns().isEmpty() ? 0 : box.columns().size() * ROW + PADDING);
  }

  /**
   * The width of what says which keys the columns of a box are a part of.
   *
   * @param box the box
   * @return the width that all rows leave for it
   */
  public static double keysWidth(Box box) {
    boolean both = box.columns().stream().anyMatch(each -> each.primary() && each.foreign());
    return (both ? 2 : 1) * KEY + 4;
  }

  /**
   * The width of the names at a line.
   *
   * @param line the line
   * @return the width
   */
  public static double labelWidth(Line line) {
    return Math.ceil(Math.max(text(line.names(), SMALL), fixed(line.joinTable(), SMALL)) + 4);
  }

  /**
   * The height of the names at a line.
   *
   * @param line the line
   * @return the height, of one row or two
   */
  public static double labelHeight(Line line) {
    return line.joinTable().isEmpty() ? 15 : 29;
  }

  private static double fixed(String text, double size) {
    return text.length() * size * FIXED_WIDTH;
  }

  /** The width of a text in the usual letters. */
  static double text(String text, double size) {
    return text.codePoints().mapToDouble(Sizes::width).sum() * size;
  }

  private static double width(int c) {
    if ("iljtfrI.,:;'|()/ ".indexOf(c) >= 0) {
      return 0.41;
    }
    if ("mwMW@".indexOf(c) >= 0 || c > 0x2e80) {
      return 1.05;
    }
    return Character.isUpperCase(c) ? 0.79 : 0.66;
  }
}
