package dev.kinship.schema.check;

import static dev.kinship.schema.check.FindingKind.COLUMN_UNMAPPED;
import static dev.kinship.schema.check.FindingKind.READ_DENIED;
import static dev.kinship.schema.check.FindingKind.WRITE_DENIED;

import dev.kinship.schema.catalog.Column;
import dev.kinship.schema.catalog.Relation;
import dev.kinship.schema.catalog.Right;
import dev.kinship.schema.registry.DescribedEntity;
import dev.kinship.schema.registry.DescribedEntity.DescribedLinks;
import dev.kinship.sql.Identifiers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Compares a many-to-many association with the table of its links. What an entity of that table
 * says is compared with it; here is what the association says beyond it.
 */
final class LinkRules {

  private final Comparison comparison;
  private final DescribedEntity entity;
  private final DescribedLinks links;
  private final Relation relation;
  private final String table;

  private LinkRules(
      Comparison comparison, DescribedEntity entity, DescribedLinks links, Relation relation) {
    this.comparison = comparison;
    this.entity = entity;
    this.links = links;
    this.relation = relation;
    this.table = comparison.table(links);
  }

  /**
   * Compares an end.
   *
   * @param entity the entity that has it
   * @param links its end there
   * @param first whether the other end was not compared before
   */
  static void check(
      Comparison comparison, DescribedEntity entity, DescribedLinks links, boolean first) {
    Optional<DescribedEntity> there = comparison.entity(links.other());
    if (there.isEmpty()) {
      return;
    }
    boolean ofNoEntity = links.link().isEmpty();
    List<LinkSide> sides =
        List.of(
            new LinkSide(comparison, links, links.here(), entity),
            new LinkSide(comparison, links, links.there(), there.get()));
    Optional<Relation> found = comparison.relation(links);
    if (found.isEmpty()) {
      if (first && ofNoEntity) {
        new MissingLinks(comparison, entity, links, sides).report();
      }
      return;
    }
    LinkRules rules = new LinkRules(comparison, entity, links, found.get());
    if (first && ofNoEntity) {
      sides.forEach(each -> each.columns(found.get(), rules::add));
      rules.unmapped();
      rules.rights();
    }
    if (found.get().isTable() && TableRules.has(found.get(), links.pair())) {
      rules.constraints(first, ofNoEntity, sides);
    }
  }

  private void constraints(boolean first, boolean ofNoEntity, List<LinkSide> sides) {
    if (first) {
      new UniqueRules("the pair", relation, links.pair(), table).checkExactly(this::ofPair);
    }
    if (first && ofNoEntity) {
      sides.forEach(each -> each.constraint(relation, this::add));
    }
    sides.get(0).index(relation, this::add);
  }

  /** Nobody gives a value for further columns. */
  private void unmapped() {
    for (Column each : relation.columns()) {
      boolean filled = each.hasDefault() || relation.fillsBeforeInsert() || !relation.isTable();
      if (each.notNull() && !filled && !links.pair().contains(each.name())) {
        String name = Identifiers.spell(each.name());
        add(
            COLUMN_UNMAPPED,
            name,
            "the column is NOT NULL without a default, so that no link can be inserted",
            "a default, a column that may be null, or an entity for the links",
            "ALTER TABLE " + table + " ALTER COLUMN " + name + " DROP NOT NULL");
      }
    }
  }

  private void rights() {
    denied(READ_DENIED, "read the links", lacking(Right.SELECT, links.pair()));
    List<String> write = new ArrayList<>();
    if (relation.writable().contains(Right.INSERT)) {
      write.addAll(lacking(Right.INSERT, links.pair()));
    }
    // Links that are deleted are locked before, and a lock takes the right to change something.
    boolean locks = relation.columns().stream().anyMatch(each -> may(Right.UPDATE, each));
    if (relation.writable().contains(Right.UPDATE) && !locks) {
      write.add(Right.UPDATE.name());
    }
    if (relation.writable().contains(Right.DELETE) && !relation.rights().contains(Right.DELETE)) {
      write.add(Right.DELETE.name());
    }
    denied(WRITE_DENIED, "write the links", write);
  }

  private boolean may(Right right, Column column) {
    return relation.rights().contains(right) || column.rights().contains(right);
  }

  private List<String> lacking(Right right, Collection<String> columns) {
    List<String> without =
        columns.stream()
            .filter(each -> relation.column(each).filter(one -> !may(right, one)).isPresent())
            .toList();
    if (without.isEmpty()) {
      return List.of();
    }
    return List.of(
        without.size() == columns.size()
            ? right.name()
            : right.name() + " (" + Comparison.names(without) + ")");
  }

  private void denied(FindingKind kind, String what, List<String> rights) {
    if (rights.isEmpty()) {
      return;
    }
    String role = Identifiers.spell(comparison.catalog().session().role());
    String all = String.join(", ", rights);
    add(
        kind,
        "",
        "the role " + role + " may not " + what + " as accessors do: it lacks " + all,
        "these rights, or no calls that need them",
        "GRANT USAGE ON SCHEMA " + Identifiers.spell(relation.schema()) + " TO " + role,
        "GRANT " + all + " ON " + table + " TO " + role);
  }

  private void ofPair(FindingKind kind, String found, String expected, String... cure) {
    add(kind, Comparison.names(links.pair()), found, expected, cure);
  }

  private void add(
      FindingKind kind, String columns, String found, String expected, String... cure) {
    // An association of the entity that stands for the links may have said it.
    if (!comparison.isFound(kind, table, columns)) {
      comparison.add(LinkFindings.of(entity, links, kind, table, columns, found, expected, cure));
    }
  }
}
