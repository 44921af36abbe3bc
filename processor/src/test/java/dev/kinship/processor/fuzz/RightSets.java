package dev.kinship.processor.fuzz;

import dev.kinship.processor.fuzz.EntitySource.Form;
import dev.kinship.processor.fuzz.PropertySource.Nullness;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Draws entities and their properties, all right. */
final class RightSets {

  private static final List<String> KEY_TYPES =
      List.of(
          "java.lang.Long",
          "java.lang.Long",
          "long",
          "int",
          "java.lang.Integer",
          "java.lang.String",
          "java.util.UUID",
          "short",
          "java.lang.Character",
          "java.math.BigDecimal",
          "java.time.Instant",
          "MOOD",
          "CODE",
          "byte[]",
          "java.util.Optional<java.lang.Long>");

  private static final List<String> TYPES =
      List.of(
          "boolean",
          "byte",
          "char",
          "float",
          "double",
          "java.lang.Boolean",
          "java.lang.String",
          "java.lang.Object",
          "java.time.LocalDate",
          "java.time.OffsetTime",
          "java.time.ZonedDateTime",
          "java.util.List<java.lang.String>",
          "java.util.List<java.util.UUID>",
          "java.util.List<? extends java.lang.Number>",
          "java.util.List<MOOD>",
          "java.util.Map<java.lang.String, java.util.List<CODE>>",
          "java.util.Optional<java.lang.String>",
          "java.util.Optional<java.util.List<java.lang.Long>>",
          "java.lang.String[]",
          "java.lang.String[][]",
          "MOOD[]",
          "int[]",
          "java.lang.Class<?>",
          "java.util.Set<java.time.OffsetTime>");

  private final Sketch sketch;
  private final Set<String> taken = new HashSet<>();

  private RightSets(Sketch sketch) {
    this.sketch = sketch;
  }

  /** Draws a whole set. */
  static void draw(Sketch sketch) {
    new RightSets(sketch).draw();
  }

  private void draw() {
    sketch.other(sketch.root, "Mood", "public enum Mood { GOOD, BAD }");
    sketch.other(sketch.root, "Code", "public final class Code {}");
    boolean two = sketch.oneIn(4);
    for (String name : two ? List.of(sketch.root, sketch.root + ".b") : List.of(sketch.root)) {
      if (sketch.oneIn(4)) {
        sketch.marked.add(name);
        sketch.other(name, "package-info", "");
        sketch.others.put(
            name + ".package-info",
            "@org.jspecify.annotations.NullMarked\npackage " + name + ";\n");
      }
    }
    int count = 1 + sketch.random.nextInt(3);
    for (int i = 0; i < count; i++) {
      entity(two && sketch.random.nextBoolean() ? sketch.root + ".b" : sketch.root);
    }
    if (sketch.oneIn(8)) {
      shadow();
    }
    int keys = sketch.random.nextInt(count + 2);
    for (int i = 0; i < keys; i++) {
      new AssociationSource(sketch).draw();
    }
    if (sketch.oneIn(3)) {
      SeveralColumns.draw(sketch);
    }
    if (sketch.oneIn(4)) {
      PathSource.links(sketch);
    }
    int paths = sketch.random.nextInt(3);
    for (int i = 0; i < paths; i++) {
      PathSource.draw(sketch);
    }
  }

  // A type of the user's that is called like one that generated code refers to.
  private void shadow() {
    String name = sketch.any(Names.STRANGE_TYPES);
    if (take(sketch.root, name, name)) {
      sketch.other(sketch.root, name, "class " + name + " {}");
    }
  }

  // In lower case, as the processor does: on some disks two such files would be one.
  private boolean take(String packageName, String file, String entity) {
    Set<String> names = new HashSet<>();
    Stream.of(file, entity + "Associations", entity + "Table", entity + "Values")
        .map(each -> (packageName + "." + each).toLowerCase(Locale.ROOT))
        .forEach(names::add);
    return names.stream().noneMatch(taken::contains) && taken.addAll(names);
  }

