package dev.kinship.schema.entities;

import java.util.Map;
import java.util.TreeMap;

/** All source files of a draft. */
final class SourceFiles {

  private SourceFiles() {}

  /**
   * Spells a draft as source.
   *
   * @param draft the entities
   * @param packageName the package that they get; empty for none
   * @param style how they are written
   * @return the text of each file, by the file's name in its package's folder
   */
  static Map<String, String> of(Draft draft, String packageName, Style style) {
    Map<String, String> files = new TreeMap<>();
    for (DraftedEntity each : draft.entities()) {
      files.put(each.name() + ".java", EntitySource.of(packageName, style, each));
    }
    for (DraftedEnum each : draft.enums()) {
      files.put(each.name() + ".java", EnumSource.of(packageName, each));
    }
    if (!packageName.isEmpty()) {
      files.put(
          "package-info.java",
          """
          @NullMarked
          package %s;

          import org.jspecify.annotations.NullMarked;
          """
              .formatted(packageName));
    }
    return files;
  }
}
