package dev.kinship.processor.fuzz;

import static dev.kinship.processor.fuzz.AnnotationSource.annotation;

import dev.kinship.processor.fuzz.EntitySource.Way;
import java.util.List;
import java.util.function.BiFunction;

/** What can be wrong with a path. */
final class PathMistakes {

  private PathMistakes() {}

  static List<Mistake> all() {
    return List.of(
        new Mistake("no-path", s -> toMany(s).text("via", "nowhere")),
        new Mistake("no-path", s -> toMany(s).text("to", s.any(List.of("nowhere", "名")))),
        new Mistake("no-path", PathMistakes::apart),
        new Mistake("path-ambiguous", PathMistakes::ambiguous),
        new Mistake("path-circular", PathMistakes::circular),
        new Mistake(
            "path-option",
            s ->
                toMany(s)
                    .text(s.any(List.of("by", "column", "joinTable", "from")), s.fresh("option"))),
        new Mistake(
            "path-option", s -> toMany(s).with("onReplace", "dev.kinship.OnReplace.DELETE")),
        new Mistake("has-one-not-unique", s -> on(s, "HasOne", PathMistakes::many)),
        new Mistake("has-many-unique", s -> on(s, "HasMany", PathMistakes::one)),
        new Mistake(
            "no-such-accessor",
            s ->
                toMany(s)
                    .with(
                        "accessors",
                        "@dev.kinship.Accessors("
                            + s.any(List.of("set", "add", "create", "build"))
                            + " = \"x\")")),
        new Mistake("order-by-unknown", s -> toMany(s).text("orderBy", "nowhere")),
        new Mistake("bad-name", s -> toMany(s).text("name", "a b")));
  }

  /** A chain of three entities, of which those behind hold the keys. */
  private static Way[] many(Sketch sketch, EntitySource first) {
    EntitySource second = sketch.beside(first);
    EntitySource third = sketch.beside(second);
    return new Way[] {back(sketch, second, first), back(sketch, third, second)};
  }

  /** A chain of three entities, of which those before hold the keys. */
  private static Way[] one(Sketch sketch, EntitySource first) {
    EntitySource second = sketch.beside(first);
    EntitySource third = sketch.beside(second);
    return new Way[] {forth(sketch, first, second), forth(sketch, second, third)};
  }

  private static Way back(Sketch sketch, EntitySource holder, EntitySource target) {
    String end = sketch.fresh("end");
    sketch.hiddenKey(holder, target).text("reverse", end);
    target.hasEnds = true;
    return new Way(end, holder, false);
  }

  private static Way forth(Sketch sketch, EntitySource holder, EntitySource target) {
    String name = sketch.fresh("forth");
    sketch.hiddenKey(holder, target).text("name", name);
    return new Way(name, target, true);
  }

  private static AnnotationSource toMany(Sketch sketch) {
    return on(sketch, "HasMany", PathMistakes::many);
  }

  private static AnnotationSource on(
      Sketch sketch, String kind, BiFunction<Sketch, EntitySource, Way[]> chain) {
    EntitySource from = sketch.any();
    Way[] ways = chain.apply(sketch, from);
    return declare(sketch, kind, from, ways[0], ways[1]);
  }

  private static AnnotationSource declare(
      Sketch sketch, String kind, EntitySource from, Way first, Way second) {
    from.hasEnds = true;
    return from.annotate(
        annotation(kind)
            .type(second.to())
            .text("name", sketch.fresh("path"))
            .with("through", first.to().qualifiedName() + ".class")
            .text("via", first.name()));
  }

  /** The entity on the way has nothing to do with that at the end. */
  private static void apart(Sketch sketch) {
    EntitySource from = sketch.any();
    EntitySource second = sketch.beside(from);
    Way first = back(sketch, second, from);
    Way nowhere = new Way("nowhere", sketch.beside(from), false);
    AnnotationSource unused = declare(sketch, "HasMany", from, first, nowhere);
  }

  private static void ambiguous(Sketch sketch) {
    EntitySource from = sketch.any();
    Way[] ways = many(sketch, from);
    Way unused = back(sketch, ways[1].to(), ways[0].to());
    AnnotationSource unusedToo = declare(sketch, "HasMany", from, ways[0], ways[1]);
  }

  /** Two paths that go by each other. */
  private static void circular(Sketch sketch) {
    EntitySource from = sketch.any();
    Way[] ways = many(sketch, from);
    String one = sketch.fresh("one");
    String other = sketch.fresh("other");
    from.hasEnds = true;
    ways[0].to().hasEnds = true;
    from.annotate(path(one, ways[1].to(), ways[0].to(), ways[0].name(), other));
    EntitySource middle = ways[0].to();
    String up = sketch.fresh("up");
    sketch.hiddenKey(middle, from).text("name", up);
    middle.annotate(path(other, ways[1].to(), from, up, one));
  }

  private static AnnotationSource path(
      String name, EntitySource to, EntitySource through, String via, String end) {
    return annotation("HasMany")
        .type(to)
        .text("name", name)
        .with("through", through.qualifiedName() + ".class")
        .text("via", via)
        .text("to", end);
  }
}
