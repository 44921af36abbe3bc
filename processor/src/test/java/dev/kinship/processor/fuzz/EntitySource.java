package dev.kinship.processor.fuzz;

import dev.kinship.processor.model.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entity to be written. */
final class EntitySource {

  /**
   * An association that leads to another entity.
   *
   * @param name its name
   * @param to the other entity
   * @param isToOne whether it leads to one row at most
   */
  record Way(String name, EntitySource to, boolean isToOne) {}

  /** How its properties are held. */
  enum Form {
    RECORD,
    /** A class with fields that its package sees. */
    FIELDS,
    /** A class with private fields, getters and setters. */
    GETTERS,
    /** A class with final fields and a constructor. */
    CONSTRUCTOR
  }

  final String packageName;
  final String name;
  final Form form;
  final boolean isPublic;

  /** What is around it, such as {@code interface Clinic}; {@code null} at the top level. */
  final @Nullable String outer;

  final List<AnnotationSource> annotations = new ArrayList<>();
  final List<PropertySource> properties = new ArrayList<>();
  final List<PropertySource> keys = new ArrayList<>();

  /** Components of a record that hold several properties each, which are not written themselves. */
  final List<String> components = new ArrayList<>();

  final List<String> interfaces = new ArrayList<>();
  final List<String> members = new ArrayList<>();
  String modifier = "";
  @Nullable String superclass;
  boolean implementsAssociations = true;
  boolean hasEnds;

  /** Whether keys point at it. */
  boolean targeted;

  /** Its associations that paths can follow. */
  final List<Way> ways = new ArrayList<>();

  private final Set<String> columns = new HashSet<>();
  private final Set<String> stems = new HashSet<>();

  EntitySource(
      String packageName, String name, Form form, boolean isPublic, @Nullable String outer) {
    this.packageName = packageName;
    this.name = name;
    this.form = form;
    this.isPublic = isPublic;
    this.outer = outer;
  }

  /** Takes a column's name; not where it, or one much like it, is there. */
  boolean takeColumn(String column) {
    String plain = column.replace("_", "");
    // A dotless i has the getter of one with a dot.
    return columns.add(
        form == Form.RECORD ? plain.toLowerCase(Locale.ROOT) : plain.toUpperCase(Locale.ROOT));
  }

  /** Takes an association's name; not where its accessors could meet those of another. */
  boolean takeStem(String association) {
    String stem = Words.capitalized(association);
    Set<String> names =
        Stream.of(stem, Words.singular(stem), Words.plural(stem))
            .map(each -> each.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return names.stream().noneMatch(stems::contains) && stems.addAll(names);
  }

  PropertySource add(PropertySource property) {
    takeColumn(property.name);
    properties.add(property);
    return property;
  }

  PropertySource add(String property, String type) {
    return add(new PropertySource(property, type, PropertySource.Nullness.NOTHING));
  }

  AnnotationSource annotate(AnnotationSource annotation) {
    annotations.add(annotation);
    return annotation;
  }

  boolean isFinal() {
    return form == Form.RECORD || modifier.equals("final ");
  }

  /** The name of the outermost type, which is that of the file. */
  String outermost() {
    return outer == null ? name : outer.substring(outer.lastIndexOf(' ') + 1);
  }

  String qualifiedName() {
    return packageName + "." + (outer == null ? "" : outermost() + ".") + name;
  }

  String generated(String suffix) {
    return (outer == null ? "" : outermost() + "_") + name + suffix;
  }

  String text() {
    boolean inInterface = outer != null && outer.startsWith("interface");
    String visibility = isPublic && !inInterface ? "public " : "";
    String nested = outer != null && form != Form.RECORD && !inInterface ? "static " : "";
    String body = annotationText() + visibility + nested + modifier + declaration();
    return "package "
        + packageName
        + ";\n\n"
        + (outer == null ? body : (isPublic ? "public " : "") + outer + " {\n" + body + "}\n");
  }

  private String annotationText() {
    return annotations.stream().map(each -> each + "\n").collect(Collectors.joining());
  }

  private String declaration() {
    List<String> all = new ArrayList<>(interfaces);
    if (implementsAssociations) {
      all.add(packageName + "." + generated("Associations"));
    }
    String list = all.isEmpty() ? "" : " implements " + String.join(", ", all);
    String above = superclass == null ? "" : " extends " + superclass;
    String head =
        form == Form.RECORD
            ? Stream.concat(
                    components.stream(),
                    properties.stream()
                        .filter(each -> !each.inherited)
                        .map(each -> each.annotationText() + each.typeText() + " " + each.name))
                .collect(Collectors.joining(",\n    ", "record " + name + "(\n    ", ")"))
            : "class " + name;
    StringBuilder text = new StringBuilder(head + above + list + " {\n");
    if (form != Form.RECORD) {
      properties.stream().filter(each -> !each.inherited).forEach(each -> field(text, each));
    }
    if (form == Form.CONSTRUCTOR) {
      constructor(text);
    }
    members.forEach(each -> text.append("  ").append(each).append('\n'));
    return text.append("}\n").toString();
  }

  private void field(StringBuilder text, PropertySource property) {
    String visibility =
        switch (form) {
          case GETTERS -> "private ";
          case CONSTRUCTOR -> "private final ";
          default -> "";
        };
    String type = property.typeText();
    text.append("  " + property.annotationText() + visibility + type + " " + property.name + ";\n");
    if (form != Form.FIELDS) {
      String name = Words.capitalized(property.name);
      text.append(
          "  public " + type + " get" + name + "() { return this." + property.name + "; }\n");
      if (form == Form.GETTERS) {
        text.append("  public void set" + name + "(" + type + " value) { this.");
        text.append(property.name + " = value; }\n");
      }
    }
  }

  private void constructor(StringBuilder text) {
    List<PropertySource> reversed = new ArrayList<>(properties);
    java.util.Collections.reverse(reversed);
    text.append(
        reversed.stream()
            .map(each -> each.typeText() + " " + each.name)
            .collect(Collectors.joining(", ", "  " + name + "(", ") {\n")));
    reversed.forEach(each -> text.append("    this." + each.name + " = " + each.name + ";\n"));
    text.append("  }\n");
  }
}
