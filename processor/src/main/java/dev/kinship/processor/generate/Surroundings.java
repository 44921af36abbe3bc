package dev.kinship.processor.generate;

/**
 * What generated source may refer to, seen from the entity's module.
 *
 * @param nullness whether JSpecify's annotations are there
 * @param generatedAnnotation whether {@code javax.annotation.processing.Generated} is there
 */
public record Surroundings(boolean nullness, boolean generatedAnnotation) {}
