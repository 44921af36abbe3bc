package dev.kinship.processor.read;

import dev.kinship.processor.read.ConstructorDeclaration.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The constructors that Lombok will have added to a class. */
final class LombokConstructors {

  private static final String SUFFIX = "ArgsConstructor";

  private final TypeElement type;
  private final List<ConstructorDeclaration> made = new ArrayList<>();

  private LombokConstructors(TypeElement type) {
    this.type = type;
  }

  /** What it will add, also where generated code cannot call it. */
  static List<ConstructorDeclaration> of(TypeElement type, boolean hasExplicit) {
    return new LombokConstructors(type).all(hasExplicit);
  }

  private List<ConstructorDeclaration> all(boolean hasExplicit) {
    List<VariableElement> all =
        ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
            .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
            .toList();
    List<VariableElement> required =
        all.stream()
            .filter(field -> Lombok.isFinal(field) || Lombok.has(field, "lombok.NonNull"))
            .toList();
    boolean named = add("All" + SUFFIX, all);
    named |= add("No" + SUFFIX, List.of());
    named |= add("Required" + SUFFIX, required);
    if (!named && !hasExplicit) {
      addUnnamed(all, required);
    }
    return made;
  }

  // The first of them makes the constructor for all.
  private void addUnnamed(List<VariableElement> all, List<VariableElement> required) {
    if (!add("experimental.SuperBuilder", List.of())
        && !add("Builder", all)
        && !add("Value", all)) {
      add("Data", required);
    }
  }

  private boolean add(String annotation, List<VariableElement> fields) {
    if (!Lombok.has(type, "lombok." + annotation)) {
      return false;
    }
    String access = option(annotation, "access");
    if (!access.equals("NONE")) {
      made.add(
          new ConstructorDeclaration(
              fields.stream()
                  .map(field -> new Parameter(field.getSimpleName().toString(), field.asType()))
                  .toList(),
              obstacle(annotation, access)));
    }
    return true;
  }

  private @Nullable String obstacle(String annotation, String access) {
    if (annotation.endsWith("SuperBuilder")) {
      return "it takes a builder";
    }
    // Beside a static method it is private.
    return access.equals("PRIVATE")
            || !option(annotation, "staticName").isEmpty()
            || !option(annotation, "staticConstructor").isEmpty()
        ? "it is private"
        : null;
  }

  private String option(String annotation, String name) {
    return Lombok.mirrors(type, "lombok." + annotation)
        .flatMap(mirror -> mirror.getElementValues().entrySet().stream())
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
        .map(Map.Entry::getValue)
        .map(value -> String.valueOf(value.getValue()))
        .map(text -> text.substring(text.lastIndexOf('.') + 1))
        .findFirst()
        .orElse("");
  }
}
