package dev.kinship.schema.entities;

import dev.kinship.schema.catalog.ColumnType;
import dev.kinship.schema.catalog.Relation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which class is for which table, and which enum for which type: no two of them have one name. */
final class ClassNames {

  private static final List<String> GENERATED = List.of("", "Associations", "Table", "Values");

  /** What the sources and the generated files name without their packages. */
  private static final Set<String> KNOWN =
      Set.of(
          "Entity",
          "Id",
          "BelongsTo",
          "HasMany",
          "HasOne",
          "Unique",
          "ReadOnly",
          "DatabaseDefault",
          "CreatedAt",
          "UpdatedAt",
          "Version",
          "ColumnName",
          "DatabaseValue",
          "List",
          "Nullable",
          "NullMarked",
          "BigDecimal",
          "UUID",
          "LocalDate",
          "LocalTime",
          "OffsetTime",
          "LocalDateTime",
          "Instant",
          "ReferentialAction");

  /** In lower case, for there are disks on which two names that differ by case are one file. */
  private final Set<String> taken = new HashSet<>();

  private final Map<String, String> tables = new HashMap<>();
  private final Map<String, DraftedEnum> enums = new HashMap<>();

  ClassNames(List<Relation> relations) {
    for (Relation each : relations) {
      String wanted = Capitals.capitalized(JavaNames.type(each.name()));
      tables.put(key(each.schema(), each.name()), claim(wanted, "Row", GENERATED));
    }
  }

  /** The entity for a table; empty for a table that has none. */
  Optional<String> entity(String schema, String table) {
    return Optional.ofNullable(tables.get(key(schema, table)));
  }

  /** The enum for one of the database's; the first who asks names it. */
  String enumeration(ColumnType type) {
    return enums
        .computeIfAbsent(
            key(type.schema(), type.name()),
            any ->
                new DraftedEnum(
                    claim(
                        Capitals.capitalized(JavaNames.property(type.name())),
                        "Value",
                        List.of("")),
                    type))
        .name();
  }

  /** The enums that were asked for. */
  List<DraftedEnum> enums() {
    return enums.values().stream()
        .sorted(java.util.Comparator.comparing(DraftedEnum::name))
        .toList();
  }

  private String claim(String wanted, String suffix, List<String> beside) {
    String name = wanted;
    for (int i = 0; !isFree(name, beside); i++) {
      name = wanted + suffix + (i == 0 ? "" : String.valueOf(i + 1));
    }
    names(name, beside).forEach(taken::add);
    return name;
  }

  private boolean isFree(String name, List<String> beside) {
    return !KNOWN.contains(name)
        && !isOfJavaLang(name)
        && names(name, beside).noneMatch(taken::contains);
  }

  private static Stream<String> names(String name, List<String> beside) {
    return beside.stream().map(suffix -> (name + suffix).toLowerCase(Locale.ROOT));
  }

  private static boolean isOfJavaLang(String name) {
    try {
      Class.forName("java.lang." + name, false, null);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static String key(String schema, String name) {
    return schema + "\0" + name;
  }
}
