package dev.kinship.schema.entities;

import dev.kinship.schema.catalog.ForeignKey;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives each foreign key its association: the owning end first, then the inverse one. */
final class KeyEnds {

  private final TableDrafts drafts;
  private final AssociationNames names;
  private final List<String> notes;

  KeyEnds(TableDrafts drafts, AssociationNames names, List<String> notes) {
    this.drafts = drafts;
    this.names = names;
    this.notes = notes;
  }

  void associate() {
    drafts.all().forEach(this::own);
    drafts.all().forEach(this::elsewhere);
    drafts.all().forEach(this::reverse);
  }

  /** Gives an entity's properties their associations, and its type those that none can say. */
  private void own(TableDraft draft) {
    List<ForeignKey> usable = usable(draft);
    for (ForeignKey key : usable) {
      TableDraft target = drafts.target(key).orElseThrow();
      String holder = OwnColumns.of(draft.relation, key, usable).annotated();
      DraftedProperty property = draft.property(holder);
      DraftedProperty referenced = target.property(counterpart(key, holder));
      boolean free = property.belongsTo().isEmpty();
      boolean oneOfSeveral = usable.stream().filter(each -> sameTarget(each, key)).count() > 1;
      String name =
          names.owning(
              draft.name, property.name(), referenced.name(), target.name, oneOfSeveral || !free);
      DraftedAssociation association =
          new DraftedAssociation(
              draft.named(target),
              name,
              free && AssociationNames.byRule(property.name(), referenced.name()).equals(name),
              free ? with(key, holder, draft, target) : List.of(),
              free ? List.of() : key.columns(),
              references(key, target),
              "",
              EntityKeys.isUnique(draft.relation, key),
              key);
      if (free) {
        // A key and what it refers to have one type, as wide as the wider column's.
        draft.properties.put(holder, property.with(association).typed(referenced.type()));
      } else if (key.columns().size() > 1) {
        draft.onType.add(association);
      } else {
        notes.add(
            draft.relation.name()
                + "."
                + holder
                + ": no association with the second table that it points at, "
                + target.relation.name());
      }
    }
  }

  /** Says which keys leave the schema: the tables of another one are entities of another run. */
  private void elsewhere(TableDraft draft) {
    for (ForeignKey key : draft.relation.foreignKeys()) {
      if (!key.targetSchema().equals(draft.relation.schema()) && drafts.target(key).isEmpty()) {
        notes.add(
            draft.relation.name()
                + "."
                + String.join(", ", key.columns())
                + ": no association, for it points at the table "
                + key.targetTable()
                + " of the schema "
                + key.targetSchema());
      }
    }
  }

  private List<ForeignKey> usable(TableDraft draft) {
    Set<ForeignKey.Points> seen = new HashSet<>();
    return draft.relation.foreignKeys().stream()
        .filter(key -> draft.properties.keySet().containsAll(key.columns()))
        .filter(
            key ->
                drafts
                    .target(key)
                    .filter(target -> target.properties.keySet().containsAll(key.targetColumns()))
                    .isPresent())
        .filter(key -> seen.add(key.points()))
        .toList();
  }

  /** The properties that a key refers to; none where they are the target's own key. */
  private static List<String> references(ForeignKey key, TableDraft target) {
    return Set.copyOf(key.targetColumns()).equals(Set.copyOf(target.key))
        ? List.of()
        : key.targetColumns().stream().map(each -> target.property(each).name()).toList();
  }

  private static List<String> with(
      ForeignKey key, String annotated, TableDraft draft, TableDraft target) {
    return key.columns().stream()
        .filter(column -> !column.equals(annotated))
        .map(
            column -> {
              String here = draft.property(column).name();
              String referenced = target.property(counterpart(key, column)).name();
              return here.equals(referenced) ? here : here + " = " + referenced;
            })
        .toList();
  }

  static String counterpart(ForeignKey key, String column) {
    return key.targetColumns().get(key.columns().indexOf(column));
  }

  private static boolean sameTarget(ForeignKey one, ForeignKey other) {
    return one.targetTable().equals(other.targetTable())
        && one.targetSchema().equals(other.targetSchema());
  }

  /** Names the inverse ends of what an entity owns. */
  private void reverse(TableDraft draft) {
    List<DraftedAssociation> all = draft.associations().toList();
    draft.properties.replaceAll(
        (column, each) ->
            each.belongsTo().map(one -> each.with(reversed(draft, one, all))).orElse(each));
    draft.onType.replaceAll(each -> reversed(draft, each, all));
  }

  private DraftedAssociation reversed(
      TableDraft holder, DraftedAssociation association, List<DraftedAssociation> all) {
    TableDraft target = drafts.target(association.key()).orElseThrow();
    target.hasInverseEnds = true;
    boolean oneOfSeveral =
        all.stream().filter(each -> sameTarget(each.key(), association.key())).count() > 1;
    return association.reversed(
        names.inverse(
            holder.name, target.name, association.name(), oneOfSeveral, association.unique()));
  }

  /** The association that a foreign key has in the entity that holds it. */
  static Optional<DraftedAssociation> of(TableDraft holder, ForeignKey key) {
    return holder
        .associations()
        .filter(each -> each.key().points().equals(key.points()))
        .findFirst();
  }
}
