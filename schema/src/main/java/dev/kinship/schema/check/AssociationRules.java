package dev.kinship.schema.check;

import static dev.kinship.schema.check.FindingKind.KEY_NOT_UNIQUE;
import static dev.kinship.schema.check.FindingKind.NULL_REFUSED;

import dev.kinship.schema.catalog.Column;
import dev.kinship.schema.catalog.Relation;
import dev.kinship.schema.registry.DescribedEntity;
import dev.kinship.schema.registry.DescribedEntity.DescribedAssociation;
import dev.kinship.schema.registry.DescribedEntity.DescribedKey;
import dev.kinship.sql.Identifiers;
import java.util.List;
import java.util.Optional;

/** Compares one foreign key with the constraints and indexes of the table that holds it. */
final class AssociationRules {

  private final Comparison comparison;
  private final DescribedEntity entity;
  private final DescribedAssociation association;
  private final DescribedKey key;
  private final DescribedEntity target;
  private final Relation from;
  private final Relation to;
  private final String table;
  private final String names;

  private AssociationRules(
      Comparison comparison,
      DescribedEntity entity,
      DescribedAssociation association,
      DescribedEntity holder,
      DescribedEntity target,
      Relation from,
      Relation to) {
    this.comparison = comparison;
    this.entity = entity;
    this.association = association;
    this.key = association.key();
    this.target = target;
    this.from = from;
    this.to = to;
    this.table = comparison.table(holder);
    this.names = Comparison.names(key.columns());
  }

  /**
   * Compares a key.
   *
   * @param entity the entity that declares it
   * @param association its end there
   * @param inverse whether some end of it is read by the key
   */
  static void check(
      Comparison comparison,
      DescribedEntity entity,
      DescribedAssociation association,
      boolean inverse) {
    DescribedKey key = association.key();
    Optional<DescribedEntity> holder = comparison.entity(key.holder());
    Optional<DescribedEntity> target = comparison.entity(key.target());
    Optional<Relation> from = holder.flatMap(comparison::relation);
    Optional<Relation> to = target.flatMap(comparison::relation);
    if (from.isEmpty()
        || to.isEmpty()
        || !TableRules.has(from.get(), key.columns())
        || !TableRules.has(to.get(), key.references())
        || !from.get().isTable()) {
      return;
    }
    AssociationRules rules =
        new AssociationRules(
            comparison,
            entity,
            association,
            holder.orElseThrow(),
            target.orElseThrow(),
            from.get(),
            to.get());
    rules.nullness();
    rules.referenced();
    if (key.unique()) {
      new UniqueRules("the key", from.get(), key.columns(), rules.table).check(rules::add);
    }
    KeyRules keys =
        new KeyRules(
            comparison, rules.table, from.get(), key, target.orElseThrow(), to.get(), true);
    if (to.get().isTable()) {
      keys.constraint(rules::add);
    }
    if (inverse) {
      keys.index(rules::add);
    }
  }

  private void nullness() {
    boolean never =
        key.columns().stream()
            .allMatch(each -> from.column(each).filter(Column::notNull).isPresent());
    if (!key.required() && never) {
      String column = Identifiers.spell(key.columns().get(key.columns().size() - 1));
      add(
          NULL_REFUSED,
          "the association is optional, but its key is NOT NULL, so that nothing can be unlinked",
          "a key that may be null, or a required association",
          "ALTER TABLE " + table + " ALTER COLUMN " + column + " DROP NOT NULL");
    }
  }

  private void referenced() {
    boolean own =
        target.columns().stream()
            .filter(DescribedEntity.DescribedColumn::key)
            .allMatch(each -> key.references().contains(each.column()));
    if (!own && to.isTable() && !TableRules.isUnique(to, key.references())) {
      String referenced = Comparison.names(key.references());
      if (comparison.isFoundNotUnique(target, referenced)) {
        return; // It was declared to be unique, and is found there.
      }
      add(
          KEY_NOT_UNIQUE,
          "nothing keeps "
              + comparison.table(target)
              + " ("
              + referenced
              + ") unique, which the key refers to",
          "a unique constraint",
          "ALTER TABLE " + comparison.table(target) + " ADD UNIQUE (" + referenced + ")");
    }
  }

  private void add(FindingKind kind, String found, String expected, String... cure) {
    comparison.add(
        new Finding(
            kind,
            entity.name(),
            entity.type(),
            "",
            association.name(),
            table,
            names,
            found,
            expected,
            List.of(cure)));
  }
}
