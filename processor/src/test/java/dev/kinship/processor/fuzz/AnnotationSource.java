package dev.kinship.processor.fuzz;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An annotation to be written, whose values may still change. */
final class AnnotationSource {

  private final String name;
  private final Map<String, String> values = new LinkedHashMap<>();

  private AnnotationSource(String name) {
    this.name = name;
  }

  /** One of Kinship's own. */
  static AnnotationSource annotation(String simpleName) {
    return new AnnotationSource("dev.kinship." + simpleName);
  }

  static AnnotationSource columnName(String column) {
    return new AnnotationSource("org.jdbi.v3.core.mapper.reflect.ColumnName").text("value", column);
  }

  static AnnotationSource deprecated() {
    return new AnnotationSource("java.lang.Deprecated");
  }

  /** Sets a value as it stands in the source. */
  AnnotationSource with(String member, String source) {
    values.put(member, source);
    return this;
  }

  /** Sets a text. */
  AnnotationSource text(String member, String text) {
    return with(member, quoted(text));
  }

  /** Sets a class literal. */
  AnnotationSource type(EntitySource entity) {
    return with("value", entity.qualifiedName() + ".class");
  }

  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  @Override
  public String toString() {
    return "@"
        + name
        + values.entrySet().stream()
            .map(value -> value.getKey() + " = " + value.getValue())
            .collect(Collectors.joining(", ", "(", ")"));
  }
}
