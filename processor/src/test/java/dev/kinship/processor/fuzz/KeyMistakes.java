package dev.kinship.processor.fuzz;

import static dev.kinship.processor.fuzz.AnnotationSource.annotation;

import java.util.List;
import java.util.function.BiConsumer;

/** What can be wrong with a key where it is declared. */
final class KeyMistakes {

  private static final String DELETE = "dev.kinship.OnReplace.DELETE";
  private static final String UNLINK = "dev.kinship.OnReplace.UNLINK";

  private KeyMistakes() {}

  static List<Mistake> all() {
    return List.of(
        new Mistake("implements-missing", KeyMistakes::implementsMissing),
        hidden(
            "target-not-entity",
            (s, key) ->
                key.with(
                    "value",
                    s.any(
                        List.of(
                            "java.lang.String.class",
                            "int.class",
                            "long[].class",
                            s.root + ".Mood.class",
                            "dev.kinship.Entity.class")))),
        hidden("compiler", (s, key) -> key.with("value", s.root + ".Nowhere.class")),
        new Mistake("several-ids", KeyMistakes::severalIds),
        hidden(
            "references-unknown",
            (s, key) -> key.text("references", s.any(List.of("nowhere", " ", "a.b", "名前x")))),
        new Mistake("belongs-to-key-type", KeyMistakes::keyType),
        new Mistake("belongs-to-twice", KeyMistakes::twice),
        hidden("name-missing", (s, key) -> key.text("name", "")),
        hidden(
            "bad-name",
            (s, key) ->
                key.text(
                    "name", s.any(List.of("a b", "class", "1a", "a-b", "true", "a.b", "_", "é!")))),
        hidden(
            "bad-name",
            (s, key) -> key.text("reverse", s.any(List.of("a b", "int", "1a", "a\"b")))),
        hidden(
            "bad-name", (s, key) -> key.with("accessors", "@dev.kinship.Accessors(get = \"a b\")")),
        hidden(
            "bad-name", (s, key) -> key.with("accessors", "@dev.kinship.Accessors(stem = \"-\")")),
        new Mistake("name-twice", KeyMistakes::nameTwice),
        new Mistake("column-on-property", s -> property(s).with("column", "\"x\"")),
        new Mistake("column-twice", KeyMistakes::columnTwice),
        new Mistake("required-contradicted", s -> property(s).with("required", "false")),
        hidden("option-without-reverse", (s, key) -> key.with("onReplace", DELETE)),
        hidden(
            "option-without-reverse",
            (s, key) -> key.with("reverseAccessors", "@dev.kinship.Accessors(get = \"x\")")),
        hidden(
            "unlink-required",
            (s, key) ->
                key.with("required", "true").with("unique", "true").with("onReplace", UNLINK)),
        hidden(
            "set-null-required",
            (s, key) ->
                key.with("required", "true")
                    .with("onDelete", "dev.kinship.ReferentialAction.SET_NULL")),
        hidden(
            "no-such-accessor",
            (s, key) ->
                key.with(
                    "accessors",
                    "@dev.kinship.Accessors("
                        + s.any(List.of("count", "add", "build", "singular", "destroy"))
                        + " = \"x\")")),
        new Mistake("accessor-clash", KeyMistakes::written),
        new Mistake("accessor-clash", KeyMistakes::differByCase),
        new Mistake("reverse-not-visible", KeyMistakes::notVisible));
  }

  private static Mistake hidden(String slug, BiConsumer<Sketch, AnnotationSource> made) {
    return new Mistake(slug, sketch -> made.accept(sketch, key(sketch)));
  }

  private static AnnotationSource key(Sketch sketch) {
    EntitySource holder = sketch.any();
    return sketch.hiddenKey(holder, sketch.target(holder));
  }

  /** A key on a property that is never null, to an entity with such a key. */
  private static AnnotationSource property(Sketch sketch) {
    EntitySource holder = sketch.any();
    EntitySource target = sketch.beside(holder);
    PropertySource unique = target.add(sketch.fresh("unique"), "long");
    AnnotationSource key = annotation("BelongsTo").type(target);
    Sketch.references(key, unique);
    holder.add(sketch.fresh("key"), "long").annotations.add(key);
    holder.hasEnds = true;
    return key;
  }

