package dev.kinship.schema.check;

import static dev.kinship.schema.check.FindingKind.KEY_NOT_UNIQUE;
import static dev.kinship.schema.check.FindingKind.SCOPE_REFUSED;
import static dev.kinship.schema.check.FindingKind.STATEMENT_REFUSED;
import static dev.kinship.schema.check.FindingKind.UPSERT_REFUSED;

import dev.kinship.schema.catalog.Relation;
import dev.kinship.schema.catalog.Right;
import dev.kinship.schema.registry.DescribedEntity;
import dev.kinship.schema.registry.DescribedEntity.DescribedAssociation;
import dev.kinship.schema.registry.DescribedEntity.DescribedColumn;
import dev.kinship.schema.registry.DescribedEntity.DescribedKey;
import dev.kinship.schema.registry.DescribedEntity.DescribedLinks;
import dev.kinship.schema.registry.DescribedPath;
import dev.kinship.schema.registry.DescribedStatements;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which statements of an entity the server is asked to prepare. */
final class Statements {

  /** Some languages write it with a hyphen. */
  private static final Pattern ON_CONFLICT = Pattern.compile("ON.CONFLICT");

  private final Comparison comparison;
  private final StatementProbe probe;

  /** What was refused, to be told when it is known that nothing else explains it. */
  private final List<Finding> refused = new ArrayList<>();

  /** The statements with slots that are not known here. */
  private final List<String> unknown = new ArrayList<>();

  Statements(Comparison comparison, StatementProbe probe) {
    this.comparison = comparison;
    this.probe = probe;
  }

  void ask(DescribedEntity entity, Relation relation) {
    entity.scopes().forEach(each -> askScope(entity, each));
    entity.paths().forEach(each -> ask(entity, each, relation));
    if (!relation.writable().containsAll(Set.of(Right.INSERT, Right.UPDATE, Right.DELETE))) {
      return;
    }
    StatementText gateway =
        new StatementText(
            List.of(),
            StatementText.keyOf(entity),
            StatementText.writtenOf(entity, relation),
            relation,
            entity.stamps());
    for (DescribedStatements each : entity.statements()) {
      ask(entity, "", each, gateway);
      if (each.accessor().equals("upsert") && relation.kind() != Relation.Kind.FOREIGN_TABLE) {
        each.sql().forEach(sql -> plan(entity, relation, sql, gateway));
      }
    }
    entity.associations().forEach(each -> ask(entity, each));
    entity.manyToMany().forEach(each -> ask(entity, each));
  }

  private void askScope(DescribedEntity entity, DescribedEntity.DescribedScope scope) {
    probe.add(
        " AS SELECT 1 FROM " + comparison.table(entity) + " WHERE (" + scope.where() + "\n)",
        message ->
            comparison.add(
                SCOPE_REFUSED,
                entity,
                "",
                "the scope '" + scope.name() + "' is refused: " + message,
                "a condition over the columns of the table; it says " + scope.where()));
  }

  private void ask(DescribedEntity entity, DescribedAssociation association) {
    DescribedKey key = association.key();
    Optional<DescribedEntity> holder = comparison.entity(key.holder());
    Optional<DescribedEntity> there = comparison.entity(association.other());
    Optional<Relation> relation = there.flatMap(comparison::relation);
    if (holder.isEmpty() || there.isEmpty() || relation.isEmpty()) {
      return;
    }
    List<DescribedColumn> columns =
        key.columns().stream()
            .flatMap(
                name -> holder.get().columns().stream().filter(each -> each.column().equals(name)))
            .toList();
    if (columns.size() < key.columns().size()) {
      return;
    }
    StatementText text =
        new StatementText(
            columns,
            StatementText.keyOf(holder.get()),
            StatementText.writtenOf(there.get(), relation.get()),
            relation.get(),
            there.get().stamps());
    association.statements().forEach(each -> ask(entity, association.name(), each, text));
  }

  /** Where something lacks that the statements name, it is found without the server. */
  private void ask(DescribedEntity entity, DescribedLinks links) {
    Optional<DescribedEntity> there = comparison.entity(links.other());
    Optional<Relation> to = there.flatMap(comparison::relation);
    Optional<Relation> table = comparison.relation(links);
    List<DescribedColumn> columns =
        links.here().references().stream()
            .flatMap(name -> entity.columns().stream().filter(each -> each.column().equals(name)))
            .toList();
    if (to.isEmpty()
        || table.isEmpty()
        || !TableRules.has(table.get(), links.pair())
        || !table.get().writable().containsAll(Set.of(Right.INSERT, Right.DELETE))) {
      return;
    }
    StatementText text =
        new StatementText(
            columns,
            StatementText.keyOf(there.get()),
            StatementText.writtenOf(there.get(), to.get()),
            to.get(),
            there.get().stamps());
    links.statements().forEach(each -> ask(entity, links.name(), each, text));
  }

