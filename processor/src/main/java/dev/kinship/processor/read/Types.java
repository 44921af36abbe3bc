package dev.kinship.processor.read;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The few questions that reading asks of the compiler's types and elements. */
final class Types {

  private final javax.lang.model.util.Types types;
  private final Elements elements;

  Types(javax.lang.model.util.Types types, Elements elements) {
    this.types = types;
    this.elements = elements;
  }

  /** A member's type, with the type arguments that the entity gives to a generic superclass. */
  TypeMirror typeOf(TypeElement entity, VariableElement field) {
    TypeMirror declared = field.asType();
    TypeMirror element = element(declared);
    return element.getKind() == TypeKind.TYPEVAR || element instanceof DeclaredType
        ? types.asMemberOf((DeclaredType) entity.asType(), field)
        : declared;
  }

  /** What an array holds, and the arrays in it; any other type itself. */
  private static TypeMirror element(TypeMirror type) {
    return type instanceof ArrayType array ? element(array.getComponentType()) : type;
  }

  /** All methods of a type, those that it inherits too. */
  List<ExecutableElement> methods(TypeElement type) {
    return ElementFilter.methodsIn(elements.getAllMembers(type));
  }

  /**
   * Whether {@code Entity::name} could mean another method than the one with so many parameters: a
   * static one takes the instance as its first, and what takes any number may take one more.
   */
  static boolean overloaded(List<ExecutableElement> methods, String name, int parameters) {
    return methods.stream()
        .filter(method -> method.getSimpleName().contentEquals(name))
        .anyMatch(method -> method.isVarArgs() || method.getParameters().size() == parameters + 1);
  }

  /** Whether a value of one type can be given where the other is asked for. */
  boolean fits(TypeMirror value, TypeMirror asked) {
    return types.isSameType(value, asked) || types.isAssignable(value, asked);
  }

  /** Whether two types are the same after boxing. */
  boolean same(TypeMirror left, TypeMirror right) {
    return types.isSameType(boxed(left), boxed(right));
  }

  /** The first exception that a caller must catch or declare; {@code null} for none. */
  @Nullable TypeMirror checked(List<? extends TypeMirror> thrown) {
    return thrown.stream()
        .filter(each -> each.getKind() == TypeKind.DECLARED)
        .filter(each -> !is(each, RuntimeException.class) && !is(each, Error.class))
        .findFirst()
        .orElse(null);
  }

  private boolean is(TypeMirror type, Class<?> above) {
    TypeElement found = elements.getTypeElement(above.getName());
    return found != null && types.isSubtype(type, found.asType());
  }

  TypeMirror erased(TypeMirror type) {
    return types.erasure(type);
  }

  private TypeMirror boxed(TypeMirror type) {
    return type.getKind().isPrimitive()
        ? types.boxedClass((javax.lang.model.type.PrimitiveType) type).asType()
        : type;
  }

  /** Whether the code beside an entity can use a member. */
  boolean accessible(TypeElement entity, Element member) {
    if (member.getModifiers().contains(Modifier.PRIVATE)) {
      return false;
    }
    return member.getModifiers().contains(Modifier.PUBLIC) || samePackage(entity, member);
  }

  /** Why the code beside an entity cannot use a member. */
  String visibility(TypeElement entity, Element member) {
    String said =
        Stream.of(Modifier.PRIVATE, Modifier.PROTECTED)
            .filter(member.getModifiers()::contains)
            .map(Modifier::toString)
            .findFirst()
            .orElse("package-private");
    return said.equals("private") || samePackage(entity, member)
        ? said
        : said + " in another package";
  }

  boolean samePackage(Element left, Element right) {
    PackageElement a = elements.getPackageOf(left);
    return a.getQualifiedName().contentEquals(elements.getPackageOf(right).getQualifiedName());
  }

  /** Whether the compiler, not the user, made a constructor. */
  boolean isImplicit(ExecutableElement constructor) {
    return elements.getOrigin(constructor) != Elements.Origin.EXPLICIT;
  }

  /** The superclass; {@code null} for none but {@code Object}. */
  static @Nullable TypeElement superclass(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType declared
            && declared.getKind() == TypeKind.DECLARED
            && declared.asElement() instanceof TypeElement above
            && !above.getQualifiedName().contentEquals("java.lang.Object")
        ? above
        : null;
  }

  /** The type and its superclasses, the uppermost first. */
  static List<TypeElement> lineage(TypeElement type) {
    TypeElement above = superclass(type);
    return above == null
        ? List.of(type)
        : Stream.concat(lineage(above).stream(), Stream.of(type)).toList();
  }

  /**
   * The superclass that is extended without its type arguments, so that a field of it, or of one
   * above it, has lost its type; {@code null} for none.
   */
  @Nullable TypeElement rawSuperclass(TypeElement type) {
    return lineage(type).stream()
        .filter(above -> above.getSuperclass() instanceof DeclaredType)
        .filter(above -> ((DeclaredType) above.getSuperclass()).getTypeArguments().isEmpty())
        .map(Types::superclass)
        .flatMap(Stream::ofNullable)
        .filter(above -> !above.getTypeParameters().isEmpty())
        .filter(above -> lineage(above).stream().anyMatch(this::hasGenericField))
        .findFirst()
        .orElse(null);
  }

  private boolean hasGenericField(TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
        .filter(field -> !field.getModifiers().contains(Modifier.TRANSIENT))
        .map(Element::asType)
        .anyMatch(field -> !types.isSameType(field, types.erasure(field)));
  }

  /** The type and those around it. */
  static Stream<Element> around(TypeElement type) {
    return Stream.iterate(
        (Element) type,
        e -> e != null && (e.getKind().isClass() || e.getKind().isInterface()),
        Element::getEnclosingElement);
  }

  /** Whether a type is declared in an interface, where it is public and static unsaid. */
  static boolean inInterface(Element type) {
    Element outer = type.getEnclosingElement();
    return outer != null
        && (outer.getKind() == ElementKind.INTERFACE
            || outer.getKind() == ElementKind.ANNOTATION_TYPE);
  }

  /** The name of a type that does not exist, anywhere in a type; {@code null} for none. */
  static @Nullable String missing(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      return type.toString();
    }
    Stream<? extends TypeMirror> inner = Stream.empty();
    if (type instanceof DeclaredType declared) {
      inner = declared.getTypeArguments().stream();
    } else if (type instanceof ArrayType array) {
      inner = Stream.of(array.getComponentType());
    } else if (type instanceof WildcardType wildcard) {
      inner =
          Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
              .flatMap(Stream::ofNullable);
    }
    return inner.map(Types::missing).flatMap(Stream::ofNullable).findFirst().orElse(null);
  }
}
