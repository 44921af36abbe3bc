package dev.kinship.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A property to be written. All types stand with their packages: any name may be shadowed. */
final class PropertySource {

  /** What is written about null. */
  enum Nullness {
    NOTHING(""),
    NULLABLE("@org.jspecify.annotations.Nullable "),
    NON_NULL("@org.jspecify.annotations.NonNull ");

    private final String annotation;

    Nullness(String annotation) {
      this.annotation = annotation;
    }
  }

  private static final Set<String> PRIMITIVES =
      Set.of("boolean", "byte", "short", "int", "long", "float", "double", "char");

  final String name;
  final String type;
  final Nullness nullness;
  final List<AnnotationSource> annotations = new ArrayList<>();

  /** Whether a superclass has it, or a component's record, so that it is not written here. */
  boolean inherited;

  PropertySource(String name, String type, Nullness nullness) {
    this.name = name;
    this.type = type;
    this.nullness = isPrimitive(type) || isOptional(type) ? Nullness.NOTHING : nullness;
  }

  static boolean isPrimitive(String type) {
    return PRIMITIVES.contains(type);
  }

  private static boolean isOptional(String type) {
    return type.startsWith("java.util.Optional<");
  }

  /** Whether it may be null, in a package that is marked as non-null or not. */
  boolean isNullable(boolean marked) {
    return isOptional(type)
        || nullness == Nullness.NULLABLE
        || (nullness == Nullness.NOTHING && !isPrimitive(type) && !marked);
  }

  /** The type with its annotation, which stands before the last name, or before the brackets. */
  String typeText() {
    if (nullness == Nullness.NOTHING) {
      return type;
    }
    int brackets = type.indexOf('[');
    if (brackets >= 0) {
      return type.substring(0, brackets) + " " + nullness.annotation + type.substring(brackets);
    }
    int arguments = type.indexOf('<');
    int last = type.lastIndexOf('.', arguments < 0 ? type.length() : arguments) + 1;
    return type.substring(0, last) + nullness.annotation + type.substring(last);
  }

  String annotationText() {
    StringBuilder text = new StringBuilder();
    annotations.forEach(each -> text.append(each).append(' '));
    return text.toString();
  }
}
