package dev.kinship.processor.model;

import com.palantir.javapoet.ClassName;
import dev.kinship.sql.Stamps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
 * @param scopes its scopes, in the order of their declaration
 * @param uniqueKeys the keys of several columns that are declared to be unique
 * @param heldKeys the foreign keys of several columns that it holds
 * @param associationNames the names of its associations at either end, whose constants go first
 * @param deprecation whether the type is deprecated
 * @param derived what follows from the rest
 */
public record EntityShape(
    ClassName type,
    boolean isPublic,
    boolean isFinal,
    TableName table,
    List<Property> properties,
    List<HiddenColumn> hiddenColumns,
    Construction construction,
    List<NamedScope> scopes,
    List<UniqueKey> uniqueKeys,
    List<HeldKey> heldKeys,
    List<String> associationNames,
    Deprecation deprecation,
    Derived derived) {

  /** Copies the lists. */
  public EntityShape {
    properties = List.copyOf(properties);
    hiddenColumns = List.copyOf(hiddenColumns);
    scopes = List.copyOf(scopes);
    uniqueKeys = List.copyOf(uniqueKeys);
    heldKeys = List.copyOf(heldKeys);
    associationNames = List.copyOf(associationNames);
  }

  /**
   * Describes an entity without keys of several columns but its own.
   *
   * @param type the entity
   * @param isPublic whether it and all types around it are public
   * @param isFinal whether it can have no subclasses
   * @param table its table
   * @param properties its properties in source order
   * @param hiddenColumns the key columns that are no properties
   * @param construction how an instance is made from a row
   * @param scopes its scopes
   * @param associationNames the names of its associations at either end
   * @param deprecation whether the type is deprecated
   */
  public EntityShape(
      ClassName type,
      boolean isPublic,
      boolean isFinal,
      TableName table,
      List<Property> properties,
      List<HiddenColumn> hiddenColumns,
      Construction construction,
      List<NamedScope> scopes,
      List<String> associationNames,
      Deprecation deprecation) {
    this(
        type,
        isPublic,
        isFinal,
        table,
        properties,
        hiddenColumns,
        construction,
        scopes,
        List.of(),
        List.of(),
        associationNames,
        deprecation);
  }

  /**
   * Describes an entity.
   *
   * @param type the entity
   * @param isPublic whether it and all types around it are public
   * @param isFinal whether it can have no subclasses
   * @param table its table
   * @param properties its properties in source order
   * @param hiddenColumns the key columns that are no properties
   * @param construction how an instance is made from a row
   * @param scopes its scopes
   * @param uniqueKeys the keys of several columns that are declared to be unique
   * @param heldKeys the foreign keys of several columns that it holds
   * @param associationNames the names of its associations at either end
   * @param deprecation whether the type is deprecated
   */
  public EntityShape(
      ClassName type,
      boolean isPublic,
      boolean isFinal,
      TableName table,
      List<Property> properties,
      List<HiddenColumn> hiddenColumns,
      Construction construction,
      List<NamedScope> scopes,
      List<UniqueKey> uniqueKeys,
      List<HeldKey> heldKeys,
      List<String> associationNames,
      Deprecation deprecation) {
    this(
        type,
        isPublic,
        isFinal,
        table,
        properties,
        hiddenColumns,
        construction,
        scopes,
        uniqueKeys,
        heldKeys,
        associationNames,
        deprecation,
        Derived.of(
            type, properties, hiddenColumns, scopes, uniqueKeys, heldKeys, associationNames));
  }

  /**
   * The constants of the gateway.
   *
   * @return their names
   */
  public Constants constants() {
    return derived.constants();
  }

  /**
   * The values of its keys of several columns.
   *
   * @return that of the primary key first, if it has several, then those that are declared unique
   */
  public List<KeyRecord> keyRecords() {
    return derived.keyRecords();
  }

  /**
   * The value of the primary key where that has several columns.
   *
   * @return the record; empty where the key is one column
   */
  public Optional<KeyRecord> keyRecord() {
    return keyRecords().stream().filter(each -> each.name().isEmpty()).findFirst();
  }

  /**
   * The key's properties.
   *
   * @return the properties in source order
   */
  public List<Property> key() {
    return derived.key();
  }

  /**
   * The properties whose columns have a role.
   *
   * @param role the role
   * @return the properties in source order
   */
  public List<Property> with(ColumnRole role) {
    return properties.stream().filter(each -> each.role() == role).toList();
  }

  /**
   * The properties whose columns any change of a row may change, too: those that are only read
   * first.
   *
   * @return the properties
   */
  public List<Property> renewed() {
    return derived.renewed();
  }

  /**
   * What each statement that inserts or changes a row also writes.
   *
   * @return the columns
   */
  public Stamps stamps() {
    return derived.stamps();
  }

  /**
   * The columns that the program gives values to.
   *
   * @return the columns, the hidden ones last
   */
  public List<Column> writtenColumns() {
    return columns().stream()
        .filter(each -> !(each instanceof Property property) || property.role().isWritten())
        .toList();
  }

  /**
   * Whether an instance may be without a key, as one is that was not inserted yet.
   *
   * @return whether a part of the key is no primitive
   */
  public boolean keyMayBeNull() {
    return key().stream().anyMatch(each -> !each.type().isPrimitive());
  }

  /**
   * The first word of the name of its package. A parameter that is called so would go before the
   * package where a class is named in full, beside another one of that name.
   *
   * @return the word; empty in the unnamed package
   */
  public String topPackage() {
    String name = type.packageName();
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /**
   * What the parameters that take the key are called, where a handle and values are parameters too:
   * not like each other, nor like a constant that stands in the same method.
   *
   * @return a name for each of the key's properties
   */
  public List<String> keyParameters() {
    List<String> taken =
        new ArrayList<>(
            List.of(
                "handle",
                "values",
                constants().table(),
                constants().insert(),
                constants().update(),
                constants().updateVersion(),
                constants().delete()));
    int others = taken.size();
    for (Property each : key()) {
      taken.add(Words.parameter(each.name(), taken.toArray(String[]::new)));
    }
    return List.copyOf(taken.subList(others, taken.size()));
  }

  /**
   * Whether instances are changed in place; where they are not, a setter returns a changed copy.
   *
   * @return whether
   */
  public boolean mutable() {
    return construction instanceof Construction.NoArguments;
  }

  /**
   * All columns, the hidden ones last.
   *
   * @return the columns
   */
  public List<Column> columns() {
    return derived.columns();
  }

  /**
   * The scope that holds unless it is lifted.
   *
   * @return the scope; empty for none
   */
  public Optional<NamedScope> defaultScope() {
    return derived.defaultScope();
  }

  /**
   * The name of one of its properties as it reads behind another name for the entity: {@code
   * filmId} of a {@code Film} is {@code id}.
   *
   * @param property the property's name
   * @return the name without the entity's
   */
  public String withoutName(String property) {
    return Words.without(Words.decapitalized(type.simpleName()), property);
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
   * What one row is called in prose, such as {@code pet}.
   *
   * @return the simple name's words
   */
  public String noun() {
    return Words.prose(type.simpleName());
  }

  /**
   * What a parameter or a variable that holds an instance is called.
   *
   * @param taken the names of the other parameters
   * @return the simple name with a small first letter
   */
  public String variable(String... taken) {
    return Words.parameter(Words.decapitalized(type.simpleName()), taken);
  }

  /**
   * What a parameter that holds several instances is called.
   *
   * @param taken the names of the other parameters
   * @return the plural of the simple name, with a small first letter
   */
  public String rowsVariable(String... taken) {
    return Words.parameter(Words.decapitalized(Words.plural(type.simpleName())), taken);
  }

  /**
   * The generated types' names.
   *
   * @return the names
   */
  public GeneratedNames generated() {
    return derived.generated();
  }
}