  /** A path only reads: it needs no right to write. */
  private void ask(DescribedEntity entity, DescribedPath path, Relation relation) {
    Optional<DescribedEntity> there = comparison.entity(path.other());
    List<DescribedColumn> columns =
        path.start().stream()
            .flatMap(name -> entity.columns().stream().filter(each -> each.column().equals(name)))
            .toList();
    if (there.isEmpty() || columns.size() < path.start().size()) {
      return;
    }
    StatementText text =
        new StatementText(
            columns, StatementText.keyOf(there.get()), List.of(), relation, there.get().stamps());
    path.statements().forEach(each -> ask(entity, path.name(), each, text));
  }

  private void ask(
      DescribedEntity entity,
      String association,
      DescribedStatements statements,
      StatementText text) {
    for (String sql : statements.sql()) {
      if (text.isLeftToDefaults(sql)) {
        continue;
      }
      Optional<String> prepared = text.prepared(sql);
      if (prepared.isEmpty()) {
        unknown.add(entity.name() + "." + statements.accessor() + ": " + sql);
        continue;
      }
      probe.add(
          prepared.get(),
          message -> {
            // Where only ON CONFLICT is refused, the planner says so as well.
            if (!ON_CONFLICT.matcher(message).find()) {
              refused.add(
                  new Finding(
                      STATEMENT_REFUSED,
                      entity.name(),
                      entity.type(),
                      "",
                      association,
                      comparison.table(entity),
                      "",
                      "the server refuses a statement of " + statements.accessor() + ": " + message,
                      "a table on which it can be prepared: " + sql,
                      List.of()));
            }
          });
    }
  }

  /** That there is a constraint for {@code ON CONFLICT} is seen when the statement is planned. */
  private void plan(DescribedEntity entity, Relation relation, String sql, StatementText text) {
    Optional<String> planned = text.isLeftToDefaults(sql) ? Optional.empty() : text.planned(sql);
    if (planned.isEmpty()) {
      return;
    }
    String table = comparison.table(entity);
    List<String> key = StatementText.keyOf(entity).stream().map(DescribedColumn::column).toList();
    String names = Comparison.names(key);
    boolean isUnique =
        relation.indexes().stream()
            .anyMatch(each -> each.unique() && Set.copyOf(each.columns()).equals(Set.copyOf(key)));
    probe.addOnConflict(
        planned.get(),
        message ->
            refused.add(
                new Finding(
                    UPSERT_REFUSED,
                    entity.name(),
                    entity.type(),
                    "",
                    "",
                    table,
                    names,
                    "the server refuses to insert or update by the key: " + message,
                    "a table with a unique constraint on (" + names + "), or no calls of upsert",
                    relation.isTable() && !isUnique
                        ? List.of("ALTER TABLE " + table + " ADD UNIQUE (" + names + ")")
                        : List.of())));
  }

  /** Tells what was refused and is not explained by what else was found, once for each message. */
  void report(List<DescribedEntity> entities) {
    Set<String> seen = new HashSet<>();
    for (Finding each : refused) {
      boolean explained =
          entities.stream()
              .filter(entity -> entity.type().equals(each.type()))
              .anyMatch(
                  entity ->
                      isExplained(entity)
                          || (each.kind() == UPSERT_REFUSED
                              && comparison.isFound(KEY_NOT_UNIQUE, each.table(), each.column())));
      if (!explained && seen.add(each.type() + each.association() + each.found())) {
        comparison.add(each);
      }
    }
  }

  private boolean isExplained(DescribedEntity entity) {
    return comparison.isBroken(entity)
        || Stream.of(
                entity.associations().stream().map(DescribedAssociation::other),
                entity.manyToMany().stream().flatMap(each -> Stream.of(each.other(), each.link())),
                entity.paths().stream().map(DescribedPath::other),
                entity.paths().stream()
                    .flatMap(each -> each.steps().stream())
                    .map(DescribedPath.Step::entity))
            .flatMap(types -> types)
            .flatMap(type -> comparison.entity(type).stream())
            .anyMatch(comparison::isBroken);
  }

  List<String> unknown() {
    return List.copyOf(unknown);
  }
}
