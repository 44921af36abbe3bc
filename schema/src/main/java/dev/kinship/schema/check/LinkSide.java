package dev.kinship.schema.check;

import static dev.kinship.schema.check.FindingKind.COLUMN_MISSING;
import static dev.kinship.schema.check.FindingKind.TYPE_INEXACT;
import static dev.kinship.schema.check.FindingKind.TYPE_MISMATCH;

import dev.kinship.schema.catalog.Column;
import dev.kinship.schema.catalog.ColumnType;
import dev.kinship.schema.catalog.Relation;
import dev.kinship.schema.registry.DescribedEntity;
import dev.kinship.schema.registry.DescribedEntity.DescribedKey;
import dev.kinship.schema.registry.DescribedEntity.DescribedLinks;
import dev.kinship.schema.registry.DescribedEntity.DescribedSide;
import dev.kinship.sql.Identifiers;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a table of links that point at one end.
 *
 * @param comparison the two sides that are compared
 * @param links the association
 * @param side the columns
 * @param target the entity that they point at
 */
record LinkSide(
    Comparison comparison, DescribedLinks links, DescribedSide side, DescribedEntity target) {

  private static final List<String> WHOLE = List.of("int2", "int4", "int8");
  private static final List<String> TEXTS = List.of("text", "varchar");

  /** Takes what is found of some columns. */
  @FunctionalInterface
  interface ColumnReport {
    void add(FindingKind kind, String columns, String found, String expected, String... cure);
  }

  /** Each column is there, and of the type of what it refers to. */
  void columns(Relation relation, ColumnReport report) {
    for (int i = 0; i < side.columns().size(); i++) {
      String name = side.columns().get(i);
      Optional<Column> column = relation.column(name);
      Optional<Column> referenced = referenced(i);
      if (column.isEmpty()) {
        missing(relation, i, report);
      } else if (referenced.isPresent()) {
        type(relation, column.get(), i, referenced.get(), report);
      }
    }
  }

  private void missing(Relation relation, int i, ColumnReport report) {
    String name = Identifiers.spell(side.columns().get(i));
    String type = type(i);
    boolean curable = relation.isTable() && !type.isEmpty();
    String[] cure = {
      "ALTER TABLE " + comparison.table(links) + " ADD COLUMN " + name + " " + type + " NOT NULL"
    };
    report.add(
        COLUMN_MISSING,
        name,
        "there is no such column; there are "
            + Comparison.names(relation.columns().stream().map(Column::name).toList()),
        "a column " + name + (type.isEmpty() ? "" : " of " + type) + ", as " + reference(i) + " is",
        curable ? cure : new String[0]);
  }

  private void type(
      Relation relation, Column column, int i, Column referenced, ColumnReport report) {
    ColumnType here = column.type().underDomains();
    ColumnType there = referenced.type().underDomains();
    boolean same = here.schema().equals(there.schema()) && here.name().equals(there.name());
    boolean texts = TEXTS.contains(here.name()) && TEXTS.contains(there.name());
    int room = WHOLE.indexOf(here.name());
    int needed = WHOLE.indexOf(there.name());
    boolean numbers = room >= 0 && needed >= 0;
    if (same || texts || (numbers && room > needed)) {
      return;
    }
    report.add(
        numbers ? TYPE_INEXACT : TYPE_MISMATCH,
        Identifiers.spell(column.name()),
        "the column is "
            + column.type().spelled()
            + ", and "
            + reference(i)
            + " is "
            + referenced.type().spelled()
            + (numbers ? ": rows with greater keys cannot be linked" : ""),
        "a column of " + there.spelled(),
        relation.isTable()
            ? new TypeCure(comparison, relation, comparison.table(links))
                .of(column, there.spelled())
            : new String[0]);
  }

  /** A constraint keeps the columns pointing at an existing row. */
  void constraint(Relation relation, ColumnReport report) {
    keyRules(relation)
        .ifPresent(
            rules ->
                rules.constraint(
                    (kind, found, expected, cure) ->
                        report.add(kind, names(), found, expected, cure)));
  }

  /** An index serves those who read by these columns. */
  void index(Relation relation, ColumnReport report) {
    keyRules(relation)
        .ifPresent(
            rules ->
                rules.index(
                    (kind, found, expected, cure) ->
                        report.add(kind, names(), found, expected, cure)));
  }

  private Optional<KeyRules> keyRules(Relation relation) {
    return comparison
        .relation(target)
        .filter(to -> TableRules.has(to, side.references()) && to.isTable())
        .map(
            to ->
                new KeyRules(
                    comparison, comparison.table(links), relation, key(), target, to, false));
  }

  /** The constraint, where the table that it points at is there. */
  Optional<String> definition() {
    return comparison
        .relation(target)
        .filter(to -> TableRules.has(to, side.references()) && to.isTable())
        .map(to -> KeyRules.definition(comparison, key(), target));
  }

  /** The type of a column: that of what it refers to, or else the one made for the Java type. */
  String type(int i) {
    return referenced(i)
        .map(each -> each.type().spelled())
        .orElseGet(
            () ->
                target.columns().stream()
                    .filter(each -> each.column().equals(side.references().get(i)))
                    .map(each -> TypeFit.wanted(each.values()))
                    .findFirst()
                    .orElse(""));
  }

  private Optional<Column> referenced(int i) {
    return comparison
        .relation(target)
        .flatMap(relation -> relation.column(side.references().get(i)));
  }

  private String reference(int i) {
    return comparison.table(target) + "." + Identifiers.spell(side.references().get(i));
  }

  private String names() {
    return Comparison.names(side.columns());
  }

  /** One end's columns as a foreign key; the table of links has it, and no entity. */
  private DescribedKey key() {
    return new DescribedKey(
        "",
        target.type(),
        side.columns(),
        side.references(),
        true,
        false,
        "CASCADE", // as ddl() has it
        "NO_ACTION");
  }
}
