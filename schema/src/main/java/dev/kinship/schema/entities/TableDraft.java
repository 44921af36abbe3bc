package dev.kinship.schema.entities;

import dev.kinship.schema.catalog.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** An entity while it is drafted: its parts are added one after the other. */
final class TableDraft {

  final Relation relation;

  /** The class's name. */
  final String name;

  /** The columns of the key, in the order of the key. */
  final List<String> key;

  /** By column, in the order of the columns. */
  final Map<String, DraftedProperty> properties = new LinkedHashMap<>();

  /** The columns that have no property, each with the reason. */
  final List<String> leftOut = new ArrayList<>();

  /** The associations that no property can declare. */
  final List<DraftedAssociation> onType = new ArrayList<>();

  final List<DraftedLinks> links = new ArrayList<>();

  /** Whether others declare ends here. */
  boolean hasInverseEnds;

  TableDraft(Relation relation, String name, List<String> key) {
    this.relation = relation;
    this.name = name;
    this.key = List.copyOf(key);
  }

  DraftedProperty property(String column) {
    return Objects.requireNonNull(properties.get(column), column);
  }

  /** The key's columns in the order in which the entity has their properties. */
  List<String> keyInOrder() {
    return properties.keySet().stream().filter(key::contains).toList();
  }

  /** The owning ends. */
  Stream<DraftedAssociation> associations() {
    return Stream.concat(
        properties.values().stream().flatMap(each -> each.belongsTo().stream()), onType.stream());
  }

  /** A target as this entity names it: empty for itself. */
  String named(TableDraft target) {
    return target == this ? "" : target.name;
  }
}
