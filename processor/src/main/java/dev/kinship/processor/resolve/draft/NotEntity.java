package dev.kinship.processor.resolve.draft;

import dev.kinship.processor.read.TypeNames;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What to do about a type that should be an entity: not each can be one. */
public final class NotEntity {

  private NotEntity() {}

  /** Where an association names it. */
  public static String asTarget(TypeElement type) {
    return advice(
        type,
        "Name a record or a class that is an entity.",
        "Name an entity that extends it: an abstract class cannot be one.");
  }

  /** Where it has annotations that only entities have. */
  public static String annotated(TypeElement type) {
    return advice(
        type,
        "Remove them: only a record or a class can be an entity.",
        "Move them to the classes that extend it, with @Entity: an abstract class cannot be one.");
  }

  private static String advice(TypeElement type, String ofOtherKind, String ofAbstract) {
    if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
      return ofOtherKind;
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return ofAbstract;
    }
    String annotate = "Annotate " + TypeNames.simple(type) + " with @Entity";
    return type.getModifiers().contains(Modifier.PRIVATE)
        ? annotate + ", and let it be package-private."
        : annotate + ".";
  }
}
