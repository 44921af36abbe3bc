package dev.kinship.processor.fuzz;

import static dev.kinship.processor.fuzz.AnnotationSource.annotation;

import dev.kinship.processor.fuzz.EntitySource.Way;
import dev.kinship.processor.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Draws a foreign key of several columns, a right one: to a primary key, to one that is a record,
 * or to what is unique together; in properties that are the key's own or shared with others, in
 * columns that are no properties, or declared at the other end alone.
 */
final class SeveralColumns {

  private final Sketch sketch;
  private final EntitySource holder;
  private final EntitySource target;
  private final List<PropertySource> parts;
  private boolean isUnique;

  private SeveralColumns(Sketch sketch) {
    this.sketch = sketch;
    this.holder = sketch.any();
    boolean there = sketch.random.nextBoolean();
    EntitySource some = sketch.target(holder);
    this.target = there && some.keys.size() > 1 ? some : tenants();
    this.parts = sketch.oneIn(3) ? uniqueTogether() : target.keys;
    target.targeted = true;
  }

  static void draw(Sketch sketch) {
    SeveralColumns key = new SeveralColumns(sketch);
    switch (sketch.random.nextInt(4)) {
      case 0 -> key.onType();
      case 1 -> key.atTheOtherEnd();
      default -> key.onProperty();
    }
  }

  /** An entity with a key of several columns, which may be a record of its own. */
  private EntitySource tenants() {
    EntitySource entity = sketch.beside(holder);
    PropertySource tenant =
        entity.add(sketch.fresh("tenant"), sketch.any(List.of("long", "java.lang.String")));
    entity.keys.add(tenant);
    if (sketch.oneIn(3)) {
      entity.keys.get(0).annotations.clear();
      String type = sketch.fresh("Key");
      String components =
          entity.keys.stream()
              .map(each -> each.type + " " + each.name)
              .collect(Collectors.joining(", "));
      sketch.other(entity.packageName, type, "public record " + type + "(" + components + ") {}");
      entity.keys.forEach(each -> each.inherited = true);
      entity.add(sketch.fresh("note"), "java.lang.String");
      entity.components.add(
          annotation("Id")
              + " @org.jdbi.v3.core.mapper.Nested "
              + entity.packageName
              + "."
              + type
              + " "
              + sketch.fresh("key"));
    } else {
      tenant.annotations.add(annotation("Id"));
    }
    return entity;
  }

  /** Two properties of the target that are unique together. */
  private List<PropertySource> uniqueTogether() {
    isUnique = true;
    List<PropertySource> together =
        List.of(
            target.add(sketch.fresh("zone"), "java.lang.String"),
            target.add(sketch.fresh("number"), "int"));
    AnnotationSource unique = annotation("Unique").with("value", names(together));
    if (sketch.random.nextBoolean()) {
      unique.text("name", sketch.fresh("place"));
    }
    target.annotate(unique);
    return together;
  }

  private static String names(List<PropertySource> properties) {
    return texts(properties.stream().map(each -> each.name).toList());
  }

  private static String texts(List<String> all) {
    return all.stream().map(AnnotationSource::quoted).collect(Collectors.joining(", ", "{", "}"));
  }

  /** Its last column is the property that has the annotation; the others may be there already. */
  private void onProperty() {
    AnnotationSource key = key();
    List<String> with = new ArrayList<>();
    List<PropertySource> others = new ArrayList<>();
    for (PropertySource part : parts.subList(0, parts.size() - 1)) {
      PropertySource property = shared(part, others);
      others.add(property);
      with.add(property.name.equals(part.name) ? part.name : property.name + " = " + part.name);
    }
    PropertySource last =
        holder.add(
            new PropertySource(
                sketch.fresh("key"),
                parts.get(parts.size() - 1).type,
                sketch.any(List.of(PropertySource.Nullness.values()))));
    last.annotations.add(key.with("with", texts(with)).text("name", sketch.fresh("link")));
  }

  /** A property of the holder that has the type of a part, or a new one. */
  private PropertySource shared(PropertySource part, List<PropertySource> not) {
    List<PropertySource> alike =
        holder.properties.stream()
            .filter(each -> each.type.equals(part.type) && !each.inherited && !not.contains(each))
            .toList();
    if (!alike.isEmpty() && !sketch.oneIn(3)) {
      return sketch.any(alike);
    }
    // By the same name, as a tenant has it, if the holder has no other that is like it.
    boolean same = sketch.random.nextBoolean() && holder.takeColumn(part.name);
    return holder.add(
        new PropertySource(
            same ? part.name : sketch.fresh("part"),
            part.type,
            sketch.any(List.of(PropertySource.Nullness.values()))));
  }

  /**
   * Its columns are in the table. The first may be a property's; if all were, that is a mistake.
   */
  private void onType() {
    holder.annotate(key().text("name", sketch.fresh("link")).with("columns", columns()));
  }

  private String columns() {
    List<String> columns = new ArrayList<>();
    for (PropertySource part : parts) {
      String column = sketch.fresh("column");
      if (columns.isEmpty() && sketch.random.nextBoolean()) {
        column = Words.snakeCase(holder.add(column, part.type).name);
      }
      columns.add(column);
    }
    return texts(columns);
  }

  private AnnotationSource key() {
    AnnotationSource key = annotation("BelongsTo").type(target);
    holder.hasEnds = true;
    if (isUnique) {
      key.with("references", names(parts));
    }
    boolean one = sketch.oneIn(3) && sketch.takePair(holder, target);
    if (one) {
      key.with("unique", "true");
    }
    if (Sketch.sees(target, holder) && sketch.random.nextBoolean()) {
      String end = sketch.fresh("end");
      key.text("reverse", end);
      target.ways.add(new Way(end, holder, one));
      target.hasEnds = true;
    }
    return key;
  }

  private void atTheOtherEnd() {
    if (isUnique || !Sketch.sees(target, holder)) {
      onType();
      return;
    }
    boolean one = sketch.oneIn(3) && sketch.takePair(holder, target);
    String end = sketch.fresh("end");
    target.annotate(
        annotation(one ? "HasOne" : "HasMany")
            .type(holder)
            .text("name", end)
            .with("columns", columns()));
    target.ways.add(new Way(end, holder, one));
    target.hasEnds = true;
  }
}
