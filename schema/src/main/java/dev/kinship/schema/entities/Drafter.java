package dev.kinship.schema.entities;

import dev.kinship.schema.catalog.Catalog;
import dev.kinship.schema.catalog.Column;
import dev.kinship.schema.catalog.ForeignKey;
import dev.kinship.schema.catalog.Index;
import dev.kinship.schema.catalog.Key;
import dev.kinship.schema.catalog.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes entities of tables. */
final class Drafter {

  private final Catalog catalog;
  private final List<String> notes = new ArrayList<>();
  private final AssociationNames names = new AssociationNames();

  /** The tables that become entities, and their keys. */
  private final Map<Relation, List<String>> keys = new LinkedHashMap<>();

  private final ClassNames classes;

  private Drafter(Catalog catalog) {
    this.catalog = catalog;
    for (Relation each : catalog.relations()) {
      chooseKey(each).ifPresent(key -> keys.put(each, key));
    }
    classes = new ClassNames(List.copyOf(keys.keySet()));
  }

  /**
   * Makes entities.
   *
   * @param catalog the tables
   * @return an entity for each table that has a key
   */
  static Draft draft(Catalog catalog) {
    return new Drafter(catalog).draft();
  }

  private Optional<List<String>> chooseKey(Relation relation) {
    if (relation.isPartition()) {
      return Optional.empty();
    }
    if (!relation.isTable()) {
      String kind = relation.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      notes.add(relation.name() + ": no entity, for it is a " + kind);
      return Optional.empty();
    }
    Optional<Key> primary = relation.primaryKey();
    if (primary.isPresent()) {
      return Optional.of(primary.get().columns());
    }
    Optional<List<String>> unique =
        uniqueColumns(relation)
            .filter(
                key ->
                    key.stream()
                        .allMatch(
                            name -> relation.column(name).filter(Column::notNull).isPresent()))
            .findFirst();
    if (unique.isEmpty()) {
      notes.add(
          relation.name()
              + ": no entity, for the table has neither a primary key nor a"
              + " unique key without nulls");
    }
    return unique;
  }

  /** The lists of columns that the database holds unique at once, for all rows. */
  static Stream<List<String>> uniqueColumns(Relation relation) {
    return relation.indexes().stream()
        .filter(
            index ->
                index.unique()
                    && index.immediate()
                    && index.valid()
                    && index.predicate().isEmpty()
                    && !index.hasExpression())
        .map(Index::columns);
  }

  private Draft draft() {
    Map<Relation, Map<String, DraftedProperty>> properties = new LinkedHashMap<>();
    Map<Relation, List<String>> leftOut = new HashMap<>();
    for (Relation each : keys.keySet()) {
      properties.put(each, properties(each, leftOut));
    }
    Map<Relation, List<DraftedAssociation>> onType = new HashMap<>();
    for (Relation each : keys.keySet()) {
      onType.put(each, associate(each, properties));
    }
    Set<String> inverse = reverse(properties, onType);
    Map<String, Set<List<String>>> referenced = referenced(properties, onType);
    List<DraftedEntity> entities = new ArrayList<>();
    properties.forEach(
        (relation, its) -> {
          String name = nameOf(relation);
          boolean inPath = catalog.session().searchPath().contains(relation.schema());
          entities.add(
              new DraftedEntity(
                  name,
                  JavaNames.snakeCase(name).equals(relation.name()) ? "" : relation.name(),
                  inPath ? "" : relation.schema(),
                  relation.comment(),
                  its.values().stream()
                      .map(each -> marked(each, referenced.getOrDefault(name, Set.of())))
                      .toList(),
                  onType.getOrDefault(relation, List.of()),
                  referenced.getOrDefault(name, Set.of()).stream()
                      .filter(each -> each.size() > 1)
                      .toList(),
                  leftOut.getOrDefault(relation, List.of()),
                  inverse.contains(name)));
        });
    return new Draft(entities, classes.enums(), notes);
  }

