package dev.kinship.processor.read;

import javax.lang.model.type.TypeMirror;

/** A class literal in an annotation. */
public sealed interface ClassLiteral {

  /** {@code void.class}, the annotation's default: the entity itself. */
  record Self() implements ClassLiteral {}

  /**
   * A type that exists.
   *
   * @param type the type
   */
  record Known(TypeMirror type) implements ClassLiteral {}

  /**
   * A type that does not exist, or not yet.
   *
   * @param name its name; javac does not tell it
   */
  record Missing(String name) implements ClassLiteral {}
}
