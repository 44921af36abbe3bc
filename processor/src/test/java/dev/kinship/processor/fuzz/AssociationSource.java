package dev.kinship.processor.fuzz;

import dev.kinship.processor.fuzz.EntitySource.Way;
import dev.kinship.processor.fuzz.PropertySource.Nullness;
import dev.kinship.processor.model.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws one association between entities of a set, a right one. */
final class AssociationSource {

  private static final Map<String, String> BOXES = new HashMap<>();

  static {
    BOXES.put("java.lang.Long", "long");
    BOXES.put("java.lang.Integer", "int");
    BOXES.put("java.lang.Character", "char");
    BOXES.put("java.lang.Boolean", "boolean");
    BOXES.put("java.lang.Short", "short");
    BOXES.put("java.lang.Byte", "byte");
    BOXES.put("java.lang.Float", "float");
    BOXES.put("java.lang.Double", "double");
  }

  private final Sketch sketch;
  private final EntitySource holder;
  private final EntitySource target;

  AssociationSource(Sketch sketch) {
    this.sketch = sketch;
    this.holder = sketch.any();
    this.target = sketch.target(holder);
  }

  void draw() {
    target.targeted = true;
    if (sketch.oneIn(5) && target.keys.size() == 1 && Sketch.sees(target, holder)) {
      inverseAlone();
    } else {
      owning();
    }
  }

  /** Only the end that holds no key is declared. */
  private void inverseAlone() {
    boolean one = unique();
    String name = stem(target);
    String column = Words.snakeCase(target.name) + "_" + target.keys.get(0).name;
    AnnotationSource end = AnnotationSource.annotation(one ? "HasOne" : "HasMany").type(holder);
    boolean named =
        !target.keys.get(0).annotations.toString().contains("ColumnName")
            && sketch.random.nextBoolean()
            && holder.takeColumn(column);
    end.text("name", name);
    if (named) {
      end.text("column", column);
    } else {
      end.text("column", sketch.fresh("key"));
    }
    options(end, false, one, false);
    target.annotate(end);
    target.ways.add(new Way(name, holder, one));
    target.hasEnds = true;
  }

  private void owning() {
    PropertySource referenced =
        target.keys.size() == 1 && !sketch.oneIn(5)
            ? target.keys.get(0)
            : sketch.any(target.properties.stream().filter(each -> !each.inherited).toList());
    boolean unique = unique();
    AnnotationSource key = AnnotationSource.annotation("BelongsTo");
    if (holder != target || sketch.random.nextBoolean()) {
      key.type(target);
    }
    boolean whole = target.keys.size() > 1 && sketch.random.nextBoolean();
    if (!whole && (target.keys.size() != 1 || referenced != target.keys.get(0))) {
      Sketch.references(key, referenced);
    }
    if (unique) {
      key.with("unique", "true");
    }
    String name = stem(holder);
    boolean hidden = !whole && sketch.oneIn(3);
    boolean required =
        whole
            ? whole(key, name)
            : hidden ? hidden(key, name, referenced) : property(key, name, referenced);
    if (sketch.oneIn(6)) {
      key.with("accessors", "@dev.kinship.Accessors(get = \"" + sketch.fresh("fetch") + "\")");
    }
    boolean canSee = Sketch.sees(target, holder);
    boolean reverse = canSee && sketch.oneIn(2);
    boolean elsewhere = canSee && !reverse && sketch.oneIn(3);
    holder.ways.add(new Way(name, target, true));
    if (reverse) {
      String end = stem(target);
      key.text("reverse", end);
      target.ways.add(new Way(end, holder, unique));
      target.hasEnds = true;
    }
    if (elsewhere) {
      AnnotationSource end =
          AnnotationSource.annotation(unique ? "HasOne" : "HasMany").type(holder);
      String back = stem(target);
      end.text("name", back).text("by", name);
      target.ways.add(new Way(back, holder, unique));
      options(end, required, unique, false);
      target.annotate(end);
      target.hasEnds = true;
    } else if (reverse || unique) {
      options(key, required, unique, true);
    }
    if (sketch.oneIn(8)) {
      key.with("onDelete", "dev.kinship.ReferentialAction." + (required ? "CASCADE" : "SET_NULL"));
    }
    holder.hasEnds = true;
  }

