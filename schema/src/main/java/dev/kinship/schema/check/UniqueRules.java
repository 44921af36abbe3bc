package dev.kinship.schema.check;

import static dev.kinship.schema.check.FindingKind.UNIQUE_DEFERRABLE;
import static dev.kinship.schema.check.FindingKind.UNIQUE_EXPRESSION;
import static dev.kinship.schema.check.FindingKind.UNIQUE_MISSING;
import static dev.kinship.schema.check.FindingKind.UNIQUE_PARTIAL;
import static dev.kinship.schema.check.FindingKind.UNIQUE_WIDER;

import dev.kinship.schema.catalog.Index;
import dev.kinship.schema.catalog.Relation;
import dev.kinship.sql.Identifiers;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether the database keeps the key of a one-to-one association unique, or the pair of a
 * many-to-many one, and what it has instead if not.
 *
 * @param what what is to be unique: {@code the key}
 * @param holder the table that holds it
 * @param columns its columns
 * @param table the table as SQL spells it
 */
record UniqueRules(String what, Relation holder, List<String> columns, String table) {

  /** The key may be unique by fewer columns, too. */
  void check(Report report) {
    if (!TableRules.isUnique(holder, columns)) {
      report(report);
    }
  }

  /** A statement that names the columns as what conflicts wants a constraint on no others. */
  void checkExactly(Report report) {
    boolean exact =
        holder.indexes().stream()
            .filter(each -> isOnKey(each) && each.columns().containsAll(columns))
            .anyMatch(
                each ->
                    each.unique()
                        && each.immediate()
                        && each.valid()
                        && each.predicate().isEmpty());
    if (!exact) {
      report(report);
    }
  }

  private void report(Report report) {
    String expected = "UNIQUE (" + Comparison.names(columns) + "), checked at once, for all rows";
    String add = "ALTER TABLE " + table + " ADD UNIQUE (" + Comparison.names(columns) + ")";
    Optional<Index> late = unique(each -> isOnKey(each) && !each.immediate());
    Optional<Index> partial = unique(each -> isOnKey(each) && !each.predicate().isEmpty());
    Optional<Index> expression = unique(Index::hasExpression);
    Optional<Index> wider = unique(each -> each.columns().containsAll(columns));
    if (late.isPresent()) {
      String name = Identifiers.spell(late.get().name());
      report.add(
          UNIQUE_DEFERRABLE,
          "the constraint " + name + " is deferrable, so that it may be checked late",
          expected,
          "ALTER TABLE " + table + " DROP CONSTRAINT " + name,
          add);
    } else if (partial.isPresent()) {
      report.add(
          UNIQUE_PARTIAL,
          "the index "
              + Identifiers.spell(partial.get().name())
              + " is on some rows only, WHERE "
              + partial.get().predicate(),
          expected,
          add);
    } else if (expression.isPresent()) {
      report.add(
          UNIQUE_EXPRESSION,
          "the index "
              + Identifiers.spell(expression.get().name())
              + " is on an expression: "
              + expression.get().definition(),
          expected,
          add);
    } else if (wider.isPresent()) {
      report.add(
          UNIQUE_WIDER,
          "the index "
              + Identifiers.spell(wider.get().name())
              + " is on ("
              + Comparison.names(wider.get().columns())
              + "), so that rows may agree in "
              + what,
          expected,
          add);
    } else {
      report.add(UNIQUE_MISSING, "nothing keeps " + what + " unique", expected, add);
    }
  }

  private boolean isOnKey(Index index) {
    return !index.hasExpression() && columns.containsAll(index.columns());
  }

  private Optional<Index> unique(Predicate<Index> which) {
    return holder.indexes().stream()
        .filter(each -> each.unique() && each.valid())
        .filter(which)
        .findFirst();
  }
}
