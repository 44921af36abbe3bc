package dev.kinship.schema.entities;

import dev.kinship.schema.catalog.ForeignKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Annotations as source: only what does not go without saying. */
final class AnnotationText {

  private static final int WIDTH = 100;
  private static final String KINSHIP = "dev.kinship";

  private final Imports imports;

  AnnotationText(Imports imports) {
    this.imports = imports;
  }

  String entity(DraftedEntity entity) {
    List<String> values = new ArrayList<>();
    add(values, "table", entity.table());
    add(values, "schema", entity.schema());
    return "@" + imports.use(KINSHIP, "Entity") + inBrackets(values);
  }

  /** A key of several properties that others refer to. */
  String unique(List<String> properties) {
    return "@"
        + imports.use(KINSHIP, "Unique")
        + properties.stream()
            .map(AnnotationText::literal)
            .collect(Collectors.joining(", ", "({", "})"));
  }

  /** What stands before a property's type, each annotation by itself. */
  List<String> property(DraftedProperty property, int indent) {
    List<String> annotations = new ArrayList<>();
    if (property.key()) {
      annotations.add("@" + imports.use(KINSHIP, "Id"));
    }
    if (property.role() != ColumnRole.NONE) {
      annotations.add("@" + imports.use(KINSHIP, property.role().annotation()));
    }
    if (property.unique()) {
      annotations.add("@" + imports.use(KINSHIP, "Unique"));
    }
    property.belongsTo().ifPresent(each -> annotations.add(belongsTo(each, indent)));
    if (property.needsColumnName()) {
      annotations.add(
          "@"
              + imports.use("org.jdbi.v3.core.mapper.reflect", "ColumnName")
              + "("
              + literal(property.column())
              + ")");
    }
    return annotations;
  }

  String belongsTo(DraftedAssociation association, int indent) {
    List<String> values = new ArrayList<>();
    if (!association.nameFollows()) {
      add(values, "name", association.name());
    }
    addList(values, "with", association.with());
    addList(values, "columns", association.columns());
    addList(values, "references", association.references());
    add(values, "reverse", association.reverse());
    if (association.unique()) {
      values.add("unique = true");
    }
    addAction(values, "onDelete", association.key().onDelete());
    addAction(values, "onUpdate", association.key().onUpdate());
    String target = association.target().isEmpty() ? "" : association.target() + ".class";
    if (!target.isEmpty()) {
      values.add(0, values.isEmpty() ? target : "value = " + target);
    }
    return spelled("BelongsTo", values, indent);
  }

  String hasMany(DraftedLinks links) {
    List<String> values = new ArrayList<>();
    if (!links.target().isEmpty()) {
      values.add("value = " + links.target() + ".class");
    }
    if (!links.nameFollows()) {
      add(values, "name", links.name());
    }
    add(values, "joinTable", links.table());
    addList(values, "joinColumns", links.columns());
    addList(values, "inverseColumns", links.inverseColumns());
    if (!links.through().isEmpty()) {
      values.add("through = " + links.through() + ".class");
    }
    add(values, "from", links.from());
    add(values, "to", links.to());
    add(values, "reverse", links.reverse());
    return spelled("HasMany", values, 0);
  }

  private String spelled(String annotation, List<String> values, int indent) {
    String name = "@" + imports.use(KINSHIP, annotation);
    String oneLine = name + inBrackets(values);
    if (indent + oneLine.length() <= WIDTH) {
      return oneLine;
    }
    String inner = "\n" + " ".repeat(indent + 4);
    return name + "(" + inner + String.join("," + inner, values) + ")";
  }

  private void addAction(List<String> values, String name, ForeignKey.Action action) {
    if (action != ForeignKey.Action.NO_ACTION) {
      values.add(name + " = " + imports.use(KINSHIP, "ReferentialAction") + "." + action.name());
    }
  }

  private static void add(List<String> values, String name, String value) {
    if (!value.isEmpty()) {
      values.add(name + " = " + literal(value));
    }
  }

  private static void addList(List<String> values, String name, List<String> list) {
    if (list.size() == 1) {
      add(values, name, list.get(0));
    } else if (!list.isEmpty()) {
      values.add(
          name
              + " = "
              + list.stream()
                  .map(AnnotationText::literal)
                  .collect(Collectors.joining(", ", "{", "}")));
    }
  }

  private static String inBrackets(List<String> values) {
    return values.isEmpty() ? "" : "(" + String.join(", ", values) + ")";
  }

  /** A literal of Java's. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> literal.append(c);
      }
    }
    return literal.append('"').toString();
  }
}
