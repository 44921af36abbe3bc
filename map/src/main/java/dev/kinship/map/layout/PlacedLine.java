package dev.kinship.map.layout;

import dev.kinship.map.model.Line;
import java.util.List;

/**
 * An association and how its line runs.
 *
 * @param line the association
 * @param points the corners, from the end that is pointed at ({@link Line#to}) to the other
 * @param label where its names stand
 */
public record PlacedLine(Line line, List<Point> points, Rect label) {

  /** Copies the list. */
  public PlacedLine {
    points = List.copyOf(points);
  }
}
