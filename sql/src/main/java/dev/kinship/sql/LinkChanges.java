package dev.kinship.sql;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The parts of a statement on a table of links that delete links and insert them. Immutable. */
final class LinkChanges {

  private final LinkPairs pairs;
  private final LinkTable links;
  private final LinkTurns turns;

  LinkChanges(LinkPairs pairs, LinkTurns turns) {
    this.pairs = pairs;
    this.links = pairs.links();
    this.turns = turns;
  }

  /**
   * Locks the links that leave, in one order, and deletes them.
   *
   * @param others whether those leave that are not given, once everything else is sure
   */
  List<String> gone(boolean others) {
    List<String> all = links.columns();
    List<String> own = links.own().stream().map(links.there().columns()::get).toList();
    boolean isOne = !pairs.isMany() && !own.isEmpty(); // then the row of this end needs no joining
    List<String> held = isOne ? own : all;
    String isHere = pairs.isHere("l.", links.here().columns());
    String isSure = " AND EXISTS (SELECT 1 FROM " + pairs.ready() + ")";
    String fixed =
        pairs
            .fixed()
            .map(
                i ->
                    " AND l." + links.there().columns().get(i) + " = " + pairs.key(links.atHere(i)))
            .collect(Collectors.joining());
    String isSame = Targets.equal("l", held, "h", held);
    return List.of(
        pairs.gone() + " AS (DELETE FROM " + links.table() + " l",
        // Within, for Citus misreads the rows of a part that locks and stands beside an INSERT.
        "USING (SELECT " + LinkPairs.columns("l", held) + " FROM " + links.table() + " l",
        "WHERE " + isHere,
        "AND " + (others ? "NOT " + isGiven() + isSure : isAmongGiven() + turns.taken()),
        "ORDER BY " + LinkPairs.columns("l", pairs.inOrder()),
        "FOR UPDATE) h",
        "WHERE " + (isOne ? isHere + " AND " + isSame : isSame + fixed),
        "RETURNING " + LinkPairs.columns("l", all));
  }

  /**
   * That a link {@code l} is one of those that are given. Where one column tells it, the index of
   * the pairs finds all members of an array at once.
   */
  private String isAmongGiven() {
    if (pairs.isMany() || links.own().size() != 1) {
      return isGiven();
    }
    int own = links.own().get(0);
    String column = "l." + links.there().columns().get(own);
    return column + " = ANY(ARRAY(SELECT g." + pairs.ref(own) + " FROM " + pairs.given() + " g))";
  }

  /** The same, also for several columns, and to be denied. */
  private String isGiven() {
    List<String> conditions = new ArrayList<>();
    List<String> here = links.here().columns();
    if (pairs.isMany()) {
      conditions.add(
          LinkPairs.each(here.size(), i -> "g.key" + (i + 1) + " = l." + here.get(i), " AND "));
    }
    List<String> there = links.there().columns();
    conditions.add(
        LinkPairs.each(there.size(), i -> "g." + pairs.ref(i) + " = l." + there.get(i), " AND "));
    String isSame = String.join(" AND ", conditions);
    return "EXISTS (SELECT 1 FROM " + pairs.given() + " g WHERE " + isSame + ")";
  }

  /**
   * Inserts the pairs that are missing.
   *
   * @param afterOthers whether the links that leave are deleted first
   * @param further columns of the links beside the pair's, which have values of their own
   */
  List<String> added(boolean afterOthers, List<String> further) {
    Map<String, String> values = pairs.values("r");
    List<String> all = links.columns();
    String order =
        values.values().stream()
            .filter(each -> each.startsWith("g."))
            .collect(Collectors.joining(", "));
    List<String> clauses = new ArrayList<>();
    clauses.add(
        pairs.added()
            + " AS (INSERT INTO "
            + links.table()
            + " ("
            + String.join(", ", all)
            + further.stream().map(each -> ", " + each).collect(Collectors.joining())
            + links.stamps().columns()
            + ")");
    clauses.add(
        "SELECT "
            + LinkPairs.each(all.size(), i -> requireNonNull(values.get(all.get(i))), ", ")
            + ", :value".repeat(further.size())
            + links.stamps().values());
    clauses.add("FROM " + pairs.ready() + " r CROSS JOIN " + pairs.given() + " g");
    if (afterOthers) {
      clauses.add("WHERE (SELECT count(*) FROM " + pairs.gone() + ") >= 0");
    }
    if (!order.isEmpty()) {
      clauses.add("ORDER BY " + order);
    }
    clauses.add("ON CONFLICT (" + String.join(", ", links.unique()) + ") DO NOTHING");
    clauses.add("RETURNING " + String.join(", ", all));
    return clauses;
  }
}