  private static void implementsMissing(Sketch sketch) {
    EntitySource holder = sketch.any();
    if (!holder.hasEnds) {
      sketch.hiddenKey(holder, sketch.target(holder));
    }
    holder.implementsAssociations = false;
  }

  private static void severalIds(Sketch sketch) {
    EntitySource holder = sketch.any();
    EntitySource target = sketch.beside(holder);
    PropertySource part = target.add(sketch.fresh("part"), "long");
    part.annotations.add(annotation("Id"));
    target.keys.add(part);
    holder.annotate(annotation("BelongsTo").type(target).text("name", sketch.fresh("link")));
    holder.hasEnds = true;
  }

  private static void keyType(Sketch sketch) {
    EntitySource holder = sketch.any();
    EntitySource target = sketch.beside(holder);
    holder
        .add(
            sketch.fresh("key"),
            sketch.any(
                List.of(
                    "int",
                    "java.lang.String",
                    "java.util.List<java.lang.Long>",
                    "long[]",
                    "java.lang.Number")))
        .annotations
        .add(annotation("BelongsTo").type(target));
    holder.hasEnds = true;
  }

  private static void twice(Sketch sketch) {
    EntitySource holder = sketch.any();
    PropertySource property = holder.add(sketch.fresh("key"), "java.lang.Long");
    for (int i = 0; i < 2; i++) {
      EntitySource target = sketch.beside(holder);
      property.annotations.add(
          annotation("BelongsTo").type(target).text("name", sketch.fresh("link")));
    }
    // Whether it has an end cannot be said of it.
    sketch.hiddenKey(holder, sketch.beside(holder));
  }

  private static void nameTwice(Sketch sketch) {
    EntitySource holder = sketch.any();
    EntitySource target = sketch.target(holder);
    String name = sketch.fresh("link");
    for (int i = 0; i < 2; i++) {
      sketch.hiddenKey(holder, target).text("name", name).text("column", sketch.fresh("key"));
    }
  }

  private static void columnTwice(Sketch sketch) {
    EntitySource holder = sketch.any();
    String column = sketch.fresh("key");
    if (sketch.random.nextBoolean()) {
      holder.add(column, "long").annotations.add(AnnotationSource.columnName(column));
    } else {
      sketch.hiddenKey(holder, sketch.target(holder)).text("column", column);
    }
    sketch.hiddenKey(holder, sketch.target(holder)).text("column", column);
  }

  private static void written(Sketch sketch) {
    EntitySource holder = sketch.any();
    String name = sketch.fresh("Link");
    sketch.hiddenKey(holder, sketch.target(holder)).text("name", name);
    holder.members.add(
        sketch.any(List.of("public int", "java.util.Optional<?>", "public static long"))
            + " get"
            + name
            + "(org.jdbi.v3.core.Handle handle) { throw new java.lang.AssertionError(); }");
  }

  private static void differByCase(Sketch sketch) {
    EntitySource holder = sketch.any();
    EntitySource target = sketch.target(holder);
    String name = sketch.fresh("link");
    for (String each :
        List.of(
            name, name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1))) {
      sketch.hiddenKey(holder, target).text("name", each).text("column", sketch.fresh("key"));
    }
  }

  private static void notVisible(Sketch sketch) {
    EntitySource neighbour = sketch.beside(sketch.any());
    sketch.entities.remove(neighbour);
    EntitySource target =
        new EntitySource(
            sketch.root + ".c", sketch.fresh("Open"), EntitySource.Form.RECORD, true, null);
    target.annotate(annotation("Entity"));
    target.add("id", "java.lang.Long").annotations.add(annotation("Id"));
    String name = sketch.fresh("Shut");
    sketch.others.put(target.packageName + "." + target.name, target.text());
    sketch.other(
        neighbour.packageName,
        name,
        "@dev.kinship.Entity record "
            + name
            + "(@dev.kinship.Id long id, "
            + annotation("BelongsTo").type(target).text("reverse", "shut")
            + " java.lang.Long openId) implements "
            + name
            + "Associations {}");
  }
}
