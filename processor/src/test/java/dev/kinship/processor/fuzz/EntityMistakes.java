package dev.kinship.processor.fuzz;

import static dev.kinship.processor.fuzz.AnnotationSource.annotation;
import static dev.kinship.processor.fuzz.AnnotationSource.columnName;

import dev.kinship.processor.model.Words;
import java.util.List;

/** What can be wrong with an entity by itself. */
final class EntityMistakes {

  private static final String ENTITY = "@dev.kinship.Entity ";
  private static final String ID = "@dev.kinship.Id ";

  private EntityMistakes() {}

  static List<Mistake> all() {
    return List.of(
        new Mistake(
            "entity-kind",
            s -> type(s, s.any(List.of("interface N {}", "enum N { A }", "@interface N {}")))),
        new Mistake(
            "entity-not-visible",
            s ->
                around(
                    s,
                    "private record In(@dev.kinship.Id long id) {}",
                    "private static class In { @dev.kinship.Id long id; }")),
        new Mistake("entity-inner", s -> around(s, "class In { @dev.kinship.Id long id; }")),
        new Mistake(
            "entity-is-generic",
            s ->
                type(
                    s,
                    s.any(
                        List.of(
                            "record N<T>(@dev.kinship.Id long id, T content) {}",
                            "class N<T> { @dev.kinship.Id T id; }")))),
        new Mistake(
            "entity-abstract", s -> type(s, "abstract class N { @dev.kinship.Id long id; }")),
        new Mistake("entity-extends-entity", EntityMistakes::extendsEntity),
        new Mistake("no-entity", EntityMistakes::noEntity),
        new Mistake(
            "not-a-property", s -> s.any().members.add(ID + "static long " + s.fresh("one") + ";")),
        new Mistake("no-id", EntityMistakes::noId),
        new Mistake(
            "not-constructible",
            s ->
                type(
                    s,
                    "class N { @dev.kinship.Id private final long id; long x; N(long id) { this.id = id; } long getId() { return id; } }")),
        new Mistake(
            "property-not-readable",
            s -> type(s, "class N { @dev.kinship.Id long id; private long x; }")),
        new Mistake(
            "property-not-writable",
            s -> type(s, "class N { @dev.kinship.Id long id; final long x = 1; }")),
        new Mistake("property-type-not-visible", EntityMistakes::notVisible),
        new Mistake("property-is-entity", EntityMistakes::isEntity),
        new Mistake("column-twice", EntityMistakes::columnTwice),
        new Mistake(
            "bad-name",
            s -> s.any().add(s.fresh("blank"), "long").annotations.add(columnName(" "))),
        new Mistake("generated-name-clash", EntityMistakes::nameClash),
        new Mistake("generated-name-clash", EntityMistakes::entityClash),
        new Mistake(
            "scope-where",
            s ->
                scope(
                    s,
                    s.fresh("scope"),
                    s.any(
                        List.of(
                            "", " ", "a = ?", "a = :a", "a; b", "a -- b", "(a", "a)", "a = 'b",
                            "$1")))),
        new Mistake(
            "bad-name",
            s -> scope(s, s.any(List.of("", "a b", "1a", "class", "a-b", "名 前", "null")), "x")),
        new Mistake("scope-clash", EntityMistakes::scopeClash),
        new Mistake("scope-default-twice", EntityMistakes::scopeDefaultTwice),
        new Mistake("name-twice", EntityMistakes::scopeTwice));
  }

  /** Adds an entity of its own; {@code N} stands for its name. */
  private static void type(Sketch sketch, String declaration) {
    String name = sketch.fresh("Wrong");
    sketch.other(sketch.any().packageName, name, ENTITY + declaration.replaceAll("\\bN\\b", name));
  }

  private static void around(Sketch sketch, String... declarations) {
    String name = sketch.fresh("Around");
    String inner = ENTITY + sketch.any(List.of(declarations));
    sketch.other(sketch.any().packageName, name, "class " + name + " { " + inner + " }");
  }

