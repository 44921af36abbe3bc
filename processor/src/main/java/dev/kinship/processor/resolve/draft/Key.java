package dev.kinship.processor.resolve.draft;

import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.GivenNames;
import dev.kinship.processor.model.HiddenColumn;
import dev.kinship.processor.model.KeyColumn;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.read.AnnotationView;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A foreign key that was found right, whichever end declares it.
 *
 * @param holder the entity whose table holds it
 * @param columns its columns and what they refer to, in the order of the key that they refer to
 * @param target the entity that it points at
 * @param referenced the name of the target's key that it refers to; empty for the primary key
 * @param required whether there must always be a target
 * @param unique whether each target has one holder at most
 * @param name the owning end's name; empty where only the inverse end is declared
 * @param accessors the names given for the owning end
 * @param declaredBy the annotation
 */
public record Key(
    Draft holder,
    List<KeyColumn> columns,
    Draft target,
    String referenced,
    boolean required,
    boolean unique,
    String name,
    GivenNames accessors,
    AnnotationView declaredBy) {

  /** Copies the list. */
  public Key {
    columns = List.copyOf(columns);
  }

  /** Whether the entity that holds it has accessors. */
  public boolean hasOwningEnd() {
    return !name.isEmpty();
  }

  /** Whether the entity that holds it declares the inverse end too. */
  public boolean hasReverse() {
    return hasOwningEnd() && !declaredBy.text("reverse").isEmpty();
  }

  /** Whether what is generated can refer to it. */
  public boolean isUsable() {
    return holder.isSound() && target.isSound();
  }

  /** Whether it has several columns. */
  public boolean isComposite() {
    return columns.size() > 1;
  }

  /** Its columns that are no properties. */
  public List<HiddenColumn> hidden() {
    return columns.stream()
        .map(KeyColumn::column)
        .filter(HiddenColumn.class::isInstance)
        .map(HiddenColumn.class::cast)
        .toList();
  }

  /** The column that it is told by: the first that is its own. */
  public Column own() {
    return columns.stream()
        .filter(each -> !each.shared())
        .findFirst()
        .orElse(columns.get(columns.size() - 1))
        .column();
  }

  /**
   * Whether what is its own is part of the row's own key too, which the database never lets be
   * null.
   */
  public boolean isOwnKey() {
    return columns.stream()
        .filter(each -> !each.shared())
        .allMatch(each -> each.column() instanceof Property property && property.key());
  }

  /** The names of its columns. */
  public List<String> columnNames() {
    return columns.stream().map(each -> each.column().column()).toList();
  }

  /** Its columns for messages. */
  public String describedColumns() {
    String quoted =
        columnNames().stream().map(each -> "'" + each + "'").collect(Collectors.joining(", "));
    return (isComposite() ? "the columns " : "the column ") + quoted;
  }

  /** How it is called in messages: by its name, or by its column. */
  public String displayName() {
    return holder.name() + "." + (hasOwningEnd() ? name : own().name());
  }

  /** Where it is: the same for two that are the same columns, declared twice perhaps. */
  public Place place() {
    return new Place(holder, columnNames().stream().sorted().toList());
  }

  /**
   * Columns of an entity.
   *
   * @param holder the entity
   * @param columns the columns' names, sorted
   */
  public record Place(Draft holder, List<String> columns) {}
}
