package dev.kinship.schema.check;

import static dev.kinship.schema.check.FindingKind.COLLATION_NONDETERMINISTIC;
import static dev.kinship.schema.check.FindingKind.COLUMN_MISSING;
import static dev.kinship.schema.check.FindingKind.COLUMN_UNMAPPED;
import static dev.kinship.schema.check.FindingKind.DEFAULT_MISSING;
import static dev.kinship.schema.check.FindingKind.GENERATED_WRITTEN;
import static dev.kinship.schema.check.FindingKind.KEY_WITHOUT_DEFAULT;
import static dev.kinship.schema.check.FindingKind.MAPPER_MISSING;
import static dev.kinship.schema.check.FindingKind.NULL_ALLOWED;
import static dev.kinship.schema.check.FindingKind.TYPE_INEXACT;
import static dev.kinship.schema.check.FindingKind.TYPE_MISMATCH;

import dev.kinship.schema.catalog.Column;
import dev.kinship.schema.catalog.Relation;
import dev.kinship.schema.registry.DescribedEntity;
import dev.kinship.schema.registry.DescribedEntity.ColumnRole;
import dev.kinship.schema.registry.DescribedEntity.DescribedAssociation;
import dev.kinship.schema.registry.DescribedEntity.DescribedColumn;
import dev.kinship.schema.registry.DescribedEntity.DescribedKey;
import dev.kinship.schema.registry.DescribedEntity.End;
import dev.kinship.sql.Identifiers;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Compares an entity's columns with the table's: there, of the type, null or not, written. */
final class ColumnRules {

  private final Comparison comparison;
  private final DescribedEntity entity;
  private final Relation relation;
  private final String alter;
  private final Labels labels;
  private final JdbiTypes jdbi;

  ColumnRules(
      Comparison comparison,
      DescribedEntity entity,
      Relation relation,
      Labels labels,
      JdbiTypes jdbi) {
    this.comparison = comparison;
    this.entity = entity;
    this.relation = relation;
    this.alter = "ALTER TABLE " + comparison.table(entity) + " ";
    this.labels = labels;
    this.jdbi = jdbi;
  }

  void check() {
    for (DescribedColumn each : entity.columns()) {
      Optional<Column> column = relation.column(each.column());
      if (column.isEmpty()) {
        missing(each);
      } else {
        type(each, column.get());
        collation(each, column.get());
        if (relation.isTable()) {
          nullness(each, column.get());
          generated(each, column.get());
          left(each, column.get());
        }
      }
    }
    if (relation.isTable() && !relation.fillsBeforeInsert()) {
      unmapped();
    }
  }

  private void missing(DescribedColumn column) {
    String type = TypeFit.wanted(column.values());
    String expected = "a column " + spelled(column) + (type.isEmpty() ? "" : " of " + type);
    String found =
        "there is no such column; there are "
            + Comparison.names(relation.columns().stream().map(Column::name).toList());
    if (type.isEmpty() || !relation.isTable()) {
      comparison.add(COLUMN_MISSING, entity, column, found, expected);
      return;
    }
    comparison.add(
        COLUMN_MISSING,
        entity,
        column,
        found,
        expected,
        alter
            + "ADD COLUMN "
            + spelled(column)
            + " "
            + type
            + (column.nullable() && !column.key() ? "" : " NOT NULL"));
  }

  private void type(DescribedColumn described, Column column) {
    if (TypeFit.wanted(described.values()).isEmpty()) {
      typeOfJdbi(described, column);
      return;
    }
    TypeFit fit = TypeFit.of(described.values(), column.type());
    if (fit.level() == TypeFit.Level.EXACT
        && isKey(described)
        && column.type().underDomains().isBuiltIn("bpchar")
        && described.values().equals("STRING")) {
      fit = new TypeFit(TypeFit.Level.INEXACT, "keys come back with blanks at their end");
    }
    if (fit.level() != TypeFit.Level.EXACT) {
      misfit(described, column, fit, TypeFit.wanted(described.values(), column.type()));
      return;
    }
    labels.check(comparison, entity, described, column);
  }

  private void misfit(DescribedColumn described, Column column, TypeFit fit, String wanted) {
    boolean mismatch = fit.level() == TypeFit.Level.MISMATCH;
    boolean curable = relation.isTable() && !column.isGenerated();
    comparison.add(
        mismatch ? TYPE_MISMATCH : TYPE_INEXACT,
        entity,
        described,
        "the column is "
            + column.type().spelled()
            + ", the property "
            + simple(described.type())
            + (fit.why().isEmpty() ? "" : ": " + fit.why()),
        "a column of " + wanted + (mismatch ? "" : ", or another type of the property"),
        curable
            ? new TypeCure(comparison, relation, comparison.table(entity)).of(column, wanted)
            : new String[0]);
  }

  private void typeOfJdbi(DescribedColumn described, Column column) {
    JdbiTypes.Verdict verdict = jdbi.of(described, column.type());
    if (verdict instanceof JdbiTypes.Verdict.Mismatch mismatch) {
      misfit(described, column, TypeFit.MISMATCH, mismatch.wanted());
    } else if (verdict instanceof JdbiTypes.Verdict.NoMapper) {
      comparison.add(
          MAPPER_MISSING,
          entity,
          described,
          "Jdbi has no column mapper for " + simple(described.type()),
          "a column mapper that is registered with Jdbi, or a plugin that brings one");
    } else if (verdict instanceof JdbiTypes.Verdict.Unknown) {
      comparison.addNotCompared(entity, described, simple(described.type()));
    }
  }

