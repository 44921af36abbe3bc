package dev.kinship.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The value of an entity's key of several columns: of the primary key, or of another one that is
 * unique.
 *
 * @param name what distinguishes it from the entity's other keys; empty for the primary key
 * @param type the record: one that is generated in the entity's gateway, or the user's own
 * @param properties the key's properties, in the order of the record's components
 */
public record KeyRecord(String name, ClassName type, List<Property> properties) {

  // The names of Object's methods, which no component of a record may have.
  private static final String[] TAKEN = {
    "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait"
  };

  /** Copies the list. */
  public KeyRecord {
    properties = List.copyOf(properties);
  }

  /**
   * The values of an entity's keys of several columns.
   *
   * @param type the entity
   * @param properties its properties in source order
   * @param unique the keys that are declared to be unique
   * @return that of the primary key first, if it has several columns
   */
  public static List<KeyRecord> all(
      ClassName type, List<Property> properties, List<UniqueKey> unique) {
    GeneratedNames names = new GeneratedNames(type);
    List<Property> key = properties.stream().filter(Property::key).toList();
    return Stream.concat(
            primary(names, key).stream(), unique.stream().map(each -> unique(names, each)))
        .toList();
  }

  private static Optional<KeyRecord> primary(GeneratedNames names, List<Property> key) {
    if (key.size() < 2) {
      return Optional.empty();
    }
    Optional<Group> group = key.get(0).group();
    boolean whole =
        group.isPresent()
            && key.stream().allMatch(each -> each.group().equals(group))
            && group.get().size() == key.size();
    ClassName type = whole ? group.orElseThrow().type() : names.table().nestedClass("Key");
    return Optional.of(new KeyRecord("", type, key));
  }

  private static KeyRecord unique(GeneratedNames names, UniqueKey key) {
    return new KeyRecord(
        key.name(),
        names.table().nestedClass(Words.capitalized(key.name()) + "Key"),
        key.properties());
  }

  /**
   * Whether the record is generated.
   *
   * @return whether; if not it is the user's own
   */
  public boolean isGenerated() {
    return properties.stream()
        .map(Property::group)
        .flatMap(Optional::stream)
        .noneMatch(group -> group.type().equals(type));
  }

  /**
   * The record's components.
   *
   * @return the names, each the property's, or the component's in the user's own record
   */
  public List<String> components() {
    return properties.stream().map(this::component).toList();
  }

  /**
   * The component of a property.
   *
   * @param property a property of the key
   * @return the component's name
   */
  public String component(Property property) {
    return isGenerated() ? Words.parameter(property.name(), TAKEN) : property.read().member();
  }

  /**
   * The type of a component: without a box where there is a primitive, for a key has no nulls.
   *
   * @param property a property of the key
   * @return the type
   */
  public static TypeName componentType(Property property) {
    TypeName value = property.valueType();
    return value.isBoxedPrimitive() ? value.unbox() : value;
  }
}
