package dev.kinship.processor.generate.text;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * What the classes that a file names are called in it. The first class of a name is imported;
 * others of that name are written with their package.
 */
final class Names {

  private static final String JAVA_LANG = "java.lang";

  private final ClassName file;
  private final Set<String> nested;
  private final Set<String> qualified;

  /** The packages of what is imported, by simple name. */
  private final Map<String, String> imported = new HashMap<>();

  /** The classes of the file's own package, which need no import and hide those that would. */
  private final Set<String> local = new HashSet<>();

  /**
   * Begins with nothing named.
   *
   * @param file the type that the file is for
   * @param nested the simple names of the types in it
   * @param qualified the simple names that are not imported, whatever they stand for
   */
  Names(ClassName file, Set<String> nested, Set<String> qualified) {
    this.file = file;
    this.nested = nested;
    this.qualified = qualified;
    local.add(file.simpleName());
  }

  /** Takes note of what a text names. */
  void read(String marked) {
    for (int start = marked.indexOf(Code.START); start >= 0; ) {
      int simple = marked.indexOf(Code.SIMPLE, start);
      int end = end(marked, simple);
      name(marked.substring(start + 1, simple), marked.substring(simple + 1, end));
      if (marked.charAt(end) == Code.END_NULLABLE) {
        name(RuntimeTypes.NULLABLE.packageName(), RuntimeTypes.NULLABLE.simpleName());
      }
      start = marked.indexOf(Code.START, end);
    }
  }

  /** Where a mark ends whose name begins behind a position. */
  private static int end(String marked, int simple) {
    int end = simple + 1;
    while (marked.charAt(end) != Code.END && marked.charAt(end) != Code.END_NULLABLE) {
      end++;
    }
    return end;
  }

  private void name(String packageName, String name) {
    String top = top(name);
    if (nested.contains(top)) {
      return;
    }
    if (packageName.equals(file.packageName())) {
      local.add(top);
    } else if (!qualified.contains(top) && !packageName.isEmpty()) {
      imported.putIfAbsent(top, packageName);
    }
  }

  /** The names of the classes to import, in order. */
  Stream<String> imports() {
    return imported.entrySet().stream()
        .filter(each -> !local.contains(each.getKey()) && !each.getValue().equals(JAVA_LANG))
        .map(each -> each.getValue() + "." + each.getKey())
        .sorted();
  }

  /** A text as it stands in the file. */
  String spelled(String marked) {
    return replaced(marked, this::called);
  }

  /** Adds a text as it stands in the file. */
  void spell(StringBuilder text, String marked) {
    replace(text, marked, this::called);
  }

  private String called(String packageName, String name) {
    String top = top(name);
    if (packageName.equals(file.packageName())) {
      boolean isNested =
          top.equals(file.simpleName()) && nested.contains(name.substring(name.indexOf('.') + 1));
      if (isNested) {
        return name.substring(name.indexOf('.') + 1);
      }
      return nested.contains(top) ? qualified(packageName, name) : name;
    }
    boolean isImported =
        packageName.equals(imported.get(top)) && !local.contains(top) && !nested.contains(top);
    return isImported ? name : qualified(packageName, name);
  }

  /** How long a text is with all classes imported. */
  static int width(String marked) {
    int width = marked.length();
    for (int start = marked.indexOf(Code.START); start >= 0; ) {
      int simple = marked.indexOf(Code.SIMPLE, start);
      int end = end(marked, simple);
      // The package and the three marks go, and "@Nullable " may come.
      width -= simple - start + 2;
      if (marked.charAt(end) == Code.END_NULLABLE) {
        width += RuntimeTypes.NULLABLE.simpleName().length() + 2;
      }
      start = marked.indexOf(Code.START, end);
    }
    return width;
  }

  /** A text with no class imported. */
  static String qualified(String marked) {
    return replaced(marked, Names::qualified);
  }

  private static String qualified(String packageName, String name) {
    return packageName.isEmpty() ? name : packageName + "." + name;
  }

  private static String top(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static String replaced(String marked, BinaryOperator<String> called) {
    if (marked.indexOf(Code.START) < 0) {
      return marked;
    }
    StringBuilder text = new StringBuilder(marked.length());
    replace(text, marked, called);
    return text.toString();
  }

  /** Puts something in place of each mark, by the package and the name of its class. */
  private static void replace(StringBuilder text, String marked, BinaryOperator<String> called) {
    int from = 0;
    for (int start = marked.indexOf(Code.START); start >= 0; ) {
      text.append(marked, from, start);
      int simple = marked.indexOf(Code.SIMPLE, start);
      int end = end(marked, simple);
      String name =
          called.apply(marked.substring(start + 1, simple), marked.substring(simple + 1, end));
      if (marked.charAt(end) == Code.END_NULLABLE) {
        ClassName nullable = RuntimeTypes.NULLABLE;
        int last = name.lastIndexOf('.') + 1;
        text.append(name, 0, last).append('@');
        text.append(called.apply(nullable.packageName(), nullable.simpleName())).append(' ');
        text.append(name, last, name.length());
      } else {
        text.append(name);
      }
      from = end + 1;
      start = marked.indexOf(Code.START, from);
    }
    text.append(marked, from, marked.length());
  }
}
