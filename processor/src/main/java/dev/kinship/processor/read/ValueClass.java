package dev.kinship.processor.read;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * A value class of Kotlin's. Kotlin passes what it holds, under names that Java cannot call; where
 * {@code @JvmExposeBoxed} says so, there are methods beside that take and return the class itself.
 *
 * @param field what it holds
 * @param getter how Java reads it; {@code null} if it cannot, or can make no instance
 */
public record ValueClass(VariableElement field, @Nullable ExecutableElement getter) {

  private static final String ANNOTATION = "kotlin.jvm.JvmInline";

  /**
   * Reads one.
   *
   * @param type any type
   * @return the value class; {@code null} for any other type
   */
  public static @Nullable ValueClass of(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement element)
        || element.getAnnotationMirrors().stream()
            .noneMatch(each -> TypeNames.qualified(each.getAnnotationType()).equals(ANNOTATION))) {
      return null;
    }
    List<VariableElement> fields =
        ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
            .filter(each -> !each.getModifiers().contains(Modifier.STATIC))
            .toList();
    return fields.size() == 1
        ? new ValueClass(
            fields.get(0), isMade(element, fields.get(0)) ? getter(element, fields.get(0)) : null)
        : null;
  }

  private static boolean isMade(TypeElement element, VariableElement field) {
    return ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
        .filter(each -> each.getModifiers().contains(Modifier.PUBLIC))
        .map(ExecutableElement::getParameters)
        .anyMatch(each -> each.size() == 1 && isSame(each.get(0).asType(), field.asType()));
  }

  private static @Nullable ExecutableElement getter(TypeElement element, VariableElement field) {
    List<String> names = BeanNames.getters(field.getSimpleName().toString(), field.asType());
    return ElementFilter.methodsIn(element.getEnclosedElements()).stream()
        .filter(each -> each.getModifiers().contains(Modifier.PUBLIC))
        .filter(each -> !each.getModifiers().contains(Modifier.STATIC))
        .filter(each -> each.getParameters().isEmpty())
        .filter(each -> names.contains(each.getSimpleName().toString()))
        .filter(each -> isSame(each.getReturnType(), field.asType()))
        .findFirst()
        .orElse(null);
  }

  // All stand in one declaration, so that their types read alike.
  private static boolean isSame(TypeMirror left, TypeMirror right) {
    return TypeNames.qualified(left).equals(TypeNames.qualified(right));
  }
}
