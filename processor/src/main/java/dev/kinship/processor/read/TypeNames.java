package dev.kinship.processor.read;

import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Types' names for messages: a compiler's own rendering differs from that of the next version. */
public final class TypeNames {

  private TypeNames() {}

  /**
   * The name as one says it: {@code Long}, {@code List<String>}, {@code Clinic.Pet}.
   *
   * @param type a type
   * @return its name without packages and annotations
   */
  public static String simple(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      String name = simple(declared.asElement());
      return declared.getTypeArguments().isEmpty()
          ? name
          : declared.getTypeArguments().stream()
              .map(TypeNames::simple)
              .collect(Collectors.joining(", ", name + "<", ">"));
    }
    if (type instanceof ArrayType array) {
      return simple(array.getComponentType()) + "[]";
    }
    return type.getKind().isPrimitive() ? qualified(type) : type.toString();
  }

  /**
   * The name of a type element as one says it.
   *
   * @param type a type
   * @return its simple name behind those of the types around it
   */
  public static String simple(Element type) {
    Element outer = type.getEnclosingElement();
    return outer instanceof TypeElement
        ? simple(outer) + "." + type.getSimpleName()
        : type.getSimpleName().toString();
  }

  /**
   * The qualified name of a type element, by which the compiler finds it again.
   *
   * @param type a type
   * @return its name
   */
  public static String qualified(TypeElement type) {
    // Eclipse's compiler makes a dot of each $ in the name of a nested type.
    return type.getEnclosingElement() instanceof TypeElement outer
        ? qualified(outer) + "." + type.getSimpleName()
        : type.getQualifiedName().toString();
  }

  /**
   * The qualified name without type arguments and annotations.
   *
   * @param type a type
   * @return its name
   */
  public static String qualified(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      return qualified((TypeElement) declared.asElement());
    }
    if (type.getKind().isPrimitive()) {
      return type.getKind().name().toLowerCase(java.util.Locale.ROOT);
    }
    return type instanceof ArrayType array
        ? qualified(array.getComponentType()) + "[]"
        : type.toString();
  }
}
