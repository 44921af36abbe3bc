package dev.kinship.schema.check;

import dev.kinship.schema.catalog.Relation;
import dev.kinship.schema.registry.DescribedEntity;
import dev.kinship.schema.registry.DescribedEntity.DescribedColumn;
import java.util.List;

/** Compares the keys that {@code @Unique} declares: rows are upserted and referred to by them. */
record DeclaredKeys(Comparison comparison, DescribedEntity entity) {

  void check(Relation relation) {
    String table = comparison.table(entity);
    for (List<String> key : entity.unique()) {
      if (relation.isTable() && TableRules.has(relation, key)) {
        new UniqueRules("the key", relation, key, table)
            .checkExactly(
                (kind, found, expected, cure) ->
                    comparison.add(
                        new Finding(
                            kind,
                            entity.name(),
                            entity.type(),
                            propertyOf(key),
                            "",
                            table,
                            Comparison.names(key),
                            found,
                            expected,
                            List.of(cure))));
      }
    }
  }

  /** The property of a key of one column; empty for one of several. */
  private String propertyOf(List<String> key) {
    return entity.columns().stream()
        .filter(each -> key.equals(List.of(each.column())))
        .map(DescribedColumn::property)
        .findFirst()
        .orElse("");
  }
}
