package dev.kinship.map;

import dev.kinship.map.model.Box;
import dev.kinship.map.model.BoxColumn;
import dev.kinship.map.model.Cardinality;
import dev.kinship.map.model.Line;
import dev.kinship.map.model.MapModel;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The map as Mermaid's {@code erDiagram}. */
final class MermaidText {

  private final MapModel map;

  /** The names of the entities in the diagram, by type: letters, digits and underscores. */
  private final Map<String, String> names = new LinkedHashMap<>();

  private MermaidText(MapModel map) {
    this.map = map;
    Set<String> taken = new HashSet<>();
    for (Box each : map.boxes()) {
      String name = word(each.name());
      names.put(each.type(), taken.add(name) ? name : word(each.type()));
    }
  }

  static String of(MapModel map) {
    return new MermaidText(map).text();
  }

  private String text() {
    StringBuilder text = new StringBuilder("erDiagram\n");
    map.boxes().forEach(each -> box(each, text));
    for (Line each : map.lines()) {
      text.append("  ")
          .append(names.get(each.to().type()))
          .append(' ')
          .append(left(each.to().cardinality()))
          .append(each.isPath() ? ".." : "--")
          .append(right(each.from().cardinality()))
          .append(' ')
          .append(names.get(each.from().type()))
          .append(" : \"")
          .append(label(each))
          .append("\"\n");
    }
    return text.toString();
  }

  private void box(Box box, StringBuilder text) {
    String title = box.name() + (box.table().isEmpty() ? "" : " (" + box.table() + ")");
    text.append("  ").append(names.get(box.type()));
    text.append("[\"").append(quoted(title)).append("\"]");
    if (box.columns().isEmpty()) {
      text.append('\n');
      return;
    }
    text.append(" {\n");
    for (BoxColumn each : box.columns()) {
      String name = word(each.name());
      text.append("    ").append(type(each.type())).append(' ').append(name);
      text.append(' ').append(each.keys().replace(" ", ", "));
      if (!name.equals(each.name())) {
        text.append(" \"").append(quoted(each.name())).append('"');
      }
      text.append('\n');
    }
    text.append("  }\n");
  }

  private static String label(Line line) {
    String table = line.joinTable().isEmpty() ? "" : " (" + line.joinTable() + ")";
    return quoted(line.names() + table);
  }

  private static String left(Cardinality cardinality) {
    return switch (cardinality) {
      case ONE -> "||";
      case ZERO_OR_ONE -> "|o";
      case MANY -> "}o";
    };
  }

  private static String right(Cardinality cardinality) {
    return switch (cardinality) {
      case ONE -> "||";
      case ZERO_OR_ONE -> "o|";
      case MANY -> "o{";
    };
  }

  private static String type(String type) {
    String spelled =
        type.replace('<', '(').replace('>', ')').replaceAll("[^A-Za-z0-9_()\\[\\]-]", "_");
    return spelled.isEmpty() || !Character.isLetter(spelled.charAt(0)) ? "t" + spelled : spelled;
  }

  private static String word(String name) {
    String word = name.replaceAll("[^A-Za-z0-9_]", "_");
    return word.isEmpty() || !Character.isLetter(word.charAt(0)) ? "e" + word : word;
  }

  private static String quoted(String text) {
    return text.replace("\"", "#quot;").replaceAll("[\\r\\n]", " ");
  }
}
