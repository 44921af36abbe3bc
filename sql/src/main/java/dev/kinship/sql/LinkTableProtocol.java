package dev.kinship.sql;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The statements that write a many-to-many association: links are inserted and deleted, and a link
 * that stays is not touched. For one row of this end the parameters are {@code :key} and the own
 * keys of the given rows of the other end; for many, arrays.
 *
 * <p>{@link #set} has two statements, all others one. The first locks the row of this end, so that
 * callers who set the links of one row queue before the second takes its snapshot: the last one's
 * set remains, and not a mix. Adding and removing lock no row of either end beyond what the
 * constraints of the link table lock.
 *
 * <p>The second statement is one for all its steps: it finds the given rows, deletes the links that
 * leave and inserts those that are missing. A pair that another session inserts at the same time
 * counts as there ({@code ON CONFLICT DO NOTHING}). Before it writes, it takes a turn for each
 * pair, an advisory lock, in one order from whichever end; so two writers wait for each other in
 * one order, and not in a circle. Nothing is written unless all given rows are there.
 *
 * <p>A result row stands for each pair that is given or was deleted. Its columns are those of the
 * row of the other end, then those of this end's key, where there are many, and then two booleans:
 * whether the pair was linked now, and whether it was unlinked. Where fewer pairs come back than
 * were given, a row is missing, and nothing was written. Immutable.
 */
public final class LinkTableProtocol {

  private static final String LEVEL = "current_setting('transaction_isolation')";

  private static final String FRESH_SNAPSHOTS = LEVEL + " LIKE 'read %'";

  private final LinkPairs pairs;
  private final LinkTable links;
  private final boolean checksLevel;
  private final LinkTurns turns;
  private final LinkTableResult result;
  private final String given;
  private final String heres;
  private final String ready;
  private final String gone;
  private final String added;

  private LinkTableProtocol(LinkPairs pairs, boolean checksLevel) {
    this.pairs = pairs;
    this.links = pairs.links();
    this.checksLevel = checksLevel;
    this.turns = new LinkTurns(pairs);
    this.given = pairs.given();
    this.heres = links.free("here");
    this.ready = links.free("ready");
    this.gone = links.free("gone");
    this.added = links.free("added");
    this.result = new LinkTableResult(pairs, added, gone);
  }

  /**
   * The statements for one row of this end: {@code :key}, or {@code :key1} and so on. The other
   * end's rows are {@code :ids}; the marker <code>{given}</code> stands for the condition where
   * their own key has several columns that this end does not share.
   *
   * @param links the table of the links
   * @return the statements
   */
  public static LinkTableProtocol one(LinkTable links) {
    return new LinkTableProtocol(new LinkPairs(links, List.of(), Set.of()), true);
  }

  /**
   * The statements for many rows of this end at once.
   *
   * @param links the table of the links
   * @param arrays the parameters, each with its type: for each pair the columns of the own key of
   *     the other end's row, then for each pair the columns of this end's key, then the columns of
   *     this end's keys, each key once
   * @param agreed the places of the columns of this end's key in which all keys agree; their values
   *     are {@code :key1} and so on, too
   * @return the statements
   */
  public static LinkTableProtocol many(LinkTable links, List<String> arrays, Set<Integer> agreed) {
    int expected = links.there().key().size() + 2 * links.here().columns().size();
    if (arrays.size() != expected) {
      throw new IllegalArgumentException(expected + " arrays, not " + arrays.size());
    }
    return new LinkTableProtocol(new LinkPairs(links, arrays, agreed), true);
  }

  /**
   * Makes the given pairs the only ones. The first statement returns the isolation level for each
   * row of this end that is there, behind its key where there are many; where that does not begin
   * with {@code read}, the second writes nothing, and {@link #aboveReadCommitted} is to be sent.
   *
   * @return the two statements
   */
  public List<SqlStatement> set() {
    return List.of(
        lockHere(checksLevel ? LEVEL : "1"),
        with(
            result.clauses(true, true),
            givenRows(),
            turns.clauses(true),
            ready("FOR NO KEY UPDATE", true),
            gone("NOT "),
            added("WHERE (SELECT count(*) FROM " + gone + ") >= 0")));
  }

  /**
   * Adds the pairs that are missing.
   *
   * @return the statement
   */
  public SqlStatement add() {
    return with(
        result.clauses(true, false),
        givenRows(),
        turns.clauses(false),
        ready("", false),
        added(""));
  }

  /**
   * Adds the pairs that are missing, with values for further columns of the links; those that are
   * there keep theirs.
   *
   * @param columns the columns; each has the parameter {@code :value}, in this order
   * @return the statement
   */
  public SqlStatement add(List<String> columns) {
    return with(
        result.clauses(true, false),
        givenRows(),
        turns.clauses(false),
        ready("", false),
        added("", columns));
  }

  /**
   * Deletes those of the given pairs that there are.
   *
   * @return the statement
   */
  public SqlStatement remove() {
    return with(result.clauses(false, true), givenRows(), turns.clauses(false), gone(""));
  }

  /**
   * The pipeline of a set at isolation levels above READ COMMITTED. Its first statement writes a
   * column of each row of this end, so that of two callers one is refused by the server.
   *
   * @param column a column of this end's table that may be written
   * @return the three statements
   */
  public List<SqlStatement> aboveReadCommitted(String column) {
    List<SqlStatement> all = new ArrayList<>();
    all.add(
        new SqlStatement(
            List.of(
                "UPDATE " + links.here().table() + " SET " + column + " = " + column,
                "WHERE " + pairs.isHere("", links.here().referenced()))));
    all.addAll(new LinkTableProtocol(pairs, false).set());
    return List.copyOf(all);
  }

  /** Joins parts, each of which another one behind it may name. */
  @SafeVarargs
  private static SqlStatement with(List<String> select, List<String>... parts) {
    List<String> clauses = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      List<String> part = parts[i];
      clauses.add((i == 0 ? "WITH " : "\n") + part.get(0));
      clauses.addAll(part.subList(1, part.size() - 1));
      clauses.add(part.get(part.size() - 1) + (i < parts.length - 1 ? ")," : ")"));
    }
    clauses.addAll(select);
    return new SqlStatement(clauses);
  }

  private SqlStatement lockHere(String column) {
    List<String> clauses = new ArrayList<>();
    String all =
        pairs.isMany() ? String.join(", ", links.here().referenced()) + ", " + column : column;
    clauses.add("SELECT " + all + " FROM " + links.here().table());
    clauses.add("WHERE " + pairs.isHere("", links.here().referenced()));
    if (pairs.isMany()) {
      clauses.add("ORDER BY " + String.join(", ", links.here().referenced()));
    }
    clauses.add("FOR NO KEY UPDATE");
    return new SqlStatement(clauses);
  }

  /** The rows of the other end, as what links refer to; of many, beside the key of this end. */
  private List<String> givenRows() {
    LinkTable.End there = links.there();
    int width = there.referenced().size();
    String columns = LinkPairs.each(width, i -> "t." + there.referenced().get(i), ", ");
    if (!pairs.isMany()) {
      Set<String> all = new LinkedHashSet<>(there.read());
      all.addAll(there.referenced());
      String read = all.stream().map(each -> "t." + each).collect(Collectors.joining(", "));
      return List.of(
          given + " AS (SELECT " + read + " FROM " + there.table() + " t", "WHERE " + isGiven());
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
        given
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

  /** One row, if everything that is to be linked is there. */
  private List<String> ready(String lock, boolean ofSet) {
    String here = links.here().table();
    String all = "(SELECT count(*) FROM " + given + ") = :count" + turns.taken();
    String level = ofSet && checksLevel ? " AND " + FRESH_SNAPSHOTS : "";
    String locking = lock.isEmpty() ? "" : " " + lock + " SKIP LOCKED";
    if (!pairs.isMany()) {
      return List.of(
          ready + " AS (SELECT " + String.join(", ", links.here().referenced()) + " FROM " + here,
          "WHERE " + pairs.isHere("", links.here().referenced()),
          "AND " + all + level + locking);
    }
    return List.of(
        ready + " AS (SELECT 1 FROM (SELECT 1 FROM " + here,
        "WHERE " + pairs.isHere("", links.here().referenced()) + locking + ") " + heres,
        "HAVING count(*) = cardinality(" + pairs.hereArrays().get(0) + ")",
        "AND " + all + level);
  }

  /** That a link is one of those that are given. */
  private String isOfGiven(String link) {
    LinkTable.End there = links.there();
    String other =
        LinkPairs.each(
            there.columns().size(),
            i -> "g." + pairs.ref(i) + " = " + link + "." + there.columns().get(i),
            " AND ");
    List<String> here = links.here().columns();
    return pairs.isMany()
        ? LinkPairs.each(
                here.size(), i -> "g.key" + (i + 1) + " = " + link + "." + here.get(i), " AND ")
            + " AND "
            + other
        : other;
  }

  /**
   * Locks the links that leave, in one order, and deletes them.
   *
   * @param not whether those leave that are not given
   */
  private List<String> gone(String not) {
    List<String> all = links.columns();
    String among = not + "EXISTS (SELECT 1 FROM " + given + " g WHERE " + isOfGiven("l") + ")";
    String sure = not.isEmpty() ? turns.taken() : " AND EXISTS (SELECT 1 FROM " + ready + ")";
    String fixed =
        pairs
            .fixed()
            .map(
                i ->
                    " AND l." + links.there().columns().get(i) + " = " + pairs.key(links.atHere(i)))
            .collect(Collectors.joining());
    return List.of(
        gone + " AS (DELETE FROM " + links.table() + " l",
        // Within, for Citus misreads the rows of a part that locks and stands beside an INSERT.
        "USING (SELECT " + LinkPairs.columns("l", all) + " FROM " + links.table() + " l",
        "WHERE " + pairs.isHere("l.", links.here().columns()),
        "AND " + among + sure,
        "ORDER BY " + LinkPairs.columns("l", pairs.inOrder()),
        "FOR UPDATE) h",
        "WHERE " + Targets.equal("l", all, "h", all) + fixed,
        "RETURNING " + LinkPairs.columns("l", all));
  }

  private List<String> added(String more) {
    return added(more, List.of());
  }

  private List<String> added(String more, List<String> further) {
    Map<String, String> values = pairs.values("r");
    List<String> all = links.columns();
    String order =
        values.values().stream()
            .filter(each -> each.startsWith("g."))
            .collect(Collectors.joining(", "));
    List<String> clauses = new ArrayList<>();
    clauses.add(
        added
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
    clauses.add("FROM " + ready + " r CROSS JOIN " + given + " g");
    if (!more.isEmpty()) {
      clauses.add(more);
    }
    if (!order.isEmpty()) {
      clauses.add("ORDER BY " + order);
    }
    clauses.add("ON CONFLICT (" + String.join(", ", links.unique()) + ") DO NOTHING");
    clauses.add("RETURNING " + String.join(", ", all));
    return clauses;
  }
}
