package dev.kinship.processor.generate.describe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Values as JSON: maps, lists, texts, booleans and numbers, in their order. */
final class JsonText {

  private static final int WIDTH = 120;

  private JsonText() {}

  /** Spells a value; what fits into one line stands in one. */
  static String of(Object value) {
    StringBuilder text = new StringBuilder(4096);
    write(text, value, "");
    return text.append('\n').toString();
  }

  private static void write(StringBuilder text, Object value, String indent) {
    if (value instanceof Map<?, ?> map) {
      lay(
          text,
          '{',
          map.entrySet(),
          '}',
          indent,
          each -> {
            Map.Entry<?, ?> entry = (Map.Entry<?, ?>) each;
            write(text, entry.getKey().toString());
            write(text.append(": "), entry.getValue(), indent + "  ");
          });
    } else if (value instanceof Collection<?> list) {
      lay(text, '[', list, ']', indent, each -> write(text, each, indent + "  "));
    } else if (value instanceof Boolean || value instanceof Number) {
      text.append(value);
    } else {
      write(text, value.toString());
    }
  }

  /** Writes in one line, and again in several if that was too long. */
  private static void lay(
      StringBuilder text,
      char open,
      Collection<?> parts,
      char close,
      String indent,
      Consumer<Object> part) {
    text.append(open);
    List<Integer> commas = new ArrayList<>();
    int start = text.length();
    for (Object each : parts) {
      if (text.length() > start) {
        commas.add(text.length());
        text.append(", ");
      }
      part.accept(each);
    }
    text.append(close);
    boolean fits = indent.length() + text.length() - start + 1 <= WIDTH;
    if (fits && text.indexOf("\n", start) < 0) {
      return;
    }
    String inner = "\n" + indent + "  ";
    text.setLength(text.length() - 1);
    for (int i = commas.size() - 1; i >= 0; i--) {
      text.replace(commas.get(i) + 1, commas.get(i) + 2, inner);
    }
    text.insert(start, inner).append('\n').append(indent).append(close);
  }

  private static void write(StringBuilder text, String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        text.append(String.format("\\u%04x", (int) c));
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }
}
