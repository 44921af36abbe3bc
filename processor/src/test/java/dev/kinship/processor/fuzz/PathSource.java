package dev.kinship.processor.fuzz;

import static dev.kinship.processor.fuzz.AnnotationSource.annotation;

import dev.kinship.processor.fuzz.EntitySource.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Draws a path over two associations that are there, a right one. What it adds is an association in
 * turn, so that the next may go by it and have more steps.
 */
final class PathSource {

  /**
   * Two associations, one behind the other.
   *
   * @param from where the first begins
   * @param first leads to the entity on the way
   * @param second leads on from there
   */
  private record Pair(EntitySource from, Way first, Way second) {}

  private PathSource() {}

  /** Draws one, unless there are no two associations that follow each other. */
  static void draw(Sketch sketch) {
    List<Pair> pairs = pairs(sketch);
    if (!pairs.isEmpty()) {
      Pair pair = sketch.any(pairs);
      AnnotationSource path = path(sketch, pair.from(), pair.first(), pair.second());
      if (!pair.second().isToOne() && sketch.oneIn(3)) {
        PropertySource by = sketch.any(pair.second().to().properties);
        path.text("orderBy", by.name + sketch.any(List.of("", " desc")));
      }
      if (sketch.oneIn(4)) {
        path.with("accessors", "@dev.kinship.Accessors(has = \"" + sketch.fresh("any") + "\")");
      }
    }
  }

  private static List<Pair> pairs(Sketch sketch) {
    List<Pair> pairs = new ArrayList<>();
    for (EntitySource from : sketch.entities) {
      for (Way first : from.ways) {
        first.to().ways.stream()
            .filter(each -> Sketch.sees(from, first.to()) && Sketch.sees(from, each.to()))
            .forEach(second -> pairs.add(new Pair(from, first, second)));
      }
    }
    return pairs;
  }

  /** A path that is right, and says which associations it follows. */
  static AnnotationSource path(Sketch sketch, EntitySource from, Way first, Way second) {
    boolean toOne = first.isToOne() && second.isToOne();
    String name = sketch.fresh("path");
    from.takeStem(name);
    from.hasEnds = true;
    from.ways.add(new Way(name, second.to(), toOne));
    return from.annotate(
        annotation(toOne ? "HasOne" : "HasMany")
            .type(second.to())
            .text("name", name)
            .with("through", first.to().qualifiedName() + ".class")
            .text("via", first.name())
            .text("to", second.name()));
  }

  private static String columns(Sketch sketch, EntitySource entity) {
    return entity.keys.stream()
        .map(each -> AnnotationSource.quoted(sketch.any(Names.TEXTS) + sketch.fresh("c")))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** Links two entities by a table of links, for a path may go by these, too. */
  static void links(Sketch sketch) {
    EntitySource here = sketch.any();
    EntitySource there = sketch.any();
    if (!Sketch.sees(here, there) || !Sketch.sees(there, here)) {
      return;
    }
    String name = sketch.fresh("link");
    String back = sketch.fresh("back");
    here.annotate(
        annotation("HasMany")
            .type(there)
            .text("name", name)
            .text("joinTable", sketch.any(Names.TEXTS))
            .with("joinColumns", columns(sketch, here))
            .with("inverseColumns", columns(sketch, there))
            .text("reverse", back));
    here.takeStem(name);
    there.takeStem(back);
    here.hasEnds = true;
    there.hasEnds = true;
    here.ways.add(new Way(name, there, false));
    there.ways.add(new Way(back, here, false));
  }
}
