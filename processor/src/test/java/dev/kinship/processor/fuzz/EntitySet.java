package dev.kinship.processor.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A set of entities that one number stands for, in packages of its own.
 *
 * @param seed the number
 * @param sources the sources, by their paths
 * @param expected the slugs of the mistakes in it; {@code compiler} for one that the compiler sees
 *     too, empty where all is right
 */
record EntitySet(long seed, Map<String, String> sources, List<String> expected) {

  /** The set of a number: the same on each machine. */
  static EntitySet of(long seed) {
    Sketch sketch = new Sketch(new Random(seed * 0x9E3779B97F4A7C15L), root(seed));
    RightSets.draw(sketch);
    // Two in five are right, two have one mistake, one has two.
    int mistakes = List.of(0, 0, 1, 1, 2).get(sketch.random.nextInt(5));
    for (int i = 0; i < mistakes; i++) {
      sketch.any(Mistake.ALL).make(sketch);
    }
    Map<String, String> sources = new TreeMap<>();
    sketch.others.forEach((name, text) -> sources.put(name.replace('.', '/') + ".java", text));
    for (EntitySource entity : sketch.entities) {
      String path = entity.packageName.replace('.', '/') + "/" + entity.outermost() + ".java";
      sources.put(path, entity.text());
    }
    return new EntitySet(seed, sources, List.copyOf(sketch.expected));
  }

  /** Whether the processor has nothing to say of it. */
  boolean isAccepted() {
    return List.of("compiler").containsAll(expected);
  }

  static String root(long seed) {
    return "s" + Long.toUnsignedString(seed);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("set " + seed + ", expecting " + expected + "\n");
    sources.forEach((path, source) -> text.append("--- " + path + "\n" + source));
    return text.toString();
  }
}
