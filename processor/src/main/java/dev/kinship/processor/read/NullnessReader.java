package dev.kinship.processor.read;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads what is said about null, by whichever library's annotations: their simple names decide. */
final class NullnessReader {

  private static final Set<String> NULLABLE = Set.of("Nullable", "CheckForNull");
  private static final Set<String> NON_NULL = Set.of("NonNull", "NotNull", "Nonnull");

  private final Elements elements;

  NullnessReader(Elements elements) {
    this.elements = elements;
  }

  /**
   * Reads a property's nullness.
   *
   * @param type its type
   * @param members the elements that stand for it: field, component, accessor
   */
  Nullness read(TypeMirror type, Element declaration, Stream<? extends Element> members) {
    if (type.getKind().isPrimitive()) {
      return Nullness.PRIMITIVE;
    }
    if (type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .contentEquals(Optional.class.getName())) {
      return Nullness.OPTIONAL;
    }
    return members
        .flatMap(member -> Stream.of(member, typeOf(member)))
        .map(NullnessReader::said)
        .filter(said -> said != Nullness.UNSPECIFIED)
        .findFirst()
        .orElseGet(() -> scope(declaration));
  }

  // A type annotation stands on the type of a field, and on what a method returns.
  private static AnnotatedConstruct typeOf(Element member) {
    return member instanceof javax.lang.model.element.ExecutableElement method
        ? method.getReturnType()
        : member.asType();
  }

  private static Nullness said(AnnotatedConstruct annotated) {
    for (var mirror : annotated.getAnnotationMirrors()) {
      String name = mirror.getAnnotationType().asElement().getSimpleName().toString();
      if (NULLABLE.contains(name)) {
        return Nullness.NULLABLE;
      }
      if (NON_NULL.contains(name)) {
        return Nullness.NON_NULL;
      }
    }
    return Nullness.UNSPECIFIED;
  }

  private Nullness scope(Element declaration) {
    for (Element e = declaration; e != null; e = around(e)) {
      for (var mirror : e.getAnnotationMirrors()) {
        String name = mirror.getAnnotationType().asElement().getSimpleName().toString();
        if (name.equals("NullMarked")) {
          return Nullness.NON_NULL;
        }
        if (name.equals("NullUnmarked")) {
          return Nullness.UNSPECIFIED;
        }
      }
    }
    return Nullness.UNSPECIFIED;
  }

  private @Nullable Element around(Element element) {
    Element outer = element.getEnclosingElement();
    // Eclipse's compiler does not always know what encloses a package.
    return outer == null && element instanceof javax.lang.model.element.PackageElement
        ? elements.getModuleOf(element)
        : outer;
  }
}
