package dev.kinship.processor.resolve.association;

import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.HiddenColumn;
import dev.kinship.processor.model.KeyColumn;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.Words;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Nearest;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.draft.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names the columns of a key that an annotation on a type declares. */
final class TypeLevelColumns {

  private final Draft draft;
  private final AnnotationView annotation;
  private final Draft holder;
  private final Draft target;
  private final ReferencedKey key;

  /**
   * Begins.
   *
   * @param draft the entity that the annotation stands on, which is the holder or the target
   */
  TypeLevelColumns(
      Draft draft, AnnotationView annotation, Draft holder, Draft target, ReferencedKey key) {
    this.draft = draft;
    this.annotation = annotation;
    this.holder = holder;
    this.target = target;
    this.key = key;
  }

  /** The columns that are given, by either option. */
  static List<String> given(AnnotationView annotation) {
    List<String> several = annotation.texts("columns");
    String one = annotation.text("column");
    return several.isEmpty() && !one.isEmpty() ? List.of(one) : several;
  }

  /** The option that gives them; the target where none does. */
  static String site(AnnotationView annotation) {
    return annotation.has("columns") ? "columns" : annotation.has("column") ? "column" : "value";
  }

  /**
   * The names, in the order of the key that they refer to; empty, with a finding, where that is not
   * clear.
   *
   * @param stem what the default of one column begins with
   */
  Optional<List<String>> names(String stem) {
    List<String> given = given(annotation);
    int size = key.properties().size();
    if (given.isEmpty() && size == 1) {
      return Optional.of(List.of(byDefault(stem, key.properties().get(0))));
    }
    if (given.size() == size && given.stream().distinct().count() == size) {
      return Optional.of(given);
    }
    List<String> names = key.properties().stream().map(Property::name).toList();
    String proposal =
        key.properties().stream()
            .map(each -> "\"" + proposed(stem, each) + "\"")
            .collect(Collectors.joining(", ", "{", "}"));
    draft.findings.add(
        Finding.of(
                Problem.SEVERAL_IDS,
                annotation.site(site(annotation)),
                size == 1
                    ? "'" + target.name() + "' has a key of one column, but several are named"
                    : "'"
                        + target.name()
                        + "' has a key of "
                        + size
                        + " columns, but "
                        + (given.isEmpty()
                            ? "none is named"
                            : "'" + site(annotation) + "' names " + HowMany.of(given)),
                size == 1
                    ? "Write column = \"" + given.get(0) + "\"."
                    : "Name them in the order of the key, such as columns = " + proposal + ".")
            .with("key of " + target.name() + ": " + Nearest.quoted(names)));
    return Optional.empty();
  }

  private String byDefault(String stem, Property referenced) {
    return stem + "_" + withoutTarget(referenced);
  }

  /** {@code invoice_id} of an invoice is {@code id}: no default column repeats the entity. */
  private String withoutTarget(Property referenced) {
    String prefix = Words.snakeCase(target.declaration.element().getSimpleName().toString()) + "_";
    String column = referenced.column();
    return column.startsWith(prefix) && column.length() > prefix.length()
        ? column.substring(prefix.length())
        : column;
  }

  private String proposed(String stem, Property referenced) {
    boolean last = referenced.equals(key.properties().get(key.properties().size() - 1));
    boolean there =
        holder.properties.values().stream()
            .anyMatch(each -> each.column().equals(referenced.column()));
    return there && !last ? referenced.column() : byDefault(stem, referenced);
  }

  /** A column for each name: the property of that column, or one that is no property. */
  List<KeyColumn> columns(List<String> names, boolean nullable) {
    List<KeyColumn> columns = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      Property referenced = key.properties().get(i);
      Column column =
          holder
              .ofColumn(name)
              .map(Column.class::cast)
              .orElseGet(
                  () ->
                      new HiddenColumn(
                          name, referenced.valueType(), referenced.sqlType(), nullable));
      columns.add(new KeyColumn(column, referenced, false));
    }
    return columns;
  }

  /** The same columns, those that are no properties nullable or not. */
  static List<KeyColumn> nullable(List<KeyColumn> columns, boolean nullable) {
    return columns.stream()
        .map(
            each ->
                each.column() instanceof HiddenColumn column
                    ? new KeyColumn(
                        new HiddenColumn(
                            column.column(), column.valueType(), column.sqlType(), nullable),
                        each.referenced(),
                        each.shared())
                    : each)
        .toList();
  }

  /** A column as it would be were it no property. */
  static HiddenColumn asHidden(KeyColumn column) {
    Property referenced = column.referenced();
    return new HiddenColumn(
        column.column().column(), referenced.valueType(), referenced.sqlType(), true);
  }
}