  private static void extendsEntity(Sketch sketch) {
    String packageName = sketch.any().packageName;
    String above = sketch.fresh("Above");
    sketch.other(packageName, above, ENTITY + "class " + above + " { " + ID + "long id; }");
    String below = sketch.fresh("Below");
    sketch.other(packageName, below, ENTITY + "class " + below + " extends " + above + " {}");
  }

  private static void noEntity(Sketch sketch) {
    String name = sketch.fresh("None");
    String declaration =
        sketch.any(
            List.of(
                "record N(" + ID + "long id) {}",
                "final class N { " + ID + "long id; }",
                "@dev.kinship.Scope(name = \"a\", where = \"b\") class N {}",
                "@dev.kinship.HasMany class N {}",
                "enum N { A; @dev.kinship.BelongsTo long id; }"));
    sketch.other(sketch.root, name, declaration.replace("N", name));
  }

  private static void noId(Sketch sketch) {
    EntitySource entity = sketch.any();
    entity.properties.forEach(
        each -> each.annotations.removeIf(any -> any.toString().startsWith("@dev.kinship.Id(")));
  }

  private static void notVisible(Sketch sketch) {
    EntitySource entity = sketch.any();
    String type = sketch.fresh("Hidden");
    entity.members.add("private static final class " + type + " {}");
    // A record's component cannot be of a type that is private to it; a list of it is no better.
    String name = entity.qualifiedName() + "." + type;
    entity.add(
        sketch.fresh("hidden"),
        sketch.any(List.of(name, name + "[]", "java.util.List<? super " + name + ">")));
  }

  private static void isEntity(Sketch sketch) {
    EntitySource entity = sketch.any();
    String type = sketch.target(entity).qualifiedName();
    entity.add(
        sketch.fresh("whole"),
        sketch.any(
            List.of(type, "java.util.List<" + type + ">", "java.util.Optional<" + type + ">")));
  }

  private static void columnTwice(Sketch sketch) {
    EntitySource entity = sketch.any();
    String name = sketch.fresh("twice");
    if (sketch.random.nextBoolean()) {
      entity.add(name + "Id", "long");
      entity.add(name + sketch.any(List.of("_id", "ID", "_Id")), "long");
    } else {
      entity.add(name, "long");
      entity.add(sketch.fresh("other"), "long").annotations.add(columnName(Words.snakeCase(name)));
    }
  }

  private static void nameClash(Sketch sketch) {
    EntitySource entity = sketch.any();
    String name = entity.generated(sketch.any(List.of("Table", "Values", "tAbLe", "vAlues")));
    sketch.other(entity.packageName, name, "class " + name + " {}");
  }

  private static void entityClash(Sketch sketch) {
    EntitySource entity = sketch.beside(sketch.any());
    String name = entity.name.toUpperCase(java.util.Locale.ROOT);
    sketch.entities.remove(entity);
    sketch.other(
        entity.packageName,
        entity.name,
        ENTITY + "record " + entity.name + "(" + ID + "long id) {}");
    sketch.other(entity.packageName, name, ENTITY + "class " + name + " { " + ID + "long id; }");
  }

  private static AnnotationSource scope(Sketch sketch, String name, String where) {
    return sketch.any().annotate(annotation("Scope").text("name", name).text("where", where));
  }

  private static void scopeClash(Sketch sketch) {
    EntitySource entity = sketch.any();
    String name = sketch.random.nextBoolean() ? "table" : entity.properties.get(0).name;
    entity.annotate(annotation("Scope").text("name", name).text("where", "x"));
  }

  private static void scopeDefaultTwice(Sketch sketch) {
    EntitySource entity = sketch.any();
    entity.annotations.removeIf(each -> each.toString().contains("byDefault"));
    for (int i = 0; i < 2; i++) {
      AnnotationSource scope =
          annotation("Scope").text("name", sketch.fresh("scope")).text("where", "x");
      entity.annotate(scope.with("byDefault", "true"));
    }
  }

  private static void scopeTwice(Sketch sketch) {
    EntitySource entity = sketch.any();
    String name = sketch.fresh("scope");
    for (int i = 0; i < 2; i++) {
      entity.annotate(annotation("Scope").text("name", name).text("where", "x" + i));
    }
  }
}
