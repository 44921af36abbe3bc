package dev.kinship.schema.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The source of an entity. */
final class EntitySource {

  private static final int WIDTH = 100;

  private final String packageName;
  private final Style style;
  private final DraftedEntity entity;
  private final Imports imports = new Imports();
  private final AnnotationText annotations = new AnnotationText(imports);

  private EntitySource(String packageName, Style style, DraftedEntity entity) {
    this.packageName = packageName;
    this.style = style;
    this.entity = entity;
  }

  static String of(String packageName, Style style, DraftedEntity entity) {
    return new EntitySource(packageName, style, entity).text();
  }

  private String text() {
    for (DraftedProperty each : entity.properties()) {
      imports.add(each.type().imports());
      if (each.nullable()) {
        imports.use("org.jspecify.annotations", "Nullable");
      }
    }
    String body = style == Style.RECORD ? record() : mutableClass();
    String top =
        javadoc()
            + annotations.entity(entity)
            + "\n"
            + entity.unique().stream()
                .map(each -> annotations.unique(each) + "\n")
                .collect(Collectors.joining())
            + entity.onType().stream()
                .map(each -> annotations.belongsTo(each, 0) + "\n")
                .collect(Collectors.joining())
            + entity.links().stream().map(this::links).collect(Collectors.joining());
    return imports.head(packageName) + top + body;
  }

  /** An entity's comment would be Javadoc; links that have none keep theirs here. */
  private String links(DraftedLinks links) {
    String comment = JavadocText.line(links.comment());
    return (comment.isEmpty() ? "" : "// " + comment + "\n") + annotations.hasMany(links) + "\n";
  }

  private String javadoc() {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(JavadocText.escaped(entity.comment()));
    if (!entity.leftOut().isEmpty()) {
      paragraphs.add(
          "Columns without a property: "
              + entity.leftOut().stream()
                  .map(JavadocText::escaped)
                  .collect(Collectors.joining("; "))
              + ".");
    }
    if (style == Style.RECORD) {
      entity.properties().stream()
          .filter(each -> !each.comment().isBlank())
          .forEach(
              each ->
                  paragraphs.add(
                      "@param " + each.name() + " " + JavadocText.escaped(each.comment())));
    }
    if (paragraphs.stream().anyMatch(each -> each.startsWith("@"))
        && paragraphs.stream().allMatch(each -> each.isBlank() || each.startsWith("@"))) {
      paragraphs.add(0, "A row of {@code " + JavaNames.snakeCase(entity.name()) + "}.");
    }
    return JavadocText.of("", paragraphs);
  }

  private String record() {
    String head = "public record " + entity.name() + "(";
    String tail = entity.hasAssociations() ? "\n   " + implemented() + " {}\n" : " {}\n";
    List<String> components = entity.properties().stream().map(this::component).toList();
    String all = String.join(", ", components) + ")";
    boolean fits = !all.contains("\n");
    String oneLine = head + all + tail.replace("\n   ", "");
    if (fits && oneLine.strip().length() <= WIDTH) {
      return oneLine;
    }
    if (fits && entity.hasAssociations() && (head + all).length() <= WIDTH) {
      return head + all + tail;
    }
    return head
        + (fits && ("    " + all).length() <= WIDTH
            ? "\n    " + all
            : "\n    " + String.join(",\n    ", components) + ")")
        + tail;
  }

  private String implemented() {
    return " implements " + entity.name() + "Associations";
  }

  private String component(DraftedProperty property) {
    List<String> before = annotations.property(property, 8);
    String typed = typed(property) + " " + property.name();
    String oneLine = (String.join(" ", before) + " " + typed).strip();
    String remark = remark("    ", property);
    if (4 + oneLine.length() + 1 <= WIDTH && !oneLine.contains("\n")) {
      return remark + oneLine;
    }
    return remark + String.join("\n        ", before) + "\n        " + typed;
  }

  private static String remark(String indent, DraftedProperty property) {
    String remark = property.role().remark();
    return remark.isEmpty() ? "" : "// " + remark + "\n" + indent;
  }

  private String mutableClass() {
    StringBuilder text = new StringBuilder("public class ").append(entity.name());
    text.append(entity.hasAssociations() ? implemented() : "").append(" {\n");
    for (DraftedProperty each : entity.properties()) {
      text.append('\n').append(field(each));
    }
    for (DraftedProperty each : entity.properties()) {
      text.append(accessors(each));
    }
    return text.append("}\n").toString();
  }

  private String field(DraftedProperty property) {
    List<String> before = annotations.property(property, 2);
    String typed = "private " + typed(property) + " " + property.name() + ";";
    // A formatter keeps what has values in lines of their own.
    boolean plain = before.stream().noneMatch(each -> each.contains("("));
    String declaration =
        String.join(plain ? " " : "\n  ", before)
            + (before.isEmpty() ? "" : plain ? " " : "\n  ")
            + typed;
    return "  "
        + remark("  ", property)
        + JavadocText.of("  ", List.of(JavadocText.escaped(property.comment()))).stripLeading()
        + (property.comment().isBlank() ? "" : "  ")
        + declaration
        + "\n";
  }

  private static String accessors(DraftedProperty property) {
    String name = property.name();
    String great = Capitals.capitalized(name);
    String type = typed(property);
    String get =
        property.type().primitive().equals("boolean") && !property.nullable() ? "is" : "get";
    return """

          public %1$s %2$s%3$s() {
            return %4$s;
          }

          public void set%3$s(%1$s %4$s) {
            this.%4$s = %4$s;
          }
        """
        .formatted(type, get, great, name);
  }

  private static String typed(DraftedProperty property) {
    String type = property.typeName();
    if (!property.nullable()) {
      return type;
    }
    // An annotation on an array's type stands before its brackets.
    return type.endsWith("[]") ? type.replace("[]", " @Nullable []") : "@Nullable " + type;
  }
}
