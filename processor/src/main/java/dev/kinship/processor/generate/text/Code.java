package dev.kinship.processor.generate.text;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * A piece of Java. It is a text in which classes are marked, so that a file can import them when it
 * knows all of them: one look at a text finds its marks, and nothing is spelled twice.
 *
 * @param marked the text; {@link Names} knows the marks
 */
public record Code(String marked) {

  static final char START = '\u0001';
  static final char SIMPLE = '\u0002';
  static final char END = '\u0003';

  /** Ends a class that may be null: JSpecify's annotation goes ahead of its simple name. */
  static final char END_NULLABLE = '\u0004';

  /** Where a line may be broken if it is too long. */
  static final char BREAK = '\u0005';

  /**
   * Spells code.
   *
   * @param format its text: {@code $T} is a class or another type, {@code $S} a literal, {@code $L}
   *     code or a text as it is, and {@code $Z} a place where a line may be broken
   * @param arguments what stands in their place, in this order
   * @return the code
   */
  public static Code of(String format, Object... arguments) {
    StringBuilder text = new StringBuilder(format.length() + 64);
    int next = 0;
    int from = 0;
    for (int i = format.indexOf('$'); i >= 0; i = format.indexOf('$', from)) {
      text.append(format, from, i);
      from = i + 2;
      switch (format.charAt(i + 1)) {
        case 'T' -> type(text, arguments[next++]);
        case 'S' -> literal(text, String.valueOf(arguments[next++]));
        case 'L' ->
            text.append(arguments[next++] instanceof Code code ? code.marked : arguments[next - 1]);
        case 'Z' -> text.append(BREAK);
        default -> throw new IllegalArgumentException(format);
      }
    }
    return new Code(text.append(format, from, format.length()).toString());
  }

  public static Code type(TypeName type) {
    StringBuilder text = new StringBuilder();
    type(text, type);
    return new Code(text.toString());
  }

  public static Code joined(Collection<Code> parts, String separator) {
    StringBuilder text = new StringBuilder();
    for (Code each : parts) {
      text.append(text.isEmpty() ? "" : separator).append(each.marked);
    }
    return new Code(text.toString());
  }

  /** Texts as literals, with something between. */
  public static Code literals(List<String> texts, String separator) {
    StringBuilder text = new StringBuilder(128 * texts.size());
    for (String each : texts) {
      text.append(text.isEmpty() ? "" : separator);
      literal(text, each);
    }
    return new Code(text.toString());
  }

  public static Collector<Code, ?, Code> joining(String separator) {
    return Collectors.collectingAndThen(Collectors.toList(), all -> joined(all, separator));
  }

  /** The same with all lines but the first farther to the right. */
  public Code indented(int spaces) {
    return isOneLine() ? this : new Code(marked.replace("\n", "\n" + " ".repeat(spaces)));
  }

  /** Adds a text, with all lines but the first farther to the right. */
  static void indent(StringBuilder text, String lines, String indent) {
    int from = 0;
    for (int at = lines.indexOf('\n'); at >= 0; at = lines.indexOf('\n', from)) {
      text.append(lines, from, at + 1).append(indent);
      from = at + 1;
    }
    text.append(lines, from, lines.length());
  }

  /**
   * Adds it to a text, with all lines but the first farther to the right.
   *
   * @param text where it goes
   * @param indent the spaces
   */
  public void addTo(StringBuilder text, String indent) {
    indent(text, marked, indent);
  }

  public boolean isOneLine() {
    return marked.indexOf('\n') < 0;
  }

  /** How long it is in one line, with its classes imported. */
  public int width() {
    return Names.width(marked);
  }

  @Override
  public String toString() {
    return Names.qualified(marked);
  }

  private static void type(StringBuilder text, Object type) {
    if (type instanceof Class<?> known) {
      type(text, ClassName.get(known));
    } else if (type instanceof ClassName name) {
      String packageName = name.packageName();
      String whole = name.canonicalName();
      text.append(START).append(packageName).append(SIMPLE);
      text.append(whole, packageName.isEmpty() ? 0 : packageName.length() + 1, whole.length());
      text.append(name.isAnnotated() ? END_NULLABLE : END);
    } else if (type instanceof ParameterizedTypeName generic) {
      ClassName raw = generic.rawType();
      type(text, generic.isAnnotated() ? raw.annotated(generic.annotations()) : raw);
      arguments(text, generic.typeArguments());
    } else if (type instanceof ArrayTypeName array) {
      type(text, array.componentType());
      if (array.isAnnotated()) {
        text.append(" @");
        type(text, RuntimeTypes.NULLABLE);
        text.append(' ');
      }
      text.append("[]");
    } else if (type instanceof WildcardTypeName wildcard) {
      wildcard(text, wildcard);
    } else {
      // A primitive type, or a variable.
      text.append(type);
    }
  }

  private static void arguments(StringBuilder text, List<TypeName> arguments) {
    char before = '<';
    for (TypeName each : arguments) {
      text.append(before == ',' ? ", " : "<");
      type(text, each);
      before = ',';
    }
    text.append('>');
  }

  private static void wildcard(StringBuilder text, WildcardTypeName wildcard) {
    text.append('?');
    if (!wildcard.lowerBounds().isEmpty()) {
      type(text.append(" super "), wildcard.lowerBounds().get(0));
    } else if (!wildcard.upperBounds().get(0).equals(ClassName.OBJECT)) {
      type(text.append(" extends "), wildcard.upperBounds().get(0));
    }
  }

  private static void literal(StringBuilder text, String value) {
    text.append('"');
    int from = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= ' ' && c <= '~' && c != '"' && c != '\\') {
        continue;
      }
      text.append(value, from, i);
      from = i + 1;
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        case '\b' -> text.append("\\b");
        case '\f' -> text.append("\\f");
        default -> {
          if (Character.isISOControl(c)) {
            text.append("\\u").append(String.format("%04x", (int) c));
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append(value, from, value.length()).append('"');
  }
}
