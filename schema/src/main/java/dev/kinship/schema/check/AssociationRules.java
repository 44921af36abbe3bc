package dev.kinship.schema.check;

import static dev.kinship.schema.check.FindingKind.FOREIGN_KEY_ACTION;
import static dev.kinship.schema.check.FindingKind.FOREIGN_KEY_ELSEWHERE;
import static dev.kinship.schema.check.FindingKind.FOREIGN_KEY_MISSING;
import static dev.kinship.schema.check.FindingKind.FOREIGN_KEY_NOT_VALID;
import static dev.kinship.schema.check.FindingKind.INDEX_MISSING;
import static dev.kinship.schema.check.FindingKind.KEY_NOT_UNIQUE;
import static dev.kinship.schema.check.FindingKind.NULL_REFUSED;

import dev.kinship.schema.catalog.Column;
import dev.kinship.schema.catalog.ForeignKey;
import dev.kinship.schema.catalog.Index;
import dev.kinship.schema.catalog.Relation;
import dev.kinship.schema.registry.DescribedEntity;
import dev.kinship.schema.registry.DescribedEntity.DescribedAssociation;
import dev.kinship.schema.registry.DescribedEntity.DescribedKey;
import dev.kinship.sql.Identifiers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
      new UniqueRules(from.get(), key.columns(), rules.table).check(rules::add);
    }
    if (to.get().isTable()) {
      rules.constraint();
    }
    if (inverse) {
      rules.index();
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

  private void constraint() {
    List<ForeignKey> same =
        from.foreignKeys().stream()
            .filter(each -> Set.copyOf(each.columns()).equals(Set.copyOf(key.columns())))
            .toList();
    Optional<ForeignKey> matching = same.stream().filter(this::matches).findFirst();
    String add = "ALTER TABLE " + table + " ADD " + definition();
    if (matching.isPresent()) {
      compare(matching.get());
    } else if (same.isEmpty()) {
      add(
          FOREIGN_KEY_MISSING,
          "no constraint keeps the key pointing at a row that is there",
          definition(),
          add);
    } else {
      ForeignKey other = same.get(0);
      add(
          FOREIGN_KEY_ELSEWHERE,
          "the constraint "
              + Identifiers.spell(other.name())
              + " points at "
              + Identifiers.spell(other.targetTable())
              + " ("
              + Comparison.names(other.targetColumns())
              + ")",
          definition(),
          "ALTER TABLE " + table + " DROP CONSTRAINT " + Identifiers.spell(other.name()),
          add);
    }
  }

  private boolean matches(ForeignKey foreign) {
    return foreign.targetSchema().equals(to.schema())
        && foreign.targetTable().equals(to.name())
        && pairs(foreign.columns(), foreign.targetColumns())
            .equals(pairs(key.columns(), key.references()));
  }

  private static Map<String, String> pairs(List<String> columns, List<String> references) {
    Map<String, String> pairs = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      pairs.put(columns.get(i), references.get(i));
    }
    return pairs;
  }

  private void compare(ForeignKey foreign) {
    String name = Identifiers.spell(foreign.name());
    if (differ(foreign.onDelete(), key.onDelete()) || differ(foreign.onUpdate(), key.onUpdate())) {
      add(
          FOREIGN_KEY_ACTION,
          "the constraint "
              + name
              + " says ON DELETE "
              + foreign.onDelete().sql()
              + " ON UPDATE "
              + foreign.onUpdate().sql(),
          "ON DELETE "
              + key.onDelete().replace('_', ' ')
              + " ON UPDATE "
              + key.onUpdate().replace('_', ' ')
              + ", as declared, or 'onDelete' and 'onUpdate' at the association",
          "ALTER TABLE " + table + " DROP CONSTRAINT " + name,
          "ALTER TABLE " + table + " ADD CONSTRAINT " + name + " " + definition());
    }
    if (!foreign.enforced()) {
      add(
          FOREIGN_KEY_NOT_VALID,
          "the constraint " + name + " is NOT ENFORCED",
          "one that is",
          "ALTER TABLE " + table + " ALTER CONSTRAINT " + name + " ENFORCED");
    } else if (!foreign.validated()) {
      add(
          FOREIGN_KEY_NOT_VALID,
          "the constraint " + name + " is NOT VALID: rows that were there before it may break it",
          "one that holds for all rows",
          "ALTER TABLE " + table + " VALIDATE CONSTRAINT " + name);
    }
  }

  /** RESTRICT refuses as NO ACTION does. */
  private static boolean differ(ForeignKey.Action there, String declared) {
    String action = there == ForeignKey.Action.RESTRICT ? "NO_ACTION" : there.name();
    return !action.equals(declared.equals("RESTRICT") ? "NO_ACTION" : declared);
  }

  private String definition() {
    return "FOREIGN KEY ("
        + names
        + ") REFERENCES "
        + comparison.table(target)
        + " ("
        + Comparison.names(key.references())
        + ")"
        + action(" ON DELETE ", key.onDelete())
        + action(" ON UPDATE ", key.onUpdate());
  }

  private static String action(String event, String action) {
    return action.isEmpty() || action.equals("NO_ACTION") ? "" : event + action.replace('_', ' ');
  }

  private void index() {
    Set<String> wanted = Set.copyOf(key.columns());
    boolean usable = from.indexes().stream().anyMatch(each -> serves(each, wanted));
    if (!usable) {
      add(
          INDEX_MISSING,
          "no index begins with the key, so that the rows of one "
              + target.name()
              + " are found by reading the whole table",
          "an index on (" + names + ")",
          "CREATE INDEX ON " + table + " (" + names + ")");
    }
  }

  private static boolean serves(Index index, Set<String> wanted) {
    int size = wanted.size();
    if (!index.valid() || index.columns().size() < size) {
      return false;
    }
    boolean method = index.method().equals("btree") || (index.method().equals("hash") && size == 1);
    Set<String> first = new HashSet<>(index.columns().subList(0, size));
    return method && first.equals(wanted) && isOnAllKeys(index, wanted);
  }

  private static boolean isOnAllKeys(Index index, Set<String> wanted) {
    return index.predicate().isEmpty()
        || wanted.stream()
            .map(each -> "(" + Identifiers.spell(each) + " IS NOT NULL)")
            .anyMatch(index.predicate()::equals);
  }

  private void add(FindingKind kind, String found, String expected, String... cure) {
    comparison.add(
        new Finding(
            kind,
            entity.name(),
            "",
            association.name(),
            table,
            names,
            found,
            expected,
            List.of(cure)));
  }
}
