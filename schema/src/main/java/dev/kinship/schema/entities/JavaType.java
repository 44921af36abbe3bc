package dev.kinship.schema.entities;

import dev.kinship.schema.catalog.ColumnType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The type of a property.
 *
 * @param name as source has it where it may be null: {@code Long}, {@code List<String>}
 * @param primitive as source has it where it may not: {@code long}; else {@link #name}
 * @param imports the names to import for it
 */
record JavaType(String name, String primitive, List<String> imports) {

  private static final Map<String, JavaType> BY_NAME =
      Map.ofEntries(
          Map.entry("bool", of("Boolean", "boolean")),
          Map.entry("int2", of("Short", "short")),
          Map.entry("int4", of("Integer", "int")),
          Map.entry("int8", of("Long", "long")),
          Map.entry("float4", of("Float", "float")),
          Map.entry("float8", of("Double", "double")),
          Map.entry("numeric", imported("java.math", "BigDecimal")),
          Map.entry("text", of("String", "String")),
          Map.entry("varchar", of("String", "String")),
          Map.entry("bpchar", of("String", "String")),
          Map.entry("name", of("String", "String")),
          Map.entry("uuid", imported("java.util", "UUID")),
          Map.entry("date", imported("java.time", "LocalDate")),
          Map.entry("time", imported("java.time", "LocalTime")),
          Map.entry("timetz", imported("java.time", "OffsetTime")),
          Map.entry("timestamp", imported("java.time", "LocalDateTime")),
          Map.entry("timestamptz", imported("java.time", "Instant")),
          Map.entry("bytea", of("byte[]", "byte[]")));

  JavaType {
    imports = List.copyOf(imports);
  }

  /**
   * The type whose values are those of a column.
   *
   * @param type the column's type
   * @param enums names the enum for one of the database's
   * @return the type; empty where Java has none that a driver reads and writes by itself
   */
  static Optional<JavaType> of(ColumnType type, Function<ColumnType, String> enums) {
    ColumnType plain = type.underDomains();
    return switch (plain.kind()) {
      case ENUM -> Optional.of(of(enums.apply(plain), enums.apply(plain)));
      case ARRAY -> {
        ColumnType element = plain.inner().orElseThrow();
        yield element.isBuiltIn("timetz", "bytea")
            ? Optional.empty()
            : of(element, enums).map(JavaType::listOf);
      }
      case BASE ->
          plain.schema().equals("pg_catalog")
              ? Optional.ofNullable(BY_NAME.get(plain.name()))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static JavaType listOf(JavaType element) {
    List<String> imports = new java.util.ArrayList<>(element.imports());
    imports.add("java.util.List");
    String name = "List<" + element.name() + ">";
    return new JavaType(name, name, imports);
  }

  private static JavaType of(String boxed, String primitive) {
    return new JavaType(boxed, primitive, List.of());
  }

  private static JavaType imported(String packageName, String name) {
    return new JavaType(name, name, List.of(packageName + "." + name));
  }
}
