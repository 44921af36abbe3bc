package dev.kinship.processor.fuzz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** What is drawn of a set so far, and what the processor must say of it. */
final class Sketch {

  final Random random;

  /** The package that the set has for itself. */
  final String root;

  final List<EntitySource> entities = new ArrayList<>();

  /** Sources of other types, by their qualified names. */
  final Map<String, String> others = new LinkedHashMap<>();

  /** The packages that are marked as non-null. */
  final Set<String> marked = new HashSet<>();

  /** The slugs that must come. */
  final List<String> expected = new ArrayList<>();

  // Where an inverse end looks for a key by itself, another key would change what it finds.
  private final Set<List<EntitySource>> closed = new HashSet<>();
  private final Set<List<EntitySource>> uniques = new HashSet<>();
  private int number;

  Sketch(Random random, String root) {
    this.random = random;
    this.root = root;
  }

  /** True one time in so many. */
  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** A name that nothing else has. */
  String fresh(String stem) {
    return stem + "Z" + ++number + "q";
  }

  /** An entity that is there. */
  EntitySource any() {
    return any(entities);
  }

  boolean isMarked(EntitySource entity) {
    return marked.contains(entity.packageName);
  }

  /** Adds a type that is no entity. */
  String other(String packageName, String name, String declaration) {
    others.put(packageName + "." + name, "package " + packageName + ";\n\n" + declaration + "\n");
    return packageName + "." + name;
  }

  /** Adds an ordinary entity beside another one. */
  EntitySource beside(EntitySource neighbour) {
    EntitySource entity =
        new EntitySource(
            neighbour.packageName,
            fresh("Extra"),
            EntitySource.Form.RECORD,
            neighbour.isPublic,
            null);
    entity.annotate(AnnotationSource.annotation("Entity"));
    PropertySource id = entity.add("id", "java.lang.Long");
    id.annotations.add(AnnotationSource.annotation("Id"));
    entity.keys.add(id);
    entities.add(entity);
    return entity;
  }

  /** Keeps others from declaring keys from one entity to another. */
  void close(EntitySource holder, EntitySource target) {
    closed.add(List.of(holder, target));
  }

  /** An entity that one can declare a key to. */
  EntitySource target(EntitySource holder) {
    List<EntitySource> open =
        entities.stream()
            .filter(each -> sees(holder, each) && !closed.contains(List.of(holder, each)))
            .toList();
    return open.isEmpty() ? beside(holder) : any(open);
  }

  /** Whether a unique key may go from one entity to another: not where one comes back. */
  boolean takePair(EntitySource holder, EntitySource target) {
    if (holder != target && uniques.contains(List.of(target, holder))) {
      return false;
    }
    uniques.add(List.of(holder, target));
    return true;
  }

  /** Lets a key refer to a property that is not the primary key. */
  static void references(AnnotationSource key, PropertySource property) {
    key.text("references", property.name);
    if (property.annotations.stream()
        .noneMatch(each -> each.toString().startsWith("@dev.kinship.Unique"))) {
      property.annotations.add(AnnotationSource.annotation("Unique"));
    }
  }

  static boolean sees(EntitySource from, EntitySource type) {
    return type.isPublic || from.packageName.equals(type.packageName);
  }

  /**
   * Declares a key that is no property, by which mistakes can be made that concern nothing else.
   */
  AnnotationSource hiddenKey(EntitySource holder, EntitySource target) {
    AnnotationSource key =
        holder.annotate(
            AnnotationSource.annotation("BelongsTo").type(target).text("name", fresh("link")));
    holder.hasEnds = true;
    if (target.keys.size() != 1) {
      // A property of its own: another mistake may be that one of the others is not unique.
      references(key, target.add(fresh("alone"), "int"));
    }
    return key;
  }
}
