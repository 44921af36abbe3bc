package dev.kinship.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the statements on a table of links return: a row for each pair that is given or was deleted.
 * Immutable.
 */
final class LinkTableResult {

  private final LinkPairs pairs;
  private final LinkTable links;

  LinkTableResult(LinkPairs pairs) {
    this.pairs = pairs;
    this.links = pairs.links();
  }

  /** A row for each pair that is given or was deleted. */
  List<String> clauses(boolean adds, boolean deletes) {
    return pairs.isMany() ? ofMany(adds, deletes) : ofOne(adds, deletes);
  }

  /** The given rows are at hand; only one whose link was deleted is looked up. */
  private List<String> ofOne(boolean adds, boolean deletes) {
    LinkTable.End there = links.there();
    String here = links.here().table() + " WHERE " + pairs.isHere("", links.here().referenced());
    List<String> clauses = new ArrayList<>();
    clauses.add(
        "\nSELECT "
            + LinkPairs.columns("g", there.read())
            + ", "
            + (adds ? isOfGivenAmong(pairs.added()) : "FALSE")
            + ", "
            + (adds ? "FALSE" : isOfGivenAmong(pairs.gone())));
    clauses.add("FROM " + pairs.given() + " g");
    if (adds && deletes) {
      clauses.add("UNION ALL SELECT " + LinkPairs.columns("t", there.read()) + ", FALSE, TRUE");
      clauses.add(
          "FROM " + pairs.gone() + " l JOIN " + there.table() + " t ON " + isReferencedBy("l"));
    } else {
      clauses.add("WHERE EXISTS (SELECT 1 FROM " + here + ")");
    }
    clauses.add("ORDER BY " + String.join(", ", there.key()));
    return clauses;
  }

  private String isOfGivenAmong(String part) {
    LinkTable.End there = links.there();
    return Targets.tuple(Targets.qualified("g", there.referenced()))
        + " IN (SELECT "
        + String.join(", ", there.columns())
        + " FROM "
        + part
        + ")";
  }

  private String isReferencedBy(String link) {
    LinkTable.End there = links.there();
    List<String> conditions = new ArrayList<>();
    conditions.add(Targets.equal("t", there.referenced(), link, there.columns()));
    conditions.addAll(pairs.sharedConditions());
    return String.join(" AND ", conditions);
  }

  private List<String> ofMany(boolean adds, boolean deletes) {
    LinkTable.End there = links.there();
    int keys = links.here().columns().size();
    int width = there.referenced().size();
    String names =
        LinkPairs.each(keys, i -> "key" + (i + 1) + ", ", "")
            + LinkPairs.each(width, i -> "ref" + (i + 1), ", ");
    String all =
        "SELECT "
            + LinkPairs.each(keys, i -> "key" + (i + 1) + ", ", "")
            + LinkPairs.each(width, pairs::ref, ", ")
            + " FROM "
            + pairs.given();
    if (adds && deletes) {
      all += " UNION ALL SELECT " + pair("", keys) + " FROM " + pairs.gone();
    }
    List<String> columns = new ArrayList<>();
    there.read().forEach(each -> columns.add("t." + each));
    for (int i = 0; i < keys; i++) {
      columns.add("p.key" + (i + 1));
    }
    columns.add(adds ? isAmong(pairs.added(), keys) : "FALSE");
    columns.add(deletes ? isAmong(pairs.gone(), keys) : "FALSE");
    List<String> clauses = new ArrayList<>();
    clauses.add("\nSELECT " + String.join(", ", columns));
    clauses.add("FROM (" + all + ") AS p (" + names + ")");
    clauses.add(
        "JOIN "
            + there.table()
            + " t ON "
            + LinkPairs.each(
                width, i -> "t." + there.referenced().get(i) + " = p.ref" + (i + 1), " AND ")
            + pairs.sharedConditions().stream().map(" AND "::concat).collect(Collectors.joining()));
    if (!adds || !deletes) {
      clauses.add(
          "WHERE (SELECT count(*) FROM "
              + links.here().table()
              + " WHERE "
              + pairs.isHere("", links.here().referenced())
              + ") = cardinality("
              + pairs.hereArrays().get(0)
              + ")");
    }
    clauses.add(
        "ORDER BY "
            + LinkPairs.each(keys, i -> "p.key" + (i + 1) + ", ", "")
            + LinkPairs.each(there.key().size(), i -> "t." + there.key().get(i), ", "));
    return clauses;
  }

  private String isAmong(String part, int keys) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < keys; i++) {
      names.add("p.key" + (i + 1));
    }
    for (int i = 0; i < links.there().referenced().size(); i++) {
      names.add("p.ref" + (i + 1));
    }
    return Targets.tuple(names) + " IN (SELECT " + pair("", keys) + " FROM " + part + ")";
  }

  private String pair(String alias, int keys) {
    List<String> columns = new ArrayList<>(keys > 0 ? links.here().columns() : List.of());
    columns.addAll(links.there().columns());
    return columns.stream().map(each -> alias + each).collect(Collectors.joining(", "));
  }
}
