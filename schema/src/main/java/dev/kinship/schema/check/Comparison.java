package dev.kinship.schema.check;

import dev.kinship.schema.catalog.Catalog;
import dev.kinship.schema.catalog.Relation;
import dev.kinship.schema.registry.DescribedEntity;
import dev.kinship.schema.registry.DescribedEntity.DescribedColumn;
import dev.kinship.schema.registry.DescribedEntity.DescribedLinks;
import dev.kinship.sql.Identifiers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The two sides that are compared, and what was found so far. */
final class Comparison {

  private final Catalog catalog;
  private final @Nullable String schema;
  private final Map<String, DescribedEntity> entities = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> notCompared = new ArrayList<>();

  /**
   * Begins a comparison.
   *
   * @param catalog the tables
   * @param schema the schema that all tables are in; null where each entity says its own
   * @param entities all that are known, also those that are not compared
   */
  Comparison(Catalog catalog, @Nullable String schema, Collection<DescribedEntity> entities) {
    this.catalog = catalog;
    this.schema = schema;
    entities.forEach(each -> this.entities.put(each.type(), each));
  }

  Catalog catalog() {
    return catalog;
  }

  Optional<DescribedEntity> entity(String type) {
    return Optional.ofNullable(entities.get(type));
  }

  /** The schema that an entity's table is looked for in; empty for the search path. */
  String schemaOf(DescribedEntity entity) {
    return schema == null ? entity.schema() : schema;
  }

  /** The same for a table of links. */
  String schemaOf(DescribedLinks links) {
    return schema == null ? links.schema() : schema;
  }

  Optional<Relation> relation(DescribedEntity entity) {
    return catalog.find(schemaOf(entity), entity.table());
  }

  Optional<Relation> relation(DescribedLinks links) {
    return catalog.find(schemaOf(links), links.table());
  }

  /** The table of an entity as SQL spells it. */
  String table(DescribedEntity entity) {
    return spelled(schemaOf(entity), entity.table());
  }

  /** A table of links as SQL spells it. */
  String table(DescribedLinks links) {
    return spelled(schemaOf(links), links.table());
  }

  private static String spelled(String in, String table) {
    String name = Identifiers.spell(table);
    return in.isEmpty() ? name : Identifiers.spell(in) + "." + name;
  }

  /** Columns as SQL spells them, with commas between. */
  static String names(Collection<String> columns) {
    return columns.stream().map(Identifiers::spell).reduce((a, b) -> a + ", " + b).orElse("");
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  /** A finding about an entity as a whole. */
  void add(
      FindingKind kind,
      DescribedEntity entity,
      String columns,
      String found,
      String expected,
      String... cure) {
    add(
        new Finding(
            kind,
            entity.name(),
            entity.type(),
            "",
            "",
            table(entity),
            columns,
            found,
            expected,
            List.of(cure)));
  }

  /** A finding about a column. */
  void add(
      FindingKind kind,
      DescribedEntity entity,
      DescribedColumn column,
      String found,
      String expected,
      String... cure) {
    add(
        new Finding(
            kind,
            entity.name(),
            entity.type(),
            column.property(),
            "",
            table(entity),
            Identifiers.spell(column.column()),
            found,
            expected,
            List.of(cure)));
  }

  /** Whether an error was found at an entity's table that also breaks statements on it. */
  boolean isBroken(DescribedEntity entity) {
    return findings.stream()
        .anyMatch(
            each ->
                each.type().equals(entity.type())
                    && switch (each.kind()) {
                      case SCHEMA_MISSING,
                          TABLE_MISSING,
                          COLUMN_MISSING,
                          TYPE_MISMATCH,
                          SCOPE_REFUSED ->
                          true;
                      default -> false;
                    });
  }

  /** Whether the same was found before by way of another association. */
  boolean isFound(FindingKind kind, String table, String columns) {
    return findings.stream()
        .anyMatch(
            each ->
                each.kind() == kind && each.table().equals(table) && each.column().equals(columns));
  }

  /** Whether it was found before that nothing keeps columns of an entity's table unique. */
  boolean isFoundNotUnique(DescribedEntity entity, String columns) {
    return Stream.of(FindingKind.values())
        .filter(each -> each.slug().startsWith("unique-"))
        .anyMatch(each -> isFound(each, table(entity), columns));
  }

  /** A column whose type nobody knows but the program. */
  void addNotCompared(DescribedEntity entity, DescribedColumn column, String type) {
    notCompared.add(
        entity.name()
            + "."
            + column.property()
            + " ("
            + table(entity)
            + "."
            + Identifiers.spell(column.column())
            + "), "
            + type);
  }

  List<String> notCompared() {
    return List.copyOf(notCompared);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }
}