  private void collation(DescribedColumn described, Column column) {
    column
        .collation()
        .filter(each -> !each.deterministic() && isKey(described))
        .ifPresent(
            each ->
                comparison.add(
                    COLLATION_NONDETERMINISTIC,
                    entity,
                    described,
                    "the key's collation "
                        + Identifiers.spell(each.name())
                        + " takes texts for equal that Java tells apart",
                    "a collation that is deterministic",
                    alter
                        + "ALTER COLUMN "
                        + spelled(described)
                        + " TYPE "
                        + column.type().spelled()
                        + " COLLATE \"default\""));
  }

  private void nullness(DescribedColumn described, Column column) {
    boolean version = described.role() == ColumnRole.VERSION;
    boolean never = !described.nullable() || isRequired(described);
    if ((never || version) && !column.notNull()) {
      comparison.add(
          NULL_ALLOWED,
          entity,
          described,
          "the column may be null",
          "NOT NULL, as "
              + (version
                  ? "a version is never null"
                  : described.nullable()
                      ? "the association is required"
                      : "the property" + " is never null"),
          alter + "ALTER COLUMN " + spelled(described) + " SET NOT NULL");
    }
    boolean single = entity.columns().stream().filter(DescribedColumn::key).count() == 1;
    boolean left =
        described.key()
            && described.nullable()
            && single
            && Set.of("SHORT", "INTEGER", "LONG").contains(described.values())
            && !isForeign(described);
    if (left && !column.hasDefault() && !relation.fillsBeforeInsert()) {
      comparison.add(
          KEY_WITHOUT_DEFAULT,
          entity,
          described,
          "the column has no default, and a new row's key is null",
          "a key that the database makes",
          alter + "ALTER COLUMN " + spelled(described) + " SET NOT NULL",
          alter + "ALTER COLUMN " + spelled(described) + " ADD GENERATED BY DEFAULT AS IDENTITY");
    }
  }

  private void generated(DescribedColumn described, Column column) {
    if (described.readOnly()) {
      return;
    }
    if (column.isGenerated()) {
      comparison.add(
          GENERATED_WRITTEN,
          entity,
          described,
          "the column is generated, and inserts and updates of whole rows write it",
          described.isGiven()
              ? "@ReadOnly on the property, or an ordinary column"
              : "@ReadOnly in place of what the property has, or an ordinary column",
          alter + "ALTER COLUMN " + spelled(described) + " DROP EXPRESSION");
    } else if (column.identity() == Column.Identity.ALWAYS
        && !(described.key() && described.nullable())) {
      comparison.add(
          GENERATED_WRITTEN,
          entity,
          described,
          "the column is GENERATED ALWAYS AS IDENTITY, and inserts write it",
          described.key()
              ? "GENERATED BY DEFAULT, or a key that may be null until the row is inserted"
              : "GENERATED BY DEFAULT, or no property for it",
          alter + "ALTER COLUMN " + spelled(described) + " SET GENERATED BY DEFAULT");
    }
  }

  /** What inserts leave to the database needs something there. */
  private void left(DescribedColumn described, Column column) {
    boolean reads = described.readOnly();
    if ((!reads && described.role() != ColumnRole.DATABASE_DEFAULT)
        || !column.notNull()
        || column.hasDefault()
        || relation.fillsBeforeInsert()) {
      return;
    }
    comparison.add(
        DEFAULT_MISSING,
        entity,
        described,
        "the column is NOT NULL without a default, and "
            + (reads ? "no insert writes it" : "an insert leaves it out where it is null"),
        reads
            ? "a generated column, a default, a trigger that fills it, or no @ReadOnly"
            : "a default, or no @DatabaseDefault",
        alter + "ALTER COLUMN " + spelled(described) + " DROP NOT NULL");
  }

  private void unmapped() {
    Set<String> mapped = new HashSet<>();
    entity.columns().forEach(each -> mapped.add(each.column()));
    for (Column column : relation.columns()) {
      if (column.notNull() && !column.hasDefault() && !mapped.contains(column.name())) {
        comparison.add(
            COLUMN_UNMAPPED,
            entity,
            Identifiers.spell(column.name()),
            "the column is NOT NULL without a default, and has no property, so that no row can be"
                + " inserted",
            "a property for it, a default, or a column that may be null",
            alter + "ALTER COLUMN " + Identifiers.spell(column.name()) + " DROP NOT NULL");
      }
    }
  }

  private boolean isKey(DescribedColumn column) {
    return column.key() || isForeign(column);
  }

  private boolean isForeign(DescribedColumn column) {
    return entity.associations().stream()
        .filter(each -> each.end() == End.OWNING)
        .anyMatch(each -> each.key().columns().contains(column.column()));
  }

  private boolean isRequired(DescribedColumn column) {
    return entity.associations().stream()
        .filter(each -> each.end() == End.OWNING)
        .map(DescribedAssociation::key)
        .filter(DescribedKey::required)
        .anyMatch(key -> key.columns().contains(column.column()));
  }

  private static String spelled(DescribedColumn column) {
    return Identifiers.spell(column.column());
  }

  /** {@code List<UUID>} for {@code java.util.List<java.util.UUID>}. */
  static String simple(String type) {
    return type.replaceAll("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])", "");
  }
}
