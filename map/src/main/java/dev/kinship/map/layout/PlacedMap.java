package dev.kinship.map.layout;

import java.util.List;

/**
 * The map with a place for everything.
 *
 * @param width how wide it is
 * @param height how high it is
 * @param boxes the entities
 * @param lines the associations
 */
public record PlacedMap(
    double width, double height, List<PlacedBox> boxes, List<PlacedLine> lines) {

  /** Copies the lists. */
  public PlacedMap {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }
}
