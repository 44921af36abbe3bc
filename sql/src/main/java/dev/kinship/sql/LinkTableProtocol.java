package dev.kinship.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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

  private final LinkPairs pairs;
  private final LinkTable links;
  private final boolean checksLevel;
  private final GivenRows given;
  private final LinkTurns turns;
  private final LinkChanges changes;
  private final LinkTableResult result;

  private LinkTableProtocol(LinkPairs pairs, boolean checksLevel) {
    this.pairs = pairs;
    this.links = pairs.links();
    this.checksLevel = checksLevel;
    this.given = new GivenRows(pairs);
    this.turns = new LinkTurns(pairs);
    this.changes = new LinkChanges(pairs, turns);
    this.result = new LinkTableResult(pairs);
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
        lockHere(checksLevel ? IsolationLevel.NAME : "1"),
        with(
            result.clauses(true, true),
            given.clauses(),
            turns.clauses(true),
            ready(true),
            changes.gone(true),
            changes.added(true, List.of())));
  }

  /**
   * Adds the pairs that are missing.
   *
   * @return the statement
   */
  public SqlStatement add() {
    return add(List.of());
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
        given.clauses(),
        turns.clauses(false),
        ready(false),
        changes.added(false, columns));
  }

  /**
   * Deletes those of the given pairs that there are.
   *
   * @return the statement
   */
  public SqlStatement remove() {
    return with(
        result.clauses(false, true), given.clauses(), turns.clauses(false), changes.gone(false));
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

  /**
   * One row, if everything that is to be linked is there; of a set, which locks this end's rows.
   */
  private List<String> ready(boolean ofSet) {
    String here = links.here().table();
    String all = "(SELECT count(*) FROM " + pairs.given() + ") = :count" + turns.taken();
    String level = ofSet && checksLevel ? " AND " + IsolationLevel.FRESH_SNAPSHOTS : "";
    String locking = ofSet ? " FOR NO KEY UPDATE SKIP LOCKED" : "";
    if (!pairs.isMany()) {
      return List.of(
          pairs.ready()
              + " AS (SELECT "
              + String.join(", ", links.here().referenced())
              + " FROM "
              + here,
          "WHERE " + pairs.isHere("", links.here().referenced()),
          "AND " + all + level + locking);
    }
    return List.of(
        pairs.ready() + " AS (SELECT 1 FROM (SELECT 1 FROM " + here,
        "WHERE "
            + pairs.isHere("", links.here().referenced())
            + locking
            + ") "
            + links.free("here"),
        "HAVING count(*) = cardinality(" + pairs.hereArrays().get(0) + ")",
        "AND " + all + level);
  }
}
