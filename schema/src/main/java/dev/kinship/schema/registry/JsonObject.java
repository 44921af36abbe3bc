package dev.kinship.schema.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object of JSON's, whose values are asked for by name and type. */
record JsonObject(Map<String, Object> values) {

  static JsonObject of(Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException("an object expected, not " + value);
    }
    Map<String, Object> values = new LinkedHashMap<>();
    map.forEach((name, each) -> values.put(String.valueOf(name), each));
    return new JsonObject(values);
  }

  /** A text; empty if there is none. */
  String text(String name) {
    return values.getOrDefault(name, "") instanceof String text ? text : wrong(name);
  }

  /** A flag; false where there is none. */
  boolean flag(String name) {
    return Boolean.TRUE.equals(values.get(name));
  }

  /** A number; 0 where there is none. */
  long number(String name) {
    return values.get(name) instanceof Long number ? number : 0;
  }

  JsonObject object(String name) {
    return of(values.getOrDefault(name, Map.of()));
  }

  List<JsonObject> objects(String name) {
    return list(name).stream().map(JsonObject::of).toList();
  }

  List<String> texts(String name) {
    return list(name).stream().map(String.class::cast).toList();
  }

  List<List<String>> lists(String name) {
    return list(name).stream()
        .map(each -> ((List<?>) each).stream().map(String.class::cast).toList())
        .toList();
  }

  private List<?> list(String name) {
    return values.getOrDefault(name, List.of()) instanceof List<?> list ? list : wrong(name);
  }

  @SuppressWarnings("TypeParameterUnusedInFormals") // it returns nothing
  private <T> T wrong(String name) {
    throw new IllegalArgumentException("'" + name + "' is of another type: " + values.get(name));
  }
}