  private void entity(String packageName) {
    Form form =
        sketch.any(List.of(Form.RECORD, Form.RECORD, Form.FIELDS, Form.GETTERS, Form.CONSTRUCTOR));
    String outer = sketch.oneIn(5) ? sketch.any(List.of("interface ", "class ")) : null;
    String name = sketch.any(sketch.oneIn(2) ? Names.TYPES : Names.STRANGE_TYPES);
    if (outer != null) {
      outer += sketch.fresh("Outer");
    }
    EntitySource entity =
        new EntitySource(packageName, name, form, sketch.random.nextBoolean(), outer);
    if (!take(packageName, entity.outermost(), entity.generated(""))) {
      entity = new EntitySource(packageName, sketch.fresh("Thing"), form, entity.isPublic, outer);
    }
    sketch.entities.add(entity);
    AnnotationSource annotation = entity.annotate(AnnotationSource.annotation("Entity"));
    if (sketch.oneIn(5)) {
      annotation.text("table", sketch.any(Names.TEXTS));
    }
    if (sketch.oneIn(8)) {
      annotation.text("schema", sketch.any(Names.TEXTS));
    }
    properties(entity);
    surroundings(entity);
    scopes(entity);
  }

  private void properties(EntitySource entity) {
    int keys = sketch.oneIn(6) ? 2 : 1;
    for (int i = 0; i < keys; i++) {
      PropertySource key =
          property(entity, i == 0 && sketch.oneIn(2) ? "id" : name(entity), sketch.any(KEY_TYPES));
      key.annotations.add(AnnotationSource.annotation("Id"));
      entity.keys.add(key);
    }
    int others = sketch.random.nextInt(4);
    for (int i = 0; i < others; i++) {
      property(entity, name(entity), sketch.any(sketch.oneIn(3) ? KEY_TYPES : TYPES));
    }
    if (sketch.oneIn(10)) {
      // Names that are nearly one.
      String near = sketch.fresh("near");
      property(entity, near + "Ab", "long");
      property(entity, near + "ab", "int");
    }
  }

  private String name(EntitySource entity) {
    for (int i = 0; i < 20; i++) {
      String name =
          entity.form == Form.FIELDS && sketch.oneIn(12)
              ? sketch.any(Names.FIELDS_ONLY)
              : sketch.any(sketch.oneIn(2) ? Names.MEMBERS : Names.STRANGE_MEMBERS);
      if (entity.takeColumn(name)) {
        return name;
      }
    }
    return sketch.fresh("prop");
  }

  private PropertySource property(EntitySource entity, String name, String type) {
    String known =
        type.replace("MOOD", sketch.root + ".Mood").replace("CODE", sketch.root + ".Code");
    PropertySource property =
        entity.add(new PropertySource(name, known, sketch.any(List.of(Nullness.values()))));
    if (sketch.oneIn(12)) {
      property.annotations.add(
          AnnotationSource.columnName(sketch.any(Names.TEXTS) + sketch.fresh("c")));
    }
    if (entity.form != Form.RECORD && sketch.oneIn(20)) {
      property.annotations.add(AnnotationSource.deprecated());
    }
    return property;
  }

  private void surroundings(EntitySource entity) {
    if (entity.form != Form.RECORD && sketch.oneIn(4)) {
      entity.modifier = "final ";
    }
    if (sketch.oneIn(8) && (entity.isFinal() || entity.outer == null)) {
      String name = sketch.fresh("Sealed");
      String open = entity.isFinal() ? "sealed " : "";
      String permits = entity.isFinal() ? " permits " + entity.qualifiedName() : "";
      entity.interfaces.add(
          sketch.other(entity.packageName, name, open + "interface " + name + permits + " {}"));
    }
    if (entity.form == Form.FIELDS && sketch.oneIn(6)) {
      String name = sketch.fresh("Base");
      String field = sketch.fresh("inherited");
      String base =
          sketch.other(
              entity.packageName, name, "abstract class " + name + "<K> { K " + field + "; }");
      entity.superclass = base + "<java.lang.String>";
      entity.add(field, "java.lang.String").inherited = true;
    }
    if (sketch.oneIn(10)) {
      entity.members.add("public static final java.lang.String CONSTANT = \"\";");
    }
    if (sketch.oneIn(10) && !entity.name.equals("List")) {
      entity.members.add("public static class List {}");
    }
  }

  private void scopes(EntitySource entity) {
    int count = sketch.oneIn(5) ? 1 + sketch.random.nextInt(2) : 0;
    for (int i = 0; i < count; i++) {
      String text = sketch.any(Names.TEXTS).replace("'", "''");
      AnnotationSource scope =
          AnnotationSource.annotation("Scope")
              .text("name", sketch.any(List.of("größe", "list", "名", "a$b")) + sketch.fresh("s"))
              .text("where", "x <> '" + text + "'");
      entity.annotate(i == 0 ? scope.with("byDefault", "true") : scope);
    }
  }
}
