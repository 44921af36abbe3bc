package dev.kinship.processor.scale;

import java.util.Map;
import java.util.TreeMap;

/**
 * The sources of a made-up project: entities in packages of fifty, each with three keys to others.
 * Two of three keys have an inverse end, one in nine is unique; half of the entities are records.
 */
final class Project {

  private static final int PACKAGE = 50;
  private static final int KEYS = 3;

  private final int size;
  private final boolean hub;

  private Project(int size, boolean hub) {
    this.size = size;
    this.hub = hub;
  }

  /** Keys that point here and there, so that each entity has about as many inverse ends. */
  static Map<String, String> spread(int size) {
    return new Project(size, false).sources();
  }

  /** One key of each entity points at the first, which has an inverse end for each. */
  static Map<String, String> hub(int size) {
    return new Project(size, true).sources();
  }

  static int associations(int size) {
    return KEYS * size;
  }

  private Map<String, String> sources() {
    Map<String, String> sources = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      sources.put(
          packageOf(i).replace('.', '/') + "/" + nameOf(i) + ".java",
          i % 2 == 0 ? ofRecord(i) : ofClass(i));
    }
    return sources;
  }

  private static String packageOf(int i) {
    return "project.part" + i / PACKAGE;
  }

  private static String nameOf(int i) {
    return "Entity" + i;
  }

  private static String head(int i) {
    return "package "
        + packageOf(i)
        + ";\n\nimport dev.kinship.*;\nimport org.jspecify.annotations.Nullable;\n\n@Entity\n";
  }

  private String key(int i, int number) {
    int target = hub && number == 0 ? 0 : (int) ((i * 7L + number * 31L + 1) % size);
    String reverse = number == 2 ? "" : ", reverse = \"rows" + i + "By" + number + "\"";
    String unique = (i + number * 3) % 9 == 0 ? ", unique = true" : "";
    String type = packageOf(target) + "." + nameOf(target) + ".class";
    return "@BelongsTo(value = "
        + type
        + reverse
        + unique
        + ") @Nullable Long link"
        + number
        + "Id";
  }

  private String ofRecord(int i) {
    StringBuilder text = new StringBuilder(head(i));
    text.append("public record " + nameOf(i) + "(\n    @Id @Nullable Long id,\n    String name,\n");
    text.append("    java.time.@Nullable Instant born,\n    int size");
    for (int number = 0; number < KEYS; number++) {
      text.append(",\n    ").append(key(i, number));
    }
    return text.append(")\n    implements " + nameOf(i) + "Associations {}\n").toString();
  }

  private String ofClass(int i) {
    StringBuilder text = new StringBuilder(head(i));
    String name = nameOf(i);
    text.append("public class " + name + " implements " + name + "Associations {\n");
    text.append("  @Id @Nullable Long id;\n  @Nullable String name;\n");
    text.append("  java.time.@Nullable Instant born;\n  int size;\n");
    for (int number = 0; number < KEYS; number++) {
      text.append("  ").append(key(i, number)).append(";\n");
    }
    return text.append("}\n").toString();
  }
}
