package dev.kinship.map.page;

import dev.kinship.map.model.Box;
import dev.kinship.map.model.Line;
import dev.kinship.map.model.LineEnd;
import dev.kinship.map.model.MapModel;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the page's script knows of the map, as JSON that may stand in a page. */
final class Data {

  private Data() {}

  static String of(MapModel map) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("boxes", map.boxes().stream().map(Data::box).toList());
    json.put("lines", map.lines().stream().map(Data::line).toList());
    return json(json);
  }

  private static Map<String, Object> box(Box box) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", box.type());
    json.put("name", box.name());
    json.put("table", box.table());
    json.put(
        "columns",
        box.columns().stream()
            .map(each -> List.of(each.name(), each.type(), each.keys()))
            .toList());
    return json;
  }

  private static Map<String, Object> line(Line line) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", line.id());
    json.put("names", line.names());
    json.put("columns", line.columns());
    json.put("joinTable", line.joinTable());
    json.put("ways", line.ways());
    json.put("ends", List.of(end(line.from(), line.to()), end(line.to(), line.from())));
    return json;
  }

  /** How many of the other entity each row goes with is what a reader asks at an end. */
  private static Map<String, Object> end(LineEnd end, LineEnd other) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", end.type());
    json.put("entity", end.entity());
    json.put("name", end.name());
    json.put("goesWith", other.cardinality().words());
    json.put("other", other.entity());
    json.put(
        "accessors",
        end.accessors().stream().map(each -> List.of(each.name(), each.sql())).toList());
    return json;
  }

  private static String json(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(each -> text(String.valueOf(each.getKey())) + ":" + json(each.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(Data::json).collect(Collectors.joining(",", "[", "]"));
    }
    return text(String.valueOf(value));
  }

  /** Nothing in it ends the element that it stands in. */
  private static String text(String value) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean plain = c >= ' ' && c < 127 && "\"\\<>&".indexOf(c) < 0;
      text.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return text.append('"').toString();
  }
}
