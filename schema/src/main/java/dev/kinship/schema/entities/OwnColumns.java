package dev.kinship.schema.entities;

import dev.kinship.schema.catalog.ForeignKey;
import dev.kinship.schema.catalog.Key;
import dev.kinship.schema.catalog.Relation;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which columns of a foreign key are its own: those that neither the row's own key nor another
 * foreign key has; if there are none, those that no other foreign key has; and else the last one.
 *
 * @param columns the columns
 */
record OwnColumns(List<String> columns) {

  static OwnColumns of(Relation relation, ForeignKey key, List<ForeignKey> all) {
    List<String> primary = relation.primaryKey().map(Key::columns).orElse(List.of());
    Predicate<String> isOthers =
        column ->
            all.stream()
                .anyMatch(
                    other -> !other.name().equals(key.name()) && other.columns().contains(column));
    for (Predicate<String> taken : List.of(isOthers.or(primary::contains), isOthers)) {
      List<String> own = key.columns().stream().filter(taken.negate()).toList();
      if (!own.isEmpty()) {
        return new OwnColumns(own);
      }
    }
    return new OwnColumns(List.of(last(key.columns())));
  }

  /** The column whose property declares the association. */
  String annotated() {
    return last(columns);
  }

  private static String last(List<String> columns) {
    return columns.get(columns.size() - 1);
  }
}
