package dev.kinship.processor.resolve.compiler;

import com.palantir.javapoet.TypeName;
import dev.kinship.processor.read.EntityReader;
import dev.kinship.processor.read.ValueClass;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The few questions that judging asks of the compiler's types and elements. */
public final class Compiler {

  private final Types types;
  private final Elements elements;

  public Compiler(ProcessingEnvironment environment) {
    this.types = environment.getTypeUtils();
    this.elements = environment.getElementUtils();
  }

  /** Whether two types are the same after boxing and after looking into an {@code Optional}. */
  public boolean sameValue(TypeMirror left, TypeMirror right) {
    return types.isSameType(value(left), value(right));
  }

  /** The type of the values: boxed, or what is in the {@code Optional}. */
  public TypeMirror value(TypeMirror type) {
    if (type instanceof PrimitiveType primitive) {
      return types.boxedClass(primitive).asType();
    }
    return type instanceof DeclaredType declared
            && declared.getTypeArguments().size() == 1
            && isNamed(declared, "java.util.Optional")
        ? declared.getTypeArguments().get(0)
        : type;
  }

  /**
   * What a type holds that is there to hold one value: the only component of a record, or what a
   * value class of Kotlin's holds.
   *
   * @param declared where annotations of it stand
   * @param accessor the method that returns it
   * @param type its type
   */
  public record OnlyValue(Element declared, String accessor, TypeMirror type) {}

  /** The only value of a type that is no entity, and that generated code can make and read. */
  public @Nullable OnlyValue onlyValue(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)
        || EntityReader.isEntity(declared.asElement())
        || isRaw(declared)
        || declared.getTypeArguments().stream().anyMatch(each -> !isNameable(each))) {
      return null;
    }
    ValueClass kotlins = ValueClass.of(type);
    if (kotlins != null) {
      return kotlins.getter() == null
          ? null
          : onlyValue(declared, kotlins.field(), kotlins.getter());
    }
    List<? extends RecordComponentElement> all =
        declared.asElement().getKind() == ElementKind.RECORD
            ? ((TypeElement) declared.asElement()).getRecordComponents()
            : List.of();
    return all.size() == 1 ? onlyValue(declared, all.get(0), all.get(0).getAccessor()) : null;
  }

  private OnlyValue onlyValue(DeclaredType type, Element declared, ExecutableElement accessor) {
    return new OnlyValue(
        declared,
        accessor.getSimpleName().toString(),
        ((ExecutableType) types.asMemberOf(type, accessor)).getReturnType());
  }

  private static boolean isRaw(DeclaredType type) {
    return type.getTypeArguments().size()
        != ((TypeElement) type.asElement()).getTypeParameters().size();
  }

  /** Whether a constructor can be called with it as a type argument. */
  private static boolean isNameable(TypeMirror argument) {
    return argument.getKind() != TypeKind.WILDCARD && argument.getKind() != TypeKind.TYPEVAR;
  }

  public boolean isSameType(TypeMirror left, TypeMirror right) {
    return types.isSameType(left, right);
  }

  /** Whether an erased type is, or extends, the erased type of that name. */
  public boolean erasesTo(TypeMirror type, TypeName erased) {
    if (TypeName.get(types.erasure(type)).equals(erased)) {
      return true;
    }
    TypeElement wanted = elements.getTypeElement(erased.toString());
    return wanted != null
        && type instanceof DeclaredType
        && types.isSubtype(types.erasure(type), types.erasure(wanted.asType()));
  }

  /** The type element of that name, if there is one. */
  public @Nullable TypeElement find(String qualifiedName) {
    return elements.getTypeElement(qualifiedName);
  }

  /**
   * The type element of that name as the module of an element sees it, if there is one. The
   * compiler looks in that module; without one it asks all modules that there are.
   */
  public @Nullable TypeElement find(Element from, String qualifiedName) {
    ModuleElement module = elements.getModuleOf(from);
    return module == null ? find(qualifiedName) : elements.getTypeElement(module, qualifiedName);
  }

  /** Whether there is a type of that name, be it in several modules. */
  public boolean exists(String qualifiedName) {
    return find(qualifiedName) != null || !elements.getAllTypeElements(qualifiedName).isEmpty();
  }

  /** The types in an entity's package. */
  public Stream<TypeElement> neighbours(TypeElement entity) {
    return elements.getPackageOf(entity).getEnclosedElements().stream()
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast);
  }

  public String packageOf(Element element) {
    return elements.getPackageOf(element).getQualifiedName().toString();
  }

  /** The first type in a type that code in the same package as an entity cannot name. */
  public @Nullable Element invisible(TypeMirror type, TypeElement from) {
    Stream<? extends TypeMirror> inner = Stream.empty();
    if (type instanceof DeclaredType declared) {
      if (!isVisible(declared.asElement(), from)) {
        return declared.asElement();
      }
      inner = declared.getTypeArguments().stream();
    } else if (type instanceof ArrayType array) {
      inner = Stream.of(array.getComponentType());
    } else if (type instanceof WildcardType wildcard) {
      inner =
          Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
              .flatMap(Stream::ofNullable);
    }
    return inner
        .map(each -> invisible(each, from))
        .flatMap(Stream::ofNullable)
        .findFirst()
        .orElse(null);
  }

  /** Whether code in the same package as an entity can name a type. */
  public boolean isVisible(Element type, TypeElement from) {
    boolean samePackage = packageOf(type).equals(packageOf(from));
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      boolean inInterface =
          e.getEnclosingElement() != null && e.getEnclosingElement().getKind().isInterface();
      boolean isPublic = e.getModifiers().contains(Modifier.PUBLIC) || inInterface;
      if (e.getModifiers().contains(Modifier.PRIVATE) || (!isPublic && !samePackage)) {
        return false;
      }
    }
    return true;
  }

  public static boolean isNamed(TypeMirror type, String qualifiedName) {
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(qualifiedName);
  }

  public static List<? extends TypeMirror> arguments(TypeMirror type) {
    return type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
  }
}
