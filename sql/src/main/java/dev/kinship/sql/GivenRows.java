package dev.kinship.sql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The part {@code given} of a statement on a table of links: it finds the given rows of the other
 * end. Immutable.
 */
final class GivenRows {

  private final LinkPairs pairs;
  private final LinkTable links;

  GivenRows(LinkPairs pairs) {
    this.pairs = pairs;
    this.links = pairs.links();
  }

  /** The rows of the other end, as what links refer to; of many, beside the key of this end. */
  List<String> clauses() {
    LinkTable.End there = links.there();
    int width = there.referenced().size();
    String columns = LinkPairs.each(width, i -> "t." + there.referenced().get(i), ", ");
    if (!pairs.isMany()) {
      Set<String> all = new LinkedHashSet<>(there.read());
      all.addAll(there.referenced());
      String read = all.stream().map(each -> "t." + each).collect(Collectors.joining(", "));
      return List.of(
          pairs.given() + " AS (SELECT " + read + " FROM " + there.table() + " t",
          "WHERE " + isGiven());
    }
    int ids = there.key().size();
    int keys = links.here().columns().size();
    List<String> values = new ArrayList<>(pairs.arrays().subList(ids, ids + keys));
    values.addAll(pairs.arrays().subList(0, ids));
    String heres = LinkPairs.each(keys, i -> "key" + (i + 1), ", ");
    String same =
        LinkPairs.each(ids, i -> "t." + there.key().get(i) + " = k.id" + (i + 1), " AND ");
    String alike =
        links.shared().stream()
            .map(i -> " AND t." + there.referenced().get(i) + " = k.key" + (links.atHere(i) + 1))
            .collect(Collectors.joining());
    String fixed =
        pairs.sharedConditions().stream().map(" AND "::concat).collect(Collectors.joining());
    return List.of(
        pairs.given()
            + " ("
            + heres
            + ", "
            + LinkPairs.each(width, pairs::ref, ", ")
            + ") AS (SELECT "
            + LinkPairs.each(keys, i -> "k.key" + (i + 1), ", ")
            + ", "
            + columns,
        "FROM unnest("
            + String.join(", ", values)
            + ") AS k ("
            + heres
            + ", "
            + LinkPairs.each(ids, i -> "id" + (i + 1), ", ")
            + ")",
        "JOIN " + there.table() + " t ON " + same + alike + fixed);
  }

  /** That a row of the other end is given; what it shares with this end is this end's. */
  private String isGiven() {
    LinkTable.End there = links.there();
    List<String> conditions = new ArrayList<>(pairs.sharedConditions());
    List<String> open =
        there.key().stream()
            .filter(each -> links.shared().stream().noneMatch(i -> isReferenced(i, each)))
            .toList();
    conditions.add(
        open.size() == 1
            ? "t." + open.get(0) + " = ANY(" + ids(there.key().indexOf(open.get(0))) + ")"
            : "{given}");
    return String.join(" AND ", conditions);
  }

  private boolean isReferenced(int i, String column) {
    return links.there().referenced().get(i).equals(column);
  }

  private String ids(int i) {
    return ":ids" + (links.there().key().size() == 1 ? "" : i + 1);
  }
}
