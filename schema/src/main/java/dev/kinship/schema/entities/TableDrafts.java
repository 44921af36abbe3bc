package dev.kinship.schema.entities;

import dev.kinship.schema.catalog.ForeignKey;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The entities that are drafted, by their tables. */
final class TableDrafts {

  private final Map<String, TableDraft> drafts = new LinkedHashMap<>();

  void add(TableDraft draft) {
    drafts.put(key(draft.relation.schema(), draft.relation.name()), draft);
  }

  Collection<TableDraft> all() {
    return drafts.values();
  }

  Optional<TableDraft> of(String schema, String table) {
    return Optional.ofNullable(drafts.get(key(schema, table)));
  }

  /** The entity that a foreign key points at. */
  Optional<TableDraft> target(ForeignKey key) {
    return of(key.targetSchema(), key.targetTable());
  }

  private static String key(String schema, String table) {
    return schema + "\0" + table;
  }
}
