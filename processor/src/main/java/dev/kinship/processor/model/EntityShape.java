package dev.kinship.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.stream.Stream;

/**
 * An entity without its associations: all that the entities at the other ends need to know of it.
 *
 * @param type the entity
 * @param isPublic whether it and all types around it are public
 * @param isFinal whether it can have no subclasses
 * @param table its table
 * @param properties its properties in source order
 * @param hiddenColumns the key columns that are no properties, in the order of their declaration
 * @param construction how an instance is made from a row
 * @param associationNames the names of its associations at either end, whose constants go first
 * @param deprecation whether the type is deprecated
 */
public record EntityShape(
    ClassName type,
    boolean isPublic,
    boolean isFinal,
    TableName table,
    List<Property> properties,
    List<HiddenColumn> hiddenColumns,
    Construction construction,
    List<String> associationNames,
    Deprecation deprecation) {

  /** Copies the lists. */
  public EntityShape {
    properties = List.copyOf(properties);
    hiddenColumns = List.copyOf(hiddenColumns);
    associationNames = List.copyOf(associationNames);
  }

  /**
   * The key's properties.
   *
   * @return the properties in source order
   */
  public List<Property> key() {
    return properties.stream().filter(Property::key).toList();
  }

  /**
   * All columns, the hidden ones last.
   *
   * @return the columns
   */
  public List<Column> columns() {
    return Stream.concat(properties.stream(), hiddenColumns.stream()).map(Column.class::cast).toList();
  }

  /**
   * The name for messages, such as {@code Pet} or {@code Clinic.Pet}.
   *
   * @return the simple names, joined by dots
   */
  public String displayName() {
    return String.join(".", type.simpleNames());
  }

  /**
   * The generated types' names.
   *
   * @return the names
   */
  public GeneratedNames generated() {
    return new GeneratedNames(type);
  }

  /**
   * The constants of the gateway.
   *
   * @return the constants
   */
  public Constants constants() {
    return new Constants(this);
  }
}
