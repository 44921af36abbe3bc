package dev.kinship.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The turns that a statement takes before it writes links. Immutable. */
final class LinkTurns {

  /** A power of two. */
  private static final int TURNS = 1024;

  private final LinkPairs pairs;
  private final LinkTable links;
  private final String name;

  LinkTurns(LinkPairs pairs) {
    this.pairs = pairs;
    this.links = pairs.links();
    this.name = links.free("turns");
  }

  /**
   * Takes a turn for each pair that may be written, in one order, before any is: so whoever writes
   * a pair waits for nobody else, and no two wait for each other. Rows that are not there yet
   * cannot be locked, so the turns are advisory locks. There are so many for a table that calls
   * seldom share one by chance, and so few that many pairs at once fit the server's memory.
   */
  List<String> clauses(boolean ofAll) {
    LinkTable.End here = links.here();
    Map<String, String> values = pairs.values("h");
    String from =
        pairs.isMany()
            ? pairs.given() + " g"
            : here.table()
                + " h CROSS JOIN "
                + pairs.given()
                + " g WHERE "
                + pairs.isHere("h.", here.referenced());
    List<String> clauses = new ArrayList<>();
    String table = "hashtext('" + links.table().replace("'", "''") + "')";
    // As a text, for distributed PostgreSQL cannot send a void on.
    clauses.add(name + " AS (SELECT pg_advisory_xact_lock(" + table + ", turn)::text");
    if (ofAll) {
      String columns = String.join(", ", values.keySet());
      clauses.add("FROM (SELECT DISTINCT " + turn(values.keySet()) + " AS turn");
      clauses.add("FROM (SELECT " + String.join(", ", values.values()) + " FROM " + from);
      clauses.add(
          "UNION ALL SELECT "
              + LinkPairs.columns("l", List.copyOf(values.keySet()))
              + " FROM "
              + links.table()
              + " l");
      clauses.add("WHERE " + pairs.isHere("l.", here.columns()) + ") AS p (" + columns + ")");
    } else {
      // The pairs of one row differ already; to take a turn again that two share costs nothing.
      String distinct = pairs.isMany() ? "DISTINCT " : "";
      clauses.add("FROM (SELECT " + distinct + turn(values.values()) + " AS turn");
      clauses.add("FROM " + from);
    }
    clauses.add("ORDER BY turn OFFSET 0) AS t"); // OFFSET keeps the locks behind the order
    return clauses;
  }

  private static String turn(Collection<String> values) {
    return "hashtext(concat_ws(' ', " + String.join(", ", values) + ")) & " + (TURNS - 1);
  }

  /** That they are taken, to stand behind other conditions. */
  String taken() {
    return " AND (SELECT count(*) FROM " + name + ") >= 0";
  }
}
