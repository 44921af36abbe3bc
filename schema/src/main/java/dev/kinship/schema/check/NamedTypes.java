package dev.kinship.schema.check;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.qualifier.QualifiedType;

/**
 * Finds the types that descriptions name, such as {@code java.util.Map<java.lang.String, int[]>}.
 *
 * @param loader finds the classes
 */
record NamedTypes(ClassLoader loader) {

  private static final Map<String, Class<?>> PRIMITIVES =
      Map.of(
          "boolean", boolean.class,
          "byte", byte.class,
          "short", short.class,
          "int", int.class,
          "long", long.class,
          "float", float.class,
          "double", double.class,
          "char", char.class);

  /**
   * Finds a type with its qualifiers.
   *
   * @param name the type as source spells it, without imports
   * @param qualifiers the binary names of the annotations
   * @return the type; empty where a class of it is not there
   */
  Optional<QualifiedType<?>> find(String name, List<String> qualifiers) {
    try {
      List<Class<? extends Annotation>> annotations = new ArrayList<>();
      for (String each : qualifiers) {
        annotations.add(Class.forName(each, false, loader).asSubclass(Annotation.class));
      }
      return Optional.of(QualifiedType.of(type(name.strip())).withAnnotationClasses(annotations));
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty();
    }
  }

  private Type type(String name) throws ClassNotFoundException {
    if (name.endsWith("[]")) {
      Type element = type(name.substring(0, name.length() - 2));
      return GenericTypes.getErasedType(element).arrayType();
    }
    int arguments = name.indexOf('<');
    if (arguments < 0) {
      return named(name);
    }
    List<Type> types = new ArrayList<>();
    for (String each : parts(name.substring(arguments + 1, name.lastIndexOf('>')))) {
      types.add(type(each));
    }
    return GenericTypes.parameterizeClass(
        named(name.substring(0, arguments)), types.toArray(Type[]::new));
  }

  /** The arguments of a type, at the commas that stand in no brackets. */
  private static List<String> parts(String arguments) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < arguments.length(); i++) {
      char c = arguments.charAt(i);
      depth += c == '<' ? 1 : c == '>' ? -1 : 0;
      if (c == ',' && depth == 0) {
        parts.add(arguments.substring(from, i).strip());
        from = i + 1;
      }
    }
    parts.add(arguments.substring(from).strip());
    return parts;
  }

  /** A class; one within another is spelled with a dot in source, and with a dollar sign here. */
  private Class<?> named(String name) throws ClassNotFoundException {
    Class<?> primitive = PRIMITIVES.get(name);
    if (primitive != null) {
      return primitive;
    }
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      int dot = name.lastIndexOf('.');
      if (dot < 0) {
        throw e;
      }
      return named(name.substring(0, dot) + '$' + name.substring(dot + 1));
    }
  }
}
