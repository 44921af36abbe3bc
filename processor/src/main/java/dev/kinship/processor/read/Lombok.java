package dev.kinship.processor.read;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** What Lombok will have added to a class: it may do so only after its sources were read. */
final class Lombok {

  private static final Set<String> NO_ACCESS = Set.of("NONE", "PRIVATE", "MODULE");

  private static final Set<Modifier> ACCESS =
      Set.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.PRIVATE);

  private Lombok() {}

  /** The name of the getter that a field will have; {@code null} for none. */
  static @Nullable String getter(VariableElement field) {
    if (!asked(field, "lombok.Getter", "lombok.Data", "lombok.Value")) {
      return null;
    }
    String name = field.getSimpleName().toString();
    if (fluent(field)) {
      return name;
    }
    if (field.asType().getKind() == TypeKind.BOOLEAN) {
      return hasIsPrefix(name) ? name : "is" + BeanNames.capitalized(name);
    }
    return "get" + BeanNames.capitalized(name);
  }

  /** The name of the setter that a field will have; {@code null} for none. */
  static @Nullable String setter(VariableElement field) {
    if (isFinal(field) || !asked(field, "lombok.Setter", "lombok.Data")) {
      return null;
    }
    String name = field.getSimpleName().toString();
    if (fluent(field)) {
      return name;
    }
    boolean prefixed = field.asType().getKind() == TypeKind.BOOLEAN && hasIsPrefix(name);
    return "set" + (prefixed ? name.substring(2) : BeanNames.capitalized(name));
  }

  /** Whether a field is final, or will be. */
  static boolean isFinal(VariableElement field) {
    return field.getModifiers().contains(Modifier.FINAL)
        || (!has(field, "lombok.experimental.NonFinal")
            && (has(Enclosing.type(field), "lombok.Value")
                || defaults(field, "makeFinal", "true")));
  }

  /** Whether a field will be private that is not said to be. */
  static boolean makesPrivate(VariableElement field) {
    return Collections.disjoint(field.getModifiers(), ACCESS)
        && !has(field, "lombok.experimental.PackagePrivate")
        && (has(Enclosing.type(field), "lombok.Value") || defaults(field, "level", "PRIVATE"));
  }

  private static boolean defaults(VariableElement field, String option, String value) {
    return mirrors(Enclosing.type(field), "lombok.experimental.FieldDefaults")
        .flatMap(mirror -> mirror.getElementValues().entrySet().stream())
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(option))
        .map(entry -> String.valueOf(entry.getValue().getValue()))
        .anyMatch(given -> given.substring(given.lastIndexOf('.') + 1).equals(value));
  }

  // The field's own annotation goes before the type's.
  private static boolean asked(VariableElement field, String own, String... ofType) {
    if (has(field, own)) {
      return accessible(field, own);
    }
    Element type = Enclosing.type(field);
    if (has(type, own)) {
      return accessible(type, own);
    }
    return Stream.of(ofType).anyMatch(name -> has(type, name));
  }

  private static boolean accessible(Element element, String annotation) {
    return mirrors(element, annotation)
        .flatMap(mirror -> mirror.getElementValues().values().stream())
        .map(value -> String.valueOf(value.getValue()))
        .noneMatch(level -> NO_ACCESS.contains(level.substring(level.lastIndexOf('.') + 1)));
  }

  private static boolean fluent(VariableElement field) {
    return Stream.of(field, Enclosing.type(field))
        .flatMap(element -> mirrors(element, "lombok.experimental.Accessors"))
        .flatMap(mirror -> mirror.getElementValues().entrySet().stream())
        .anyMatch(
            entry ->
                entry.getKey().getSimpleName().contentEquals("fluent")
                    && Boolean.TRUE.equals(entry.getValue().getValue()));
  }

  static boolean has(Element element, String annotation) {
    return Annotations.has(element, annotation);
  }

  static Stream<? extends AnnotationMirror> mirrors(Element element, String annotation) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> Annotations.is(mirror, annotation));
  }

  private static boolean hasIsPrefix(String name) {
    return name.length() > 2 && name.startsWith("is") && Character.isUpperCase(name.charAt(2));
  }
}
