package dev.kinship.processor.generate.describe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Values as JSON: maps, lists, texts, booleans and numbers, in their order. */
final class JsonText {

  private static final int WIDTH = 120;

  private JsonText() {}

  /** Spells a value; what fits into one line stands in one. */
  static String of(Object value) {
    return of(value, "") + "\n";
  }

  private static String of(Object value, String indent) {
    if (value instanceof Map<?, ?> map) {
      List<String> parts = new ArrayList<>();
      map.forEach(
          (name, each) -> parts.add(text(name.toString()) + ": " + of(each, indent + "  ")));
      return joined('{', parts, '}', indent);
    }
    if (value instanceof Collection<?> list) {
      return joined('[', list.stream().map(each -> of(each, indent + "  ")).toList(), ']', indent);
    }
    return value instanceof Boolean || value instanceof Number
        ? value.toString()
        : text(value.toString());
  }

  private static String joined(char open, List<String> parts, char close, String indent) {
    String oneLine = open + String.join(", ", parts) + close;
    if (indent.length() + oneLine.length() <= WIDTH && oneLine.indexOf('\n') < 0) {
      return oneLine;
    }
    String inner = "\n" + indent + "  ";
    return open + inner + String.join("," + inner, parts) + "\n" + indent + close;
  }

  private static String text(String value) {
    StringBuilder text = new StringBuilder("\"");
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
    return text.append('"').toString();
  }
}
