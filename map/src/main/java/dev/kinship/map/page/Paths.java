package dev.kinship.map.page;

import dev.kinship.map.layout.Point;
import dev.kinship.map.model.Cardinality;
import java.util.List;
import java.util.Locale;

/** The shapes of lines: corners that are round, and a mark at each end that says how many. */
final class Paths {

  private static final double RADIUS = 7;

  private Paths() {}

  static String rounded(List<Point> points) {
    StringBuilder path = new StringBuilder("M" + at(points.get(0)));
    for (int i = 1; i < points.size() - 1; i++) {
      Point corner = points.get(i);
      double before = distance(points.get(i - 1), corner);
      double after = distance(corner, points.get(i + 1));
      double radius = Math.min(RADIUS, Math.min(before, after) / 2);
      path.append('L').append(at(towards(corner, points.get(i - 1), radius)));
      path.append('Q').append(at(corner)).append(' ');
      path.append(at(towards(corner, points.get(i + 1), radius)));
    }
    return path.append('L').append(at(points.get(points.size() - 1))).toString();
  }

  /**
   * The mark at an end.
   *
   * @param end where the line meets the box
   * @param next the next corner, away from the box
   * @param cardinality how many
   * @return the mark's path
   */
  static String mark(Point end, Point next, Cardinality cardinality) {
    return switch (cardinality) {
      case ONE -> bar(end, next, 8) + bar(end, next, 13);
      case ZERO_OR_ONE -> bar(end, next, 8) + ring(end, next, 16);
      case MANY -> foot(end, next) + ring(end, next, 16);
    };
  }

  private static String bar(Point end, Point next, double away) {
    Point middle = towards(end, next, away);
    return "M" + at(aside(middle, end, next, 6)) + "L" + at(aside(middle, end, next, -6));
  }

  private static String ring(Point end, Point next, double away) {
    Point middle = towards(end, next, away);
    String arc = "a4 4 0 1 0 ";
    return "M" + n(middle.x() - 4) + " " + n(middle.y()) + arc + "8 0" + arc + "-8 0";
  }

  private static String foot(Point end, Point next) {
    Point joint = towards(end, next, 12);
    return "M"
        + at(aside(end, end, next, 6))
        + "L"
        + at(joint)
        + "L"
        + at(aside(end, end, next, -6));
  }

  private static Point towards(Point from, Point to, double by) {
    double length = distance(from, to);
    double part = length == 0 ? 0 : by / length;
    return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
  }

  private static Point aside(Point point, Point end, Point next, double by) {
    double length = Math.max(distance(end, next), 0.001);
    return new Point(
        point.x() - (next.y() - end.y()) / length * by,
        point.y() + (next.x() - end.x()) / length * by);
  }

  private static double distance(Point a, Point b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }

  private static String at(Point point) {
    return n(point.x()) + " " + n(point.y());
  }

  /** A number as short as it can be drawn. */
  static String n(double number) {
    String text = String.format(Locale.ROOT, "%.2f", number);
    return text.replaceAll("\\.?0+$", "");
  }
}
