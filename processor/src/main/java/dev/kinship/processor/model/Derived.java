package dev.kinship.processor.model;

import com.palantir.javapoet.ClassName;
import dev.kinship.sql.Stamp;
import dev.kinship.sql.Stamps;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What follows from an entity's properties. Each statement asks for some of it, so it is found out
 * once.
 *
 * @param columns all columns, the hidden ones last
 * @param key the key's properties in source order
 * @param keyRecords the values of the keys of several columns
 * @param renewed the properties whose columns any change of a row may change, too
 * @param defaultScope the scope that holds unless it is lifted
 * @param stamps what each statement that inserts or changes a row also writes
 * @param generated the generated types' names
 * @param constants the constants of the gateway
 */
record Derived(
    List<Column> columns,
    List<Property> key,
    List<KeyRecord> keyRecords,
    List<Property> renewed,
    Optional<NamedScope> defaultScope,
    Stamps stamps,
    GeneratedNames generated,
    Constants constants) {

  /** The types that a version may have which is no number. */
  private static final List<String> TIMES_OF_VERSIONS = List.of("INSTANT", "OFFSET_DATE_TIME");

  static Derived of(
      ClassName type,
      List<Property> properties,
      List<HiddenColumn> hiddenColumns,
      List<NamedScope> scopes,
      List<UniqueKey> uniqueKeys,
      List<HeldKey> heldKeys,
      List<String> associationNames) {
    List<Column> columns =
        Stream.concat(properties.stream(), hiddenColumns.stream()).map(Column.class::cast).toList();
    List<KeyRecord> keyRecords = KeyRecord.all(type, properties, uniqueKeys);
    List<String> keyNames =
        Stream.concat(
                keyRecords.stream().map(KeyRecord::name), heldKeys.stream().map(HeldKey::name))
            .toList();
    return new Derived(
        columns,
        properties.stream().filter(Property::key).toList(),
        keyRecords,
        renewed(properties),
        scopes.stream().filter(NamedScope::byDefault).findFirst(),
        stamps(properties),
        new GeneratedNames(type),
        Constants.of(type, associationNames, columns, keyNames, scopes));
  }

  private static List<Property> renewed(List<Property> properties) {
    return Arrays.stream(ColumnRole.values())
        .filter(ColumnRole::isRenewed)
        .flatMap(role -> properties.stream().filter(each -> each.role() == role))
        .toList();
  }

  private static Stamps stamps(List<Property> properties) {
    return new Stamps(
        Arrays.stream(ColumnRole.values())
            .flatMap(role -> role.stamp().stream().flatMap(kind -> stamps(properties, role, kind)))
            .toList());
  }

  private static Stream<Stamp> stamps(List<Property> properties, ColumnRole role, Stamp.Kind kind) {
    return properties.stream()
        .filter(each -> each.role() == role)
        .map(each -> new Stamp(each.spelled(), kind(each, kind)));
  }

  private static Stamp.Kind kind(Property property, Stamp.Kind kind) {
    boolean isTime =
        property.sqlType() instanceof SqlType.Plain plain
            && TIMES_OF_VERSIONS.contains(plain.constant());
    return kind == Stamp.Kind.VERSION && isTime ? Stamp.Kind.VERSION_TIME : kind;
  }
}
