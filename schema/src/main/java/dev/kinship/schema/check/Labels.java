package dev.kinship.schema.check;

import static dev.kinship.schema.check.FindingKind.ENUM_CONSTANT_MISSING;
import static dev.kinship.schema.check.FindingKind.ENUM_LABEL_MISSING;

import dev.kinship.schema.catalog.Column;
import dev.kinship.schema.catalog.ColumnType;
import dev.kinship.schema.registry.DescribedEntity;
import dev.kinship.schema.registry.DescribedEntity.DescribedColumn;
import dev.kinship.sql.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.enums.DatabaseValue;

/** Compares an enum's constants with the labels of the database's type. */
final class Labels {

  private final ClassLoader loader;

  /**
   * Compares enums.
   *
   * @param loader finds the enums
   */
  Labels(ClassLoader loader) {
    this.loader = loader;
  }

  void check(
      Comparison comparison, DescribedEntity entity, DescribedColumn described, Column column) {
    ColumnType type = column.type().underDomains();
    ColumnType element =
        type.kind() == ColumnType.Kind.ARRAY ? type.inner().orElseThrow().underDomains() : type;
    Optional<List<String>> known = constants(described.enumeration());
    if (element.kind() != ColumnType.Kind.ENUM || known.isEmpty()) {
      return;
    }
    String name = Identifiers.spell(element.schema()) + "." + Identifiers.spell(element.name());
    List<String> constants = known.get();
    List<String> unknown =
        constants.stream().filter(each -> !element.labels().contains(each)).toList();
    if (!unknown.isEmpty()) {
      comparison.add(
          ENUM_LABEL_MISSING,
          entity,
          described,
          "the type " + element.spelled() + " lacks the label " + quoted(unknown),
          "a label for each constant of the enum",
          unknown.stream()
              .map(
                  each ->
                      "ALTER TYPE "
                          + name
                          + " ADD VALUE IF NOT EXISTS '"
                          + each.replace("'", "''")
                          + "'")
              .toArray(String[]::new));
    }
    List<String> more =
        element.labels().stream().filter(each -> !constants.contains(each)).toList();
    if (!more.isEmpty()) {
      comparison.add(
          ENUM_CONSTANT_MISSING,
          entity,
          described,
          "the type "
              + element.spelled()
              + " has the label "
              + quoted(more)
              + ", which the enum has no constant for",
          "a constant for each label");
    }
  }

  /** What is written for each constant; empty where the enum cannot be found. */
  private Optional<List<String>> constants(String enumeration) {
    if (enumeration.isEmpty()) {
      return Optional.empty();
    }
    try {
      Class<?> type = Class.forName(enumeration, false, loader);
      List<String> written = new ArrayList<>();
      Stream.of(type.getFields())
          .filter(field -> field.isEnumConstant())
          .forEach(
              field -> {
                DatabaseValue value = field.getAnnotation(DatabaseValue.class);
                written.add(value == null ? field.getName() : value.value());
              });
      return written.isEmpty() ? Optional.empty() : Optional.of(written);
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  private static String quoted(List<String> labels) {
    return labels.stream().map(each -> "'" + each + "'").reduce((a, b) -> a + ", " + b).orElse("");
  }
}