  /** The properties that keys refer to though they are no primary key, by entity. */
  private Map<String, Set<List<String>>> referenced(
      Map<Relation, Map<String, DraftedProperty>> properties,
      Map<Relation, List<DraftedAssociation>> onType) {
    Map<String, Set<List<String>>> referenced = new HashMap<>();
    properties.forEach(
        (relation, own) ->
            Stream.concat(
                    own.values().stream().flatMap(each -> each.belongsTo().stream()),
                    onType.getOrDefault(relation, List.of()).stream())
                .filter(each -> !each.references().isEmpty())
                .forEach(
                    each ->
                        referenced
                            .computeIfAbsent(
                                each.target().isEmpty() ? nameOf(relation) : each.target(),
                                any -> new LinkedHashSet<>())
                            .add(each.references())));
    return referenced;
  }

  private static DraftedProperty marked(DraftedProperty property, Set<List<String>> referenced) {
    return referenced.contains(List.of(property.name())) ? property.asUnique() : property;
  }

  private String nameOf(Relation relation) {
    return classes.entity(relation.schema(), relation.name()).orElseThrow();
  }

  /** By column. */
  private Map<String, DraftedProperty> properties(
      Relation relation, Map<Relation, List<String>> leftOut) {
    Map<String, DraftedProperty> properties = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (Column column : relation.columns()) {
      Optional<JavaType> type = JavaType.of(column.type(), classes::enumeration);
      if (type.isEmpty()) {
        String reason = "which is " + column.type().spelled();
        leftOut
            .computeIfAbsent(relation, any -> new ArrayList<>())
            .add(column.name() + ", " + reason);
        notes.add(relation.name() + "." + column.name() + ": no property, " + reason);
        continue;
      }
      boolean key = keys.getOrDefault(relation, List.of()).contains(column.name());
      String name = JavaNames.property(column.name());
      for (int i = 2; !taken.add(name); i++) {
        name = JavaNames.property(column.name()) + i;
      }
      properties.put(
          column.name(),
          new DraftedProperty(
              name,
              column.name(),
              type.get(),
              key ? column.hasDefault() : !column.notNull(),
              key,
              column.isGenerated(),
              false,
              Optional.empty(),
              column.comment()));
    }
    return properties;
  }

  /** Gives a relation's properties their associations; what no property can say comes back. */
  private List<DraftedAssociation> associate(
      Relation relation, Map<Relation, Map<String, DraftedProperty>> all) {
    Map<String, DraftedProperty> own = all.getOrDefault(relation, Map.of());
    List<DraftedAssociation> onType = new ArrayList<>();
    List<ForeignKey> usable = usable(relation, all);
    for (ForeignKey key : usable) {
      Relation target = catalog.find(key.targetSchema(), key.targetTable()).orElseThrow();
      Map<String, DraftedProperty> there = all.getOrDefault(target, Map.of());
      boolean oneOfSeveral = usable.stream().filter(each -> sameTarget(each, key)).count() > 1;
      String holder = OwnColumns.of(relation, key, usable).annotated();
      DraftedProperty property = own.get(holder);
      if (property == null) {
        continue;
      }
      boolean free = property.belongsTo().isEmpty();
      DraftedProperty referenced = there.get(counterpart(key, holder));
      if (referenced == null) {
        continue;
      }
      String name =
          names.owning(
              nameOf(relation),
              property.name(),
              referenced.name(),
              nameOf(target),
              oneOfSeveral || !free);
      List<String> referencedNames =
          key.targetColumns().stream()
              .map(column -> Objects.requireNonNull(there.get(column)).name())
              .toList();
      DraftedAssociation association =
          new DraftedAssociation(
              target.equals(relation) ? "" : nameOf(target),
              name,
              free && AssociationNames.byRule(property.name(), referenced.name()).equals(name),
              free ? with(key, holder, own, there) : List.of(),
              free ? List.of() : key.columns(),
              Set.copyOf(key.targetColumns()).equals(Set.copyOf(keys.get(target)))
                  ? List.of()
                  : referencedNames,
              "",
              isUnique(relation, key),
              key);
      if (free) {
        // A key and what it refers to have one type, as wide as the wider column's.
        own.put(holder, typedAs(property.with(association), referenced));
      } else if (key.columns().size() > 1) {
        onType.add(association);
      } else {
        notes.add(
            relation.name()
                + "."
                + holder
                + ": no association with the second table that it points at, "
                + target.name());
      }
    }
    return onType;
  }

