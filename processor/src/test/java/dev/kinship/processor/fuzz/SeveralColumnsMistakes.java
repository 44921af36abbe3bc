package dev.kinship.processor.fuzz;

import static dev.kinship.processor.fuzz.AnnotationSource.annotation;

import java.util.List;
import java.util.function.BiConsumer;

/** What can be wrong with a key of several columns where it is declared. */
final class SeveralColumnsMistakes {

  private SeveralColumnsMistakes() {}

  static List<Mistake> all() {
    return List.of(
        right("references-not-unique", (pair, key) -> key.text("references", pair.id.name)),
        right(
            "references-not-unique",
            (pair, key) -> {
              PropertySource other = pair.target.add(pair.sketch.fresh("other"), "int");
              key.with("references", "{\"" + other.name + "\", \"" + pair.id.name + "\"}");
            }),
        right(
            "references-unknown",
            (pair, key) -> key.with("references", "{\"nowhere\", \"" + pair.id.name + "\"}")),
        right("with-unknown", (pair, key) -> key.text("with", "nowhere")),
        right("with-unknown", (pair, key) -> key.text("with", pair.tenant.name + " = nowhere")),
        right(
            "with-unknown",
            (pair, key) ->
                key.with(
                    "with",
                    "{\"%1$s = %1$s\", \"%2$s = %3$s\"}"
                        .formatted(pair.tenant.name, pair.spare.name, pair.id.name))),
        right(
            "belongs-to-key-type",
            (pair, key) -> key.text("with", pair.wrong.name + " = " + pair.tenant.name)),
        right("column-on-property", (pair, key) -> key.with("columns", "{\"one_x\", \"other_x\"}")),
        new Mistake("several-ids", SeveralColumnsMistakes::oneColumn),
        new Mistake("unique-unknown", SeveralColumnsMistakes::uniqueUnknown),
        new Mistake("unique-unknown", SeveralColumnsMistakes::uniqueAlone));
  }

  /** An entity that belongs to one with a key of two columns. */
  private static final class Pair {

    final Sketch sketch;
    final EntitySource target;
    final PropertySource id;
    final PropertySource tenant;
    final PropertySource spare;
    final PropertySource wrong;
    final AnnotationSource key;

    Pair(Sketch sketch) {
      this.sketch = sketch;
      EntitySource holder = sketch.any();
      target = sketch.beside(holder);
      id = target.keys.get(0);
      tenant = target.add(sketch.fresh("tenant"), "long");
      tenant.annotations.add(annotation("Id"));
      target.keys.add(tenant);
      holder.add(tenant.name, "long");
      spare = holder.add(sketch.fresh("spare"), "java.lang.Long");
      wrong = holder.add(sketch.fresh("wrong"), "java.lang.String");
      key =
          annotation("BelongsTo")
              .type(target)
              .text("name", sketch.fresh("link"))
              .text("with", tenant.name);
      holder.add(sketch.fresh("key"), "java.lang.Long").annotations.add(key);
      holder.hasEnds = true;
    }
  }

  /** Makes something wrong with a key that is right. */
  private static Mistake right(String slug, BiConsumer<Pair, AnnotationSource> made) {
    return new Mistake(
        slug,
        sketch -> {
          Pair pair = new Pair(sketch);
          made.accept(pair, pair.key);
        });
  }

  private static void oneColumn(Sketch sketch) {
    Pair pair = new Pair(sketch);
    EntitySource holder = sketch.beside(pair.target);
    holder.annotate(
        annotation("BelongsTo")
            .type(pair.target)
            .text("name", sketch.fresh("link"))
            .with("columns", "{\"" + sketch.fresh("column") + "\"}"));
    holder.hasEnds = true;
  }

  private static void uniqueUnknown(Sketch sketch) {
    EntitySource entity = sketch.any();
    PropertySource there = entity.add(sketch.fresh("there"), "int");
    entity.annotate(annotation("Unique").with("value", "{\"" + there.name + "\", \"nowhere\"}"));
  }

  private static void uniqueAlone(Sketch sketch) {
    EntitySource entity = sketch.any();
    PropertySource there = entity.add(sketch.fresh("there"), "int");
    entity.annotate(
        annotation("Unique").with("value", sketch.any(List.of("{}", "\"" + there.name + "\""))));
  }
}
