package dev.kinship.processor.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** The names that the methods of a field may have by which it is read and written. */
final class BeanNames {

  private static final Set<String> BOOLEAN = Set.of("boolean", "java.lang.Boolean");

  private BeanNames() {}

  static List<String> getters(String name, TypeMirror type) {
    Stream<String> is = isBoolean(type) ? Stream.of("is" + capitalized(name)) : Stream.empty();
    return Stream.concat(Stream.concat(Stream.of("get" + capitalized(name)), is), Stream.of(name))
        .toList();
  }

  static List<String> setters(String name, TypeMirror type) {
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
