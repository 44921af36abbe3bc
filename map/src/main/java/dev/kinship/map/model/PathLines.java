package dev.kinship.map.model;

import dev.kinship.schema.registry.DescribedEntity;
import dev.kinship.schema.registry.DescribedPath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lines of paths. A path that an entity declares, and the way back that the entity at its end
 * declares, are one line with two ends.
 */
final class PathLines {

  private final Map<String, DescribedEntity> known;

  /** The paths whose way back was not met so far, by the way that they go. */
  private final Map<Object, Deque<Declared>> open = new LinkedHashMap<>();

  private final List<Line> lines = new ArrayList<>();

  private PathLines(Map<String, DescribedEntity> known) {
    this.known = known;
  }

  /** A path as an entity describes it. */
  private record Declared(DescribedEntity entity, DescribedPath path) {

    Object way() {
      return List.of(entity.type(), path.start(), path.steps(), path.arrival(), path.other());
    }

    /** The same from the other end. */
    Object back() {
      List<DescribedPath.Step> steps = new ArrayList<>();
      path.steps().forEach(each -> steps.add(0, each.back()));
      return List.of(path.other(), path.arrival(), steps, path.start(), entity.type());
    }
  }

  /**
   * Finds the lines.
   *
   * @param known all entities, by type
   * @return the lines, each once
   */
  static List<Line> of(Map<String, DescribedEntity> known) {
    PathLines found = new PathLines(known);
    for (DescribedEntity entity : known.values()) {
      entity.paths().forEach(each -> found.add(new Declared(entity, each)));
    }
    found.open.values().stream()
        .flatMap(Collection::stream)
        .forEach(each -> found.lines.add(found.line(each, null)));
    return found.lines;
  }

  private void add(Declared declared) {
    Declared there = open.getOrDefault(declared.back(), new ArrayDeque<>()).poll();
    if (there == null) {
      open.computeIfAbsent(declared.way(), any -> new ArrayDeque<>()).add(declared);
    } else {
      lines.add(line(there, declared));
    }
  }

  private Line line(Declared declared, @Nullable Declared back) {
    DescribedPath path = declared.path();
    LineEnd here =
        LineEnd.of(
            declared.entity().type(),
            declared.entity().name(),
            path.name(),
            cardinality(path.isToOneBack()),
            path.statements());
    DescribedEntity other = known.get(path.other());
    LineEnd there =
        LineEnd.of(
            path.other(),
            other == null ? name(path.other()) : other.name(),
            back == null ? "" : back.path().name(),
            cardinality(path.isToOne()),
            back == null ? List.of() : back.path().statements());
    return path.isToOne()
        ? new Line(here.id(), here, there, List.of(), "", path.ways())
        : new Line(here.id(), there, here, List.of(), "", path.ways());
  }

  private static Cardinality cardinality(boolean isToOne) {
    return isToOne ? Cardinality.ZERO_OR_ONE : Cardinality.MANY;
  }

  /** The name of an entity that nothing is known of but its type. */
  static String name(String type) {
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
  }
}
