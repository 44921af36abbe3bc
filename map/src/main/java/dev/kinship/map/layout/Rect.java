package dev.kinship.map.layout;

/**
 * A rectangle.
 *
 * @param x its left side
 * @param y its upper side
 * @param width its width
 * @param height its height
 */
public record Rect(double x, double y, double width, double height) {

  /**
   * Whether two rectangles have a part in common.
   *
   * @param other the other
   * @return whether; sides that touch are nothing in common
   */
  public boolean overlaps(Rect other) {
    return x < other.x + other.width
        && other.x < x + width
        && y < other.y + other.height
        && other.y < y + height;
  }
}
