package dev.kinship.schema.check;

import static dev.kinship.schema.check.FindingKind.SCHEMA_MISSING;
import static dev.kinship.schema.check.FindingKind.TABLE_MISSING;

import dev.kinship.schema.registry.DescribedEntity;
import dev.kinship.schema.registry.DescribedEntity.DescribedLinks;
import dev.kinship.sql.Identifiers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of links that does not exist, and the statements that make it.
 *
 * @param comparison the two sides that are compared
 * @param entity the entity that has the association
 * @param links the association
 * @param sides its two ends, this entity's first
 */
record MissingLinks(
    Comparison comparison, DescribedEntity entity, DescribedLinks links, List<LinkSide> sides) {

  void report() {
    String schema = comparison.schemaOf(links);
    if (!schema.isEmpty() && !comparison.catalog().schemas().contains(schema)) {
      // The entity's own table is in it, and that it is missing was said there.
      boolean said = comparison.schemaOf(entity).equals(schema);
      if (!said) {
        add(
            SCHEMA_MISSING,
            "there is no schema " + Identifiers.spell(schema),
            "the schema, with the table of the links in it",
            "CREATE SCHEMA " + Identifiers.spell(schema));
      }
      return;
    }
    add(
        TABLE_MISSING,
        schema.isEmpty()
            ? "there is no such table in the search path ("
                + Comparison.names(comparison.catalog().session().searchPath())
                + ")"
            : "there is no such table",
        "a table of links with the columns " + Comparison.names(links.pair()),
        create());
  }

  /** The table with its constraints, and an index for the other end. */
  private String[] create() {
    Map<String, String> types = new LinkedHashMap<>();
    for (LinkSide each : sides) {
      for (int i = 0; i < each.side().columns().size(); i++) {
        types.putIfAbsent(each.side().columns().get(i), each.type(i));
      }
    }
    if (types.containsValue("")) {
      return new String[0];
    }
    List<String> lines = new ArrayList<>();
    types.forEach((column, type) -> lines.add(Identifiers.spell(column) + " " + type));
    lines.add("PRIMARY KEY (" + Comparison.names(links.pair()) + ")");
    // Where a table is missing that it would point at, the next check finds that the key lacks.
    sides.forEach(each -> each.definition().ifPresent(lines::add));
    String table = comparison.table(links);
    return new String[] {
      "CREATE TABLE " + table + " (\n  " + String.join(",\n  ", lines) + "\n)",
      "CREATE INDEX ON " + table + " (" + Comparison.names(links.there().columns()) + ")"
    };
  }

  private void add(FindingKind kind, String found, String expected, String... cure) {
    comparison.add(
        LinkFindings.of(entity, links, kind, comparison.table(links), "", found, expected, cure));
  }
}
