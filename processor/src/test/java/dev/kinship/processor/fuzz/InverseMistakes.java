package dev.kinship.processor.fuzz;

import static dev.kinship.processor.fuzz.AnnotationSource.annotation;

import java.util.List;

/** What can be wrong with an end that holds no key. */
final class InverseMistakes {

  private InverseMistakes() {}

  static List<Mistake> all() {
    return List.of(
        new Mistake("inverse-ambiguous", InverseMistakes::ambiguous),
        new Mistake(
            "by-unknown",
            s -> many(s, false, false).text("by", s.any(List.of("nowhere", " ", "名")))),
        new Mistake("has-one-not-unique", s -> many(s, true, false)),
        new Mistake("has-many-unique", s -> many(s, false, true)),
        new Mistake("sides-disagree", s -> many(s, false, false).text("column", s.fresh("column"))),
        new Mistake("sides-disagree", InverseMistakes::policies),
        new Mistake("inverse-twice", InverseMistakes::twice),
        new Mistake("inverse-twice", InverseMistakes::reversedToo),
        new Mistake(
            "order-by-unknown",
            s ->
                many(s, false, false)
                    .text(
                        "orderBy",
                        s.any(List.of("nowhere", ",", "id down", "id desc,", "id desc asc")))),
        new Mistake(
            "no-such-accessor",
            s ->
                many(s, false, false)
                    .with(
                        "accessors",
                        "@dev.kinship.Accessors("
                            + s.any(List.of("update", "destroy", "setKey", "build"))
                            + " = \"x\")")),
        new Mistake("bad-name", s -> many(s, false, false).text("name", "a b")),
        new Mistake(
            "target-not-entity",
            s -> many(s, false, false).with("value", "java.lang.String.class")),
        new Mistake("unlink-required", InverseMistakes::unlink),
        new Mistake("several-ids", InverseMistakes::severalIds),
        new Mistake("accessor-clash", InverseMistakes::singularClash),
        new Mistake("name-twice", InverseMistakes::nameTwice),
        new Mistake("two-keys", InverseMistakes::twoKeys));
  }

  private static EntitySource holder(Sketch sketch, EntitySource target) {
    return sketch.beside(target);
  }

  /** An inverse end of a key that an entity of its own declares. */
  private static AnnotationSource many(Sketch sketch, boolean one, boolean unique) {
    EntitySource target = sketch.any();
    EntitySource holder = holder(sketch, target);
    AnnotationSource key = sketch.hiddenKey(holder, target);
    key.text("name", "owner");
    if (unique) {
      key.with("unique", "true");
    }
    return end(sketch, target, holder, one).text("by", "owner");
  }

  private static AnnotationSource end(
      Sketch sketch, EntitySource target, EntitySource holder, boolean one) {
    target.hasEnds = true;
    return target.annotate(
        annotation(one ? "HasOne" : "HasMany").type(holder).text("name", sketch.fresh("end")));
  }

  private static void ambiguous(Sketch sketch) {
    EntitySource target = sketch.any();
    EntitySource holder = holder(sketch, target);
    boolean unique = sketch.random.nextBoolean();
    for (int i = 0; i < 2; i++) {
      AnnotationSource key = sketch.hiddenKey(holder, target);
      if (unique) {
        key.with("unique", "true");
      }
    }
    end(sketch, target, holder, unique);
  }

  private static void policies(Sketch sketch) {
    EntitySource target = sketch.any();
    EntitySource holder = holder(sketch, target);
    sketch
        .hiddenKey(holder, target)
        .with("unique", "true")
        .with("onReplace", "dev.kinship.OnReplace.DELETE");
    end(sketch, target, holder, true).with("onReplace", "dev.kinship.OnReplace.REFUSE");
  }

  private static void twice(Sketch sketch) {
    EntitySource target = sketch.any();
    EntitySource holder = holder(sketch, target);
    sketch.hiddenKey(holder, target);
    end(sketch, target, holder, false);
    end(sketch, target, holder, false);
  }

  private static void reversedToo(Sketch sketch) {
    EntitySource target = sketch.any();
    EntitySource holder = holder(sketch, target);
    sketch.hiddenKey(holder, target).text("reverse", sketch.fresh("reverse"));
    end(sketch, target, holder, false);
  }

  private static void unlink(Sketch sketch) {
    EntitySource target = sketch.any();
    EntitySource holder = holder(sketch, target);
    sketch.hiddenKey(holder, target).with("required", "true");
    end(sketch, target, holder, false).with("onReplace", "dev.kinship.OnReplace.UNLINK");
  }

  private static void severalIds(Sketch sketch) {
    EntitySource target = sketch.beside(sketch.any());
    PropertySource part = target.add(sketch.fresh("part"), "long");
    part.annotations.add(annotation("Id"));
    target.keys.add(part);
    end(sketch, target, holder(sketch, target), sketch.random.nextBoolean());
  }

  // createThing is for one of the things, and for the thing.
  private static void singularClash(Sketch sketch) {
    EntitySource target = sketch.any();
    EntitySource holder = holder(sketch, target);
    String name = sketch.fresh("thing");
    sketch.hiddenKey(holder, target).text("reverse", name + "s");
    sketch.hiddenKey(holder, target).with("unique", "true").text("reverse", name);
    target.hasEnds = true;
  }

  private static void nameTwice(Sketch sketch) {
    EntitySource target = sketch.any();
    EntitySource holder = holder(sketch, target);
    String name = sketch.fresh("end");
    sketch.hiddenKey(holder, target).text("reverse", name);
    sketch.hiddenKey(holder, target).text("reverse", name);
    target.hasEnds = true;
  }

  private static void twoKeys(Sketch sketch) {
    EntitySource target = sketch.any();
    EntitySource holder = holder(sketch, target);
    sketch.hiddenKey(holder, target).with("unique", "true");
    sketch.hiddenKey(target, holder).with("unique", "true");
  }
}
