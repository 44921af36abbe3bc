package dev.kinship.schema.check;

import static dev.kinship.schema.check.FindingKind.FOREIGN_KEY_ACTION;
import static dev.kinship.schema.check.FindingKind.FOREIGN_KEY_ELSEWHERE;
import static dev.kinship.schema.check.FindingKind.FOREIGN_KEY_MISSING;
import static dev.kinship.schema.check.FindingKind.FOREIGN_KEY_NOT_VALID;
import static dev.kinship.schema.check.FindingKind.INDEX_MISSING;

import dev.kinship.schema.catalog.ForeignKey;
import dev.kinship.schema.catalog.Index;
import dev.kinship.schema.catalog.Relation;
import dev.kinship.schema.registry.DescribedEntity;
import dev.kinship.schema.registry.DescribedEntity.DescribedKey;
import dev.kinship.sql.Identifiers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares a foreign key, an entity's or that of a table of links, with constraints and indexes.
 */
final class KeyRules {

  private final Comparison comparison;
  private final String table;
  private final Relation from;
  private final DescribedKey key;
  private final DescribedEntity target;
  private final Relation to;
  private final boolean judgesActions;
  private final String names;

  /**
   * Prepares to compare.
   *
   * @param table the table that holds the key, as SQL spells it
   * @param from that table
   * @param key the key
   * @param target the entity that it points at
   * @param to that entity's table
   * @param judgesActions whether the constraint must do as the key says when the target goes
   */
  KeyRules(
      Comparison comparison,
      String table,
      Relation from,
      DescribedKey key,
      DescribedEntity target,
      Relation to,
      boolean judgesActions) {
    this.comparison = comparison;
    this.table = table;
    this.from = from;
    this.key = key;
    this.target = target;
    this.to = to;
    this.judgesActions = judgesActions;
    this.names = Comparison.names(key.columns());
  }

  /** Whether a constraint keeps the key pointing at an existing row. */
  void constraint(Report report) {
    List<ForeignKey> same =
        from.foreignKeys().stream()
            .filter(each -> Set.copyOf(each.columns()).equals(Set.copyOf(key.columns())))
            .toList();
    Optional<ForeignKey> matching = same.stream().filter(this::matches).findFirst();
    String add = "ALTER TABLE " + table + " ADD " + definition(comparison, key, target);
    if (matching.isPresent()) {
      compare(matching.get(), report);
    } else if (same.isEmpty()) {
      report.add(
          FOREIGN_KEY_MISSING,
          "no constraint keeps the key pointing at a row that is there",
          definition(comparison, key, target),
          add);
    } else {
      ForeignKey other = same.get(0);
      report.add(
          FOREIGN_KEY_ELSEWHERE,
          "the constraint "
              + Identifiers.spell(other.name())
              + " points at "
              + Identifiers.spell(other.targetTable())
              + " ("
              + Comparison.names(other.targetColumns())
              + ")",
          definition(comparison, key, target),
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

  private void compare(ForeignKey foreign, Report report) {
    String name = Identifiers.spell(foreign.name());
    if (judgesActions && differs(foreign)) {
      report.add(
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
          "ALTER TABLE "
              + table
              + " ADD CONSTRAINT "
              + name
              + " "
              + definition(comparison, key, target));
    }
    if (!foreign.enforced()) {
      report.add(
          FOREIGN_KEY_NOT_VALID,
          "the constraint " + name + " is NOT ENFORCED",
          "one that is",
          "ALTER TABLE " + table + " ALTER CONSTRAINT " + name + " ENFORCED");
    } else if (!foreign.validated()) {
      report.add(
          FOREIGN_KEY_NOT_VALID,
          "the constraint " + name + " is NOT VALID: rows that were there before it may break it",
          "one that holds for all rows",
          "ALTER TABLE " + table + " VALIDATE CONSTRAINT " + name);
    }
  }

  private boolean differs(ForeignKey foreign) {
    return differ(foreign.onDelete(), key.onDelete()) || differ(foreign.onUpdate(), key.onUpdate());
  }

  /** RESTRICT refuses as NO ACTION does. */
  private static boolean differ(ForeignKey.Action there, String declared) {
    String action = there == ForeignKey.Action.RESTRICT ? "NO_ACTION" : there.name();
    return !action.equals(declared.equals("RESTRICT") ? "NO_ACTION" : declared);
  }

  /** The constraint as {@code CREATE TABLE} has it. */
  static String definition(Comparison comparison, DescribedKey key, DescribedEntity target) {
    return "FOREIGN KEY ("
        + Comparison.names(key.columns())
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

  /** Whether the rows of one target are found without reading the whole table. */
  void index(Report report) {
    Set<String> wanted = Set.copyOf(key.columns());
    boolean usable = from.indexes().stream().anyMatch(each -> serves(each, wanted));
    if (!usable) {
      report.add(
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
}
