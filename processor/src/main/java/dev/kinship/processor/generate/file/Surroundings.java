package dev.kinship.processor.generate.file;

import java.util.Set;

/**
 * What generated source may refer to, seen from the entity's module.
 *
 * @param nullness whether JSpecify's annotations are there
 * @param generatedAnnotation whether {@code javax.annotation.processing.Generated} is there
 * @param shadowed the names of {@code java.lang} that mean something else in the entity's package
 */
public record Surroundings(boolean nullness, boolean generatedAnnotation, Set<String> shadowed) {

  /** Copies the set. */
  public Surroundings {
    shadowed = Set.copyOf(shadowed);
  }
}
