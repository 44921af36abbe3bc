package dev.kinship.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Finds the members by which a class's field can be read and written: a method before the field.
 */
final class AccessReader {

  private static final Set<String> BOOLEAN = Set.of("boolean", "java.lang.Boolean");

  private final Types types;
  private final javax.lang.model.util.Types compiler;
  private final TypeElement entity;
  private final List<ExecutableElement> methods;

  AccessReader(Types types, javax.lang.model.util.Types compiler, TypeElement entity) {
    this.types = types;
    this.compiler = compiler;
    this.entity = entity;
    this.methods = types.methods(entity);
  }

  /**
   * What there is for one field.
   *
   * @param read by what it is read
   * @param write by what it is written
   * @param obstacles why members that look like accessors are none
   * @param members the methods that are its accessors
   */
  record Access(
      @Nullable MemberDeclaration read,
      @Nullable MemberDeclaration write,
      List<String> obstacles,
      List<Element> members) {}

  Access of(VariableElement field, TypeMirror type) {
    List<String> obstacles = new ArrayList<>();
    List<Element> members = new ArrayList<>();
    String name = field.getSimpleName().toString();
    MemberDeclaration read =
        method(getters(name, type), 0, type, obstacles, members, Lombok.getter(field));
    MemberDeclaration write =
        method(setters(name, type), 1, type, obstacles, members, Lombok.setter(field));
    boolean reachable = types.accessible(entity, field) && !Lombok.makesPrivate(field);
    if (read == null && reachable) {
      read = new MemberDeclaration(name, true);
    }
    if (write == null && reachable && !Lombok.isFinal(field)) {
      write = new MemberDeclaration(name, true);
    }
    return new Access(read, write, obstacles, members);
  }

  private @Nullable MemberDeclaration method(
      List<String> names,
      int parameters,
      TypeMirror type,
      List<String> obstacles,
      List<Element> members,
      @Nullable String lombok) {
    for (String name : names) {
      for (ExecutableElement method : methods) {
        if (!method.getSimpleName().contentEquals(name)
            || method.getParameters().size() != parameters
            || method.getModifiers().contains(Modifier.STATIC)
            || isOfObject(method)) {
          continue;
        }
        String obstacle = obstacle(method, type);
        if (obstacle == null) {
          members.add(method);
          return new MemberDeclaration(name, false);
        }
        obstacles.add(obstacle);
      }
    }
    return lombok == null ? null : new MemberDeclaration(lombok, false);
  }

  // Every object has a hashCode and a wait(long), which know nothing of a field called so.
  private static boolean isOfObject(ExecutableElement method) {
    return Enclosing.type(method).getQualifiedName().contentEquals("java.lang.Object");
  }

  private @Nullable String obstacle(ExecutableElement method, TypeMirror type) {
    ExecutableType seen =
        (ExecutableType) compiler.asMemberOf((DeclaredType) entity.asType(), method);
    String name = method.getSimpleName().toString();
    if (!types.accessible(entity, method)) {
      return "'" + name + "' is " + visibility(method);
    }
    if (seen.getParameterTypes().isEmpty()) {
      return types.same(seen.getReturnType(), type) || types.fits(seen.getReturnType(), type)
          ? null
          : "'" + name + "()' returns " + TypeNames.simple(seen.getReturnType());
    }
    TypeMirror parameter = seen.getParameterTypes().get(0);
    return types.fits(type, parameter)
        ? null
        : "'" + name + "' takes " + TypeNames.simple(parameter);
  }

  private static String visibility(Element member) {
    return Stream.of(Modifier.PRIVATE, Modifier.PROTECTED)
        .filter(member.getModifiers()::contains)
        .map(Modifier::toString)
        .findFirst()
        .orElse("package-private in another package");
  }

  private static List<String> getters(String name, TypeMirror type) {
    Stream<String> is = isBoolean(type) ? Stream.of("is" + capitalized(name)) : Stream.empty();
    return Stream.concat(Stream.concat(Stream.of("get" + capitalized(name)), is), Stream.of(name))
        .toList();
  }

  private static List<String> setters(String name, TypeMirror type) {
    boolean prefixed = isBoolean(type) && name.startsWith("is") && name.length() > 2;
    Stream<String> bare = prefixed ? Stream.of("set" + name.substring(2)) : Stream.empty();
    return Stream.concat(Stream.concat(Stream.of("set" + capitalized(name)), bare), Stream.of(name))
        .toList();
  }

  private static boolean isBoolean(TypeMirror type) {
    return BOOLEAN.contains(TypeNames.qualified(type));
  }

  static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