  private List<ForeignKey> usable(
      Relation relation, Map<Relation, Map<String, DraftedProperty>> all) {
    Set<Object> seen = new HashSet<>();
    return relation.foreignKeys().stream()
        .filter(
            key ->
                catalog
                    .find(key.targetSchema(), key.targetTable())
                    .filter(
                        target ->
                            all.getOrDefault(target, Map.of())
                                    .keySet()
                                    .containsAll(key.targetColumns())
                                && all.getOrDefault(relation, Map.of())
                                    .keySet()
                                    .containsAll(key.columns()))
                    .isPresent())
        .filter(key -> seen.add(List.of(key.columns(), key.targetTable(), key.targetColumns())))
        .toList();
  }

  private static DraftedProperty typedAs(DraftedProperty property, DraftedProperty referenced) {
    return new DraftedProperty(
        property.name(),
        property.column(),
        referenced.type(),
        property.nullable(),
        property.key(),
        property.readOnly(),
        property.unique(),
        property.belongsTo(),
        property.comment());
  }

  private static List<String> with(
      ForeignKey key,
      String annotated,
      Map<String, DraftedProperty> own,
      Map<String, DraftedProperty> there) {
    return key.columns().stream()
        .filter(column -> !column.equals(annotated))
        .map(
            column -> {
              String here = Objects.requireNonNull(own.get(column)).name();
              String referenced =
                  Objects.requireNonNull(there.get(counterpart(key, column))).name();
              return here.equals(referenced) ? here : here + " = " + referenced;
            })
        .toList();
  }

  private static String counterpart(ForeignKey key, String column) {
    return key.targetColumns().get(key.columns().indexOf(column));
  }

  private static boolean sameTarget(ForeignKey one, ForeignKey other) {
    return one.targetTable().equals(other.targetTable())
        && one.targetSchema().equals(other.targetSchema());
  }

  private static boolean isUnique(Relation relation, ForeignKey key) {
    return uniqueColumns(relation).anyMatch(columns -> key.columns().containsAll(columns));
  }

  /** Names the inverse ends; answers the entities that have some. */
  private Set<String> reverse(
      Map<Relation, Map<String, DraftedProperty>> properties,
      Map<Relation, List<DraftedAssociation>> onType) {
    Set<String> inverse = new HashSet<>();
    properties.forEach(
        (relation, own) -> {
          String holder = nameOf(relation);
          List<DraftedAssociation> all =
              Stream.concat(
                      own.values().stream().flatMap(each -> each.belongsTo().stream()),
                      onType.getOrDefault(relation, List.of()).stream())
                  .toList();
          own.replaceAll(
              (column, each) ->
                  each.belongsTo()
                      .map(association -> each.with(reversed(holder, association, all, inverse)))
                      .orElse(each));
          onType
              .getOrDefault(relation, List.of())
              .replaceAll(association -> reversed(holder, association, all, inverse));
        });
    return inverse;
  }

  private DraftedAssociation reversed(
      String holder,
      DraftedAssociation association,
      List<DraftedAssociation> all,
      Set<String> inverse) {
    String target = association.target().isEmpty() ? holder : association.target();
    inverse.add(target);
    boolean oneOfSeveral =
        all.stream().filter(each -> sameTarget(each.key(), association.key())).count() > 1;
    return association.reversed(
        names.inverse(holder, target, association.name(), oneOfSeveral, association.unique()));
  }
}
