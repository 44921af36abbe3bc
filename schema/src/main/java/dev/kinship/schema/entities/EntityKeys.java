package dev.kinship.schema.entities;

import dev.kinship.schema.catalog.Catalog;
import dev.kinship.schema.catalog.Column;
import dev.kinship.schema.catalog.ForeignKey;
import dev.kinship.schema.catalog.Index;
import dev.kinship.schema.catalog.Key;
import dev.kinship.schema.catalog.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which tables can be entities, and by what their rows are told apart.
 *
 * @param byTable the columns of each table's key
 * @param notes which have no entity, and why
 */
record EntityKeys(Map<Relation, List<String>> byTable, List<String> notes) {

  static EntityKeys of(Catalog catalog) {
    Map<Relation, List<String>> keys = new LinkedHashMap<>();
    List<String> notes = new ArrayList<>();
    for (Relation each : catalog.relations()) {
      if (!each.isPartition()) {
        String reason = whyNone(each);
        if (reason.isEmpty()) {
          keys.put(each, key(each).orElseThrow());
        } else {
          notes.add(each.name() + ": no entity, for " + reason);
        }
      }
    }
    return new EntityKeys(keys, notes);
  }

  private static String whyNone(Relation relation) {
    if (!relation.isTable()) {
      return "it is a " + relation.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
    Optional<List<String>> key = key(relation);
    if (key.isEmpty()) {
      return "the table has neither a primary key nor a unique key without nulls";
    }
    return key.get().stream()
        .flatMap(name -> relation.column(name).stream())
        .filter(column -> JavaType.of(column.type(), any -> "Enum").isEmpty())
        .map(column -> "its key's column " + column.name() + " is " + column.type().spelled())
        .findFirst()
        .orElse("");
  }

  private static Optional<List<String>> key(Relation relation) {
    return relation
        .primaryKey()
        .map(Key::columns)
        .or(() -> uniqueColumns(relation).filter(key -> neverNull(relation, key)).findFirst());
  }

  static boolean neverNull(Relation relation, List<String> columns) {
    return columns.stream()
        .allMatch(each -> relation.column(each).filter(Column::notNull).isPresent());
  }

  /** The lists of columns that the database holds unique at once, for all rows. */
  static Stream<List<String>> uniqueColumns(Relation relation) {
    return relation.indexes().stream()
        .filter(
            index ->
                index.unique()
                    && index.immediate()
                    && index.valid()
                    && index.predicate().isEmpty()
                    && !index.hasExpression())
        .map(Index::columns);
  }

  /** Whether each target has one row at most that points at it with this key. */
  static boolean isUnique(Relation relation, ForeignKey key) {
    return uniqueColumns(relation).anyMatch(columns -> key.columns().containsAll(columns));
  }

  /** Whether a foreign key refers to the key of the entity that it points at. */
  boolean isReferred(Relation target, ForeignKey key) {
    return Set.copyOf(key.targetColumns()).equals(Set.copyOf(of(target)));
  }

  /** The columns of a table's key; none where it has none. */
  List<String> of(Relation relation) {
    return byTable.getOrDefault(relation, List.of());
  }
}
