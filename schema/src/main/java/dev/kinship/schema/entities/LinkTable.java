package dev.kinship.schema.entities;

import dev.kinship.schema.catalog.Catalog;
import dev.kinship.schema.catalog.Column;
import dev.kinship.schema.catalog.ForeignKey;
import dev.kinship.schema.catalog.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table whose rows link: the database holds each pair of what two of its foreign keys point at
 * once.
 *
 * @param table the table
 * @param first one of the keys
 * @param from the table that it points at
 * @param second the other key
 * @param to the table that the other one points at
 */
record LinkTable(Relation table, ForeignKey first, Relation from, ForeignKey second, Relation to) {

  /**
   * Finds them.
   *
   * @param catalog the tables
   * @param keys those that can be entities
   * @return the tables that link, once for each pair that they link
   */
  static List<LinkTable> in(Catalog catalog, EntityKeys keys) {
    List<LinkTable> links = new ArrayList<>();
    for (Relation table : keys.byTable().keySet()) {
      List<ForeignKey> all = different(table);
      for (int i = 0; i < all.size(); i++) {
        for (int j = i + 1; j < all.size(); j++) {
          Optional<Relation> from = target(catalog, keys, all.get(i));
          Optional<Relation> to = target(catalog, keys, all.get(j));
          if (from.isPresent() && to.isPresent()) {
            LinkTable link = new LinkTable(table, all.get(i), from.get(), all.get(j), to.get());
            if (link.holdsEachPairOnce()) {
              links.add(link);
            }
          }
        }
      }
    }
    return links;
  }

  /** The foreign keys in the order of their columns, without those that say the same again. */
  private static List<ForeignKey> different(Relation table) {
    List<String> columns = table.columns().stream().map(Column::name).toList();
    Set<Object> seen = new HashSet<>();
    return table.foreignKeys().stream()
        .filter(key -> seen.add(key.points()))
        .sorted(
            Comparator.comparingInt(
                key -> key.columns().stream().mapToInt(columns::indexOf).max().orElse(0)))
        .toList();
  }

  private static Optional<Relation> target(Catalog catalog, EntityKeys keys, ForeignKey key) {
    return catalog
        .find(key.targetSchema(), key.targetTable())
        .filter(each -> keys.isReferred(each, key));
  }

  private boolean holdsEachPairOnce() {
    Set<String> pair = pair();
    return !first.columns().containsAll(second.columns())
        && !second.columns().containsAll(first.columns())
        && EntityKeys.neverNull(table, List.copyOf(pair))
        && !EntityKeys.isUnique(table, first)
        && !EntityKeys.isUnique(table, second)
        && EntityKeys.uniqueColumns(table).anyMatch(each -> Set.copyOf(each).equals(pair));
  }

  private Set<String> pair() {
    Set<String> pair = new HashSet<>(first.columns());
    pair.addAll(second.columns());
    return pair;
  }

  /** Whether another table links the same two, in whichever order. */
  boolean linksTheSameAs(LinkTable other) {
    return (from.equals(other.from) && to.equals(other.to))
        || (from.equals(other.to) && to.equals(other.from));
  }

  /**
   * Whether the rows do nothing else: there are no further columns, and nothing points at a row or
   * is pointed at by one.
   */
  boolean isPure(Catalog catalog) {
    Set<String> shared = new HashSet<>(first.columns());
    shared.retainAll(second.columns());
    return table.columns().size() == pair().size()
        && table.foreignKeys().stream()
            .allMatch(
                key ->
                    key.points().equals(first.points())
                        || key.points().equals(second.points())
                        || shared.containsAll(key.columns()))
        && catalog.relations().stream()
            .flatMap(each -> each.foreignKeys().stream())
            .noneMatch(
                key ->
                    key.targetTable().equals(table.name())
                        && key.targetSchema().equals(table.schema()));
  }
}
