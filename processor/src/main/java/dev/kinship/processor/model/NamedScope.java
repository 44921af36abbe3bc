package dev.kinship.processor.model;

/**
 * A condition on an entity's rows, by name.
 *
 * @param name the name, a Java identifier
 * @param where the condition as the annotation has it
 * @param byDefault whether it holds for all that is read through associations, unless it is lifted
 */
public record NamedScope(String name, String where, boolean byDefault) {

  /** Strips the condition, which may come from a text block. */
  public NamedScope {
    where = where.strip();
  }
}
