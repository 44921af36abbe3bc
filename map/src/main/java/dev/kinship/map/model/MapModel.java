package dev.kinship.map.model;

import java.util.List;

/**
 * What the map shows.
 *
 * @param boxes the entities, by name
 * @param lines the associations, each once
 */
public record MapModel(List<Box> boxes, List<Line> lines) {

  /** Copies the lists. */
  public MapModel {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }
}
