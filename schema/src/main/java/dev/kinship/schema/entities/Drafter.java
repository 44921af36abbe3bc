package dev.kinship.schema.entities;

import dev.kinship.schema.catalog.Catalog;
import dev.kinship.schema.catalog.Column;
import dev.kinship.schema.catalog.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes entities of tables. */
final class Drafter {

  private final Catalog catalog;
  private final List<String> notes = new ArrayList<>();
  private final TableDrafts drafts = new TableDrafts();
  private final ClassNames classes;
  private final List<LinkTable> links;

  private Drafter(Catalog catalog) {
    this.catalog = catalog;
    EntityKeys keys = EntityKeys.of(catalog);
    notes.addAll(keys.notes());
    links = LinkTable.in(catalog, keys);
    List<LinkTable> pure = links.stream().filter(each -> each.isPure(catalog)).toList();
    Set<Relation> none = pure.stream().map(LinkTable::table).collect(Collectors.toSet());
    List<Relation> tables =
        keys.byTable().keySet().stream().filter(each -> !none.contains(each)).toList();
    classes = new ClassNames(tables);
    for (LinkTable each : pure) {
      notes.add(
          each.table().name()
              + ": no entity, for its rows only link "
              + nameOf(each.from())
              + " and "
              + nameOf(each.to()));
    }
    for (Relation each : tables) {
      drafts.add(new TableDraft(each, nameOf(each), keys.of(each)));
    }
  }

  private String nameOf(Relation relation) {
    return classes.entity(relation.schema(), relation.name()).orElseThrow();
  }

  /**
   * Makes entities.
   *
   * @param catalog the tables
   * @return an entity for each table that has a key and does more than link others
   */
  static Draft draft(Catalog catalog) {
    return new Drafter(catalog).draft();
  }

  private Draft draft() {
    AssociationNames names = new AssociationNames();
    drafts.all().forEach(this::addProperties);
    new KeyEnds(drafts, names, notes).associate();
    new LinkEnds(drafts, names).associate(links);
    Map<String, Set<List<String>>> referenced = referenced();
    List<DraftedEntity> entities =
        drafts.all().stream()
            .map(each -> entity(each, referenced.getOrDefault(each.name, Set.of())))
            .toList();
    return new Draft(entities, classes.enums(), notes);
  }

  private DraftedEntity entity(TableDraft draft, Set<List<String>> referenced) {
    Relation relation = draft.relation;
    boolean follows = JavaNames.snakeCase(draft.name).equals(relation.name());
    boolean inPath = catalog.session().searchPath().contains(relation.schema());
    return new DraftedEntity(
        draft.name,
        follows ? "" : relation.name(),
        inPath ? "" : relation.schema(),
        relation.comment(),
        draft.properties.values().stream()
            .map(each -> referenced.contains(List.of(each.name())) ? each.asUnique() : each)
            .toList(),
        draft.onType,
        draft.links,
        referenced.stream().filter(each -> each.size() > 1).toList(),
        draft.leftOut,
        draft.hasInverseEnds);
  }

  /** The properties that keys refer to though they are no primary key, by entity. */
  private Map<String, Set<List<String>>> referenced() {
    Map<String, Set<List<String>>> referenced = new HashMap<>();
    for (TableDraft draft : drafts.all()) {
      draft
          .associations()
          .filter(each -> !each.references().isEmpty())
          .forEach(
              each ->
                  referenced
                      .computeIfAbsent(
                          each.target().isEmpty() ? draft.name : each.target(),
                          any -> new LinkedHashSet<>())
                      .add(each.references()));
    }
    return referenced;
  }

  private void addProperties(TableDraft draft) {
    Set<String> taken = new HashSet<>();
    ColumnRoles roles = new ColumnRoles(draft.relation, draft.key);
    for (Column column : draft.relation.columns()) {
      Optional<JavaType> type = JavaType.of(column.type(), classes::enumeration);
      if (type.isEmpty()) {
        String reason = "which is " + column.type().spelled();
        draft.leftOut.add(column.name() + ", " + reason);
        notes.add(draft.relation.name() + "." + column.name() + ": no property, " + reason);
        continue;
      }
      boolean key = draft.key.contains(column.name());
      ColumnRole role = roles.of(column);
      String name = JavaNames.property(column.name());
      for (int i = 2; !taken.add(name); i++) {
        name = JavaNames.property(column.name()) + i;
      }
      draft.properties.put(
          column.name(),
          new DraftedProperty(
              name,
              column.name(),
              type.get(),
              key ? column.hasDefault() : !column.notNull() || role.comesFromTheInsert(),
              key,
              role,
              false,
              Optional.empty(),
              column.comment()));
    }
  }
}