  /** All of a key of several columns, in properties that are called otherwise. */
  private boolean whole(AnnotationSource key, String name) {
    List<String> with = new ArrayList<>();
    List<PropertySource> properties = new ArrayList<>();
    for (PropertySource part : target.keys) {
      PropertySource property =
          new PropertySource(
              sketch.fresh("part"), type(part), sketch.any(List.of(Nullness.values())));
      properties.add(property);
      with.add(AnnotationSource.quoted(property.name + " = " + part.name));
    }
    with.remove(with.size() - 1);
    key.with("with", with.stream().collect(Collectors.joining(", ", "{", "}"))).text("name", name);
    properties.get(properties.size() - 1).annotations.add(key);
    boolean marked = sketch.isMarked(holder);
    properties.forEach(holder::add);
    return properties.stream().noneMatch(each -> each.isNullable(marked));
  }

  private boolean hidden(AnnotationSource key, String name, PropertySource referenced) {
    key.text("name", name);
    String column = Words.snakeCase(name) + "_" + referenced.name;
    if (referenced.annotations.toString().contains("ColumnName") || !holder.takeColumn(column)) {
      key.text("column", sketch.any(Names.TEXTS) + sketch.fresh("k"));
    }
    boolean required = sketch.oneIn(3);
    if (required) {
      key.with("required", "true");
    }
    holder.annotate(key);
    return required;
  }

  private boolean property(AnnotationSource key, String name, PropertySource referenced) {
    String named = name + Words.capitalized(referenced.name);
    boolean free = sketch.random.nextBoolean() && holder.takeColumn(named);
    String member = free ? named : sketch.fresh("key");
    PropertySource property =
        new PropertySource(member, type(referenced), sketch.any(List.of(Nullness.values())));
    if (!free || sketch.oneIn(4)) {
      key.text("name", name);
    }
    property.annotations.add(key);
    // Keys from elsewhere would have to say to which column.
    boolean own = sketch.oneIn(8) && !holder.targeted && holder != target;
    if (own) {
      property.annotations.add(AnnotationSource.annotation("Id"));
      holder.keys.add(property);
    }
    holder.add(property);
    boolean nullable = property.isNullable(sketch.isMarked(holder));
    boolean required = own || !nullable;
    if (!required && sketch.oneIn(5)) {
      key.with("required", "true");
      required = true;
    }
    return required;
  }

  private String type(PropertySource referenced) {
    String type = referenced.type;
    for (Map.Entry<String, String> box : BOXES.entrySet()) {
      String optional = "java.util.Optional<" + box.getKey() + ">";
      List<String> alike = List.of(box.getKey(), box.getValue(), optional);
      if (alike.contains(type)) {
        return sketch.any(alike);
      }
    }
    return type;
  }

  private void options(
      AnnotationSource annotation, boolean required, boolean one, boolean reverse) {
    if (sketch.oneIn(3)) {
      annotation.with(
          "onReplace",
          "dev.kinship.OnReplace."
              + (required ? "DELETE" : sketch.any(List.of("UNLINK", "REFUSE"))));
    }
    if (!one && !reverse && sketch.oneIn(3)) {
      PropertySource first = sketch.any(holder.properties);
      annotation.text("orderBy", first.name + sketch.any(List.of("", " desc", " ASC")));
    }
  }

  // Two unique keys to each other would be worth a note.
  private boolean unique() {
    return sketch.oneIn(3) && sketch.takePair(holder, target);
  }

  private String stem(EntitySource entity) {
    for (int i = 0; i < 10; i++) {
      // One that is called like the package is in the way of names that are written in full.
      String name =
          sketch.oneIn(15)
              ? sketch.root
              : sketch.any(sketch.oneIn(2) ? Names.MEMBERS : Names.STRANGE_MEMBERS);
      if (entity.takeStem(name)) {
        return name;
      }
    }
    return sketch.fresh("end");
  }
}
