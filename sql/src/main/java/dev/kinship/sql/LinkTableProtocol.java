package dev.kinship.sql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  /** A power of two. */
  private static final int TURNS = 1024;

  private static final String FRESH_SNAPSHOTS = LEVEL + " LIKE 'read %'";

  private final LinkTable links;
  private final List<String> arrays;
  private final Set<Integer> agreed;
  private final boolean checksLevel;
  private final String given;
  private final String heres;
  private final String turns;
  private final String ready;
  private final String gone;
  private final String added;

  private LinkTableProtocol(
      LinkTable links, List<String> arrays, Set<Integer> agreed, boolean checksLevel) {
    this.links = links;
    this.arrays = List.copyOf(arrays);
    this.agreed = Set.copyOf(agreed);
    this.checksLevel = checksLevel;
    this.given = links.free("given");
    this.heres = links.free("here");
    this.turns = links.free("turns");
    this.ready = links.free("ready");
    this.gone = links.free("gone");
    this.added = links.free("added");
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
    return new LinkTableProtocol(links, List.of(), Set.of(), true);
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
    return new LinkTableProtocol(links, arrays, agreed, true);
  }

  private boolean isMany() {
    return !arrays.isEmpty();
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
            result(true, true),
            givenRows(),
            turns(true),
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
    return with(result(true, false), givenRows(), turns(false), ready("", false), added(""));
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
        result(true, false), givenRows(), turns(false), ready("", false), added("", columns));
  }

  /**
   * Deletes those of the given pairs that there are.
   *
   * @return the statement
   */
  public SqlStatement remove() {
    return with(result(false, true), givenRows(), turns(false), gone(""));
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
                "WHERE " + isHere("", links.here().referenced()))));
    all.addAll(new LinkTableProtocol(links, arrays, agreed, false).set());
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
    String all = isMany() ? String.join(", ", links.here().referenced()) + ", " + column : column;
    clauses.add("SELECT " + all + " FROM " + links.here().table());
    clauses.add("WHERE " + isHere("", links.here().referenced()));
    if (isMany()) {
      clauses.add("ORDER BY " + String.join(", ", links.here().referenced()));
    }
    clauses.add("FOR NO KEY UPDATE");
    return new SqlStatement(clauses);
  }

  /** That columns are the key of a row of this end. */
  private String isHere(String alias, List<String> columns) {
    if (!isMany()) {
      return each(columns.size(), i -> alias + columns.get(i) + " = " + key(i), " AND ");
    }
    List<String> conditions = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (agreed.contains(i)) {
        conditions.add(alias + columns.get(i) + " = " + key(i));
      } else {
        open.add(i);
      }
    }
    if (!open.isEmpty()) {
      String names = tuple(open.stream().map(i -> alias + columns.get(i)).toList());
      String values = open.stream().map(hereArrays()::get).collect(Collectors.joining(", "));
      conditions.add(names + " IN (SELECT * FROM unnest(" + values + "))");
    }
    return String.join(" AND ", conditions);
  }

  private List<String> hereArrays() {
    int keys = links.here().columns().size();
    return arrays.subList(arrays.size() - keys, arrays.size());
  }

  private String key(int i) {
    return ":key" + (links.here().columns().size() == 1 ? "" : i + 1);
  }

  /** The rows of the other end, as what links refer to; of many, beside the key of this end. */
  private List<String> givenRows() {
    LinkTable.End there = links.there();
    int width = there.referenced().size();
    String columns = each(width, i -> "t." + there.referenced().get(i), ", ");
    if (!isMany()) {
      Set<String> all = new LinkedHashSet<>(there.read());
      all.addAll(there.referenced());
      String read = all.stream().map(each -> "t." + each).collect(Collectors.joining(", "));
      return List.of(
          given + " AS (SELECT " + read + " FROM " + there.table() + " t", "WHERE " + isGiven());
    }
    int ids = there.key().size();
    int keys = links.here().columns().size();
    List<String> values = new ArrayList<>(arrays.subList(ids, ids + keys));
    values.addAll(arrays.subList(0, ids));
    String heres = each(keys, i -> "key" + (i + 1), ", ");
    String same = each(ids, i -> "t." + there.key().get(i) + " = k.id" + (i + 1), " AND ");
    String alike =
        links.shared().stream()
            .map(i -> " AND t." + there.referenced().get(i) + " = k.key" + (links.atHere(i) + 1))
            .collect(Collectors.joining());
    String fixed = sharedConditions().stream().map(" AND "::concat).collect(Collectors.joining());
    return List.of(
        given
            + " ("
            + heres
            + ", "
            + each(width, this::ref, ", ")
            + ") AS (SELECT "
            + each(keys, i -> "k.key" + (i + 1), ", ")
            + ", "
            + columns,
        "FROM unnest("
            + String.join(", ", values)
            + ") AS k ("
            + heres
            + ", "
            + each(ids, i -> "id" + (i + 1), ", ")
            + ")",
        "JOIN " + there.table() + " t ON " + same + alike + fixed);
  }

  /** What a column that links refer to is called among the given rows. */
  private String ref(int i) {
    return isMany() ? "ref" + (i + 1) : links.there().referenced().get(i);
  }

  /** That a row of the other end is given; what it shares with this end is this end's. */
  private String isGiven() {
    LinkTable.End there = links.there();
    List<String> conditions = new ArrayList<>(sharedConditions());
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

  /**
   * Columns that both ends share, where they have one value. It follows from what the tables are
   * joined by; distributed PostgreSQL wants to read it of each table, and PostgreSQL plans no
   * worse.
   */
  private List<String> sharedConditions() {
    return fixed()
        .map(i -> "t." + links.there().referenced().get(i) + " = " + key(links.atHere(i)))
        .toList();
  }

  private Stream<Integer> fixed() {
    return links.shared().stream().filter(i -> !isMany() || agreed.contains(links.atHere(i)));
  }

  private boolean isReferenced(int i, String column) {
    return links.there().referenced().get(i).equals(column);
  }

  private String ids(int i) {
    return ":ids" + (links.there().key().size() == 1 ? "" : i + 1);
  }

  /**
   * Takes a turn for each pair that may be written, in one order, before any is: so whoever writes
   * a pair waits for nobody else, and no two wait for each other. Rows that are not there yet
   * cannot be locked, so the turns are advisory locks. There are so many for a table that calls
   * seldom share one by chance, and so few that many pairs at once fit the server's memory.
   */
  private List<String> turns(boolean ofAll) {
    LinkTable.End here = links.here();
    Map<String, String> values = new TreeMap<>();
    for (int i = 0; i < here.columns().size(); i++) {
      values.put(
          here.columns().get(i), isMany() ? "g.key" + (i + 1) : "h." + here.referenced().get(i));
    }
    for (int i : links.own()) {
      values.put(links.there().columns().get(i), "g." + ref(i));
    }
    String from =
        isMany()
            ? given + " g"
            : here.table()
                + " h CROSS JOIN "
                + given
                + " g WHERE "
                + isHere("h.", here.referenced());
    List<String> clauses = new ArrayList<>();
    String table = "hashtext('" + links.table().replace("'", "''") + "')";
    // As a text, for distributed PostgreSQL cannot send a void on.
    clauses.add(turns + " AS (SELECT pg_advisory_xact_lock(" + table + ", turn)::text");
    if (ofAll) {
      String names = String.join(", ", inOrder());
      String pairs =
          inOrder().stream().map(each -> of(values, each)).collect(Collectors.joining(", "));
      clauses.add("FROM (SELECT DISTINCT " + turn(inOrder()) + " AS turn");
      clauses.add("FROM (SELECT " + pairs + " FROM " + from);
      clauses.add("UNION ALL SELECT " + columns("l", inOrder()) + " FROM " + links.table() + " l");
      clauses.add("WHERE " + isHere("l.", here.columns()) + ") AS p (" + names + ")");
    } else {
      clauses.add("FROM (SELECT DISTINCT " + turn(List.copyOf(values.values())) + " AS turn");
      clauses.add("FROM " + from);
    }
    clauses.add("ORDER BY turn OFFSET 0) AS t"); // OFFSET keeps the locks behind the order
    return clauses;
  }

  private static String turn(List<String> values) {
    return "hashtext(concat_ws(' ', " + String.join(", ", values) + ")) & " + (TURNS - 1);
  }

  private String afterTurns() {
    return " AND (SELECT count(*) FROM " + turns + ") >= 0";
  }

  /** One row, if everything that is to be linked is there. */
  private List<String> ready(String lock, boolean ofSet) {
    String here = links.here().table();
    String all = "(SELECT count(*) FROM " + given + ") = :count" + afterTurns();
    String level = ofSet && checksLevel ? " AND " + FRESH_SNAPSHOTS : "";
    String locking = lock.isEmpty() ? "" : " " + lock + " SKIP LOCKED";
    if (!isMany()) {
      return List.of(
          ready + " AS (SELECT " + String.join(", ", links.here().referenced()) + " FROM " + here,
          "WHERE " + isHere("", links.here().referenced()),
          "AND " + all + level + locking);
    }
    return List.of(
        ready + " AS (SELECT 1 FROM (SELECT 1 FROM " + here,
        "WHERE " + isHere("", links.here().referenced()) + locking + ") " + heres,
        "HAVING count(*) = cardinality(" + hereArrays().get(0) + ")",
        "AND " + all + level);
  }

  /** That a link is one of those that are given. */
  private String isOfGiven(String link) {
    LinkTable.End there = links.there();
    String other =
        each(
            there.columns().size(),
            i -> "g." + ref(i) + " = " + link + "." + there.columns().get(i),
            " AND ");
    List<String> here = links.here().columns();
    return isMany()
        ? each(here.size(), i -> "g.key" + (i + 1) + " = " + link + "." + here.get(i), " AND ")
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
    String sure = not.isEmpty() ? afterTurns() : " AND EXISTS (SELECT 1 FROM " + ready + ")";
    String fixed =
        fixed()
            .map(i -> " AND l." + links.there().columns().get(i) + " = " + key(links.atHere(i)))
            .collect(Collectors.joining());
    return List.of(
        gone + " AS (DELETE FROM " + links.table() + " l",
        // Within, for Citus misreads the rows of a part that locks and stands beside an INSERT.
        "USING (SELECT " + columns("l") + " FROM " + links.table() + " l",
        "WHERE " + isHere("l.", links.here().columns()),
        "AND " + among + sure,
        "ORDER BY " + each(inOrder().size(), i -> "l." + inOrder().get(i), ", "),
        "FOR UPDATE) h",
        "WHERE " + each(all.size(), i -> "l." + all.get(i) + " = h." + all.get(i), " AND ") + fixed,
        "RETURNING " + columns("l"));
  }

  private List<String> added(String more) {
    return added(more, List.of());
  }

  private List<String> added(String more, List<String> further) {
    Map<String, String> values = new TreeMap<>(Comparator.naturalOrder());
    List<String> here = links.here().columns();
    for (int i = 0; i < here.size(); i++) {
      values.put(
          here.get(i), isMany() ? "g.key" + (i + 1) : "r." + links.here().referenced().get(i));
    }
    for (int i : links.own()) {
      values.put(links.there().columns().get(i), "g." + ref(i));
    }
    List<String> all = links.columns();
    String order =
        inOrder().stream()
            .map(each -> of(values, each))
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
            + each(all.size(), i -> of(values, all.get(i)), ", ")
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

  /** A row for each pair that is given or was deleted. */
  private List<String> result(boolean adds, boolean deletes) {
    return isMany() ? resultOfMany(adds, deletes) : resultOfOne(adds, deletes);
  }

  /** The given rows are at hand; only one whose link was deleted is looked up. */
  private List<String> resultOfOne(boolean adds, boolean deletes) {
    LinkTable.End there = links.there();
    String here = links.here().table() + " WHERE " + isHere("", links.here().referenced());
    List<String> clauses = new ArrayList<>();
    clauses.add(
        "\nSELECT "
            + columns("g", there.read())
            + ", "
            + (adds ? isOfGivenAmong(added) : "FALSE")
            + ", "
            + (adds ? "FALSE" : isOfGivenAmong(gone)));
    clauses.add("FROM " + given + " g");
    if (adds && deletes) {
      clauses.add("UNION ALL SELECT " + columns("t", there.read()) + ", FALSE, TRUE");
      clauses.add("FROM " + gone + " l JOIN " + there.table() + " t ON " + isReferencedBy("l"));
    } else {
      clauses.add("WHERE EXISTS (SELECT 1 FROM " + here + ")");
    }
    clauses.add("ORDER BY " + String.join(", ", there.key()));
    return clauses;
  }

  private String isOfGivenAmong(String part) {
    LinkTable.End there = links.there();
    return tuple(Targets.qualified("g", there.referenced()))
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
    conditions.addAll(sharedConditions());
    return String.join(" AND ", conditions);
  }

  private List<String> resultOfMany(boolean adds, boolean deletes) {
    LinkTable.End there = links.there();
    int keys = links.here().columns().size();
    int width = there.referenced().size();
    String names =
        each(keys, i -> "key" + (i + 1) + ", ", "") + each(width, i -> "ref" + (i + 1), ", ");
    String pairs =
        "SELECT "
            + each(keys, i -> "key" + (i + 1) + ", ", "")
            + each(width, this::ref, ", ")
            + " FROM "
            + given;
    if (adds && deletes) {
      pairs += " UNION ALL SELECT " + pair("", keys) + " FROM " + gone;
    }
    List<String> columns = new ArrayList<>();
    there.read().forEach(each -> columns.add("t." + each));
    for (int i = 0; i < keys; i++) {
      columns.add("p.key" + (i + 1));
    }
    columns.add(adds ? isAmong(added, keys) : "FALSE");
    columns.add(deletes ? isAmong(gone, keys) : "FALSE");
    List<String> clauses = new ArrayList<>();
    clauses.add("\nSELECT " + String.join(", ", columns));
    clauses.add("FROM (" + pairs + ") AS p (" + names + ")");
    clauses.add(
        "JOIN "
            + there.table()
            + " t ON "
            + each(width, i -> "t." + there.referenced().get(i) + " = p.ref" + (i + 1), " AND ")
            + sharedConditions().stream().map(" AND "::concat).collect(Collectors.joining()));
    if (!adds || !deletes) {
      clauses.add(
          "WHERE (SELECT count(*) FROM "
              + links.here().table()
              + " WHERE "
              + isHere("", links.here().referenced())
              + ") = cardinality("
              + hereArrays().get(0)
              + ")");
    }
    clauses.add(
        "ORDER BY "
            + each(keys, i -> "p.key" + (i + 1) + ", ", "")
            + each(there.key().size(), i -> "t." + there.key().get(i), ", "));
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
    return tuple(names) + " IN (SELECT " + pair("", keys) + " FROM " + part + ")";
  }

  private String pair(String alias, int keys) {
    List<String> columns = new ArrayList<>(keys > 0 ? links.here().columns() : List.of());
    columns.addAll(links.there().columns());
    return columns.stream().map(each -> alias + each).collect(Collectors.joining(", "));
  }

  private String columns(String alias) {
    return columns(alias, links.columns());
  }

  private static String columns(String alias, List<String> all) {
    return each(all.size(), i -> alias + "." + all.get(i), ", ");
  }

  private List<String> inOrder() {
    return links.columns().stream().sorted().toList();
  }

  private static String of(Map<String, String> values, String column) {
    return Objects.requireNonNull(values.get(column), column);
  }

  private static String tuple(List<String> names) {
    return Targets.tuple(names);
  }

  private interface Text {
    String of(int i);
  }

  private static String each(int number, Text text, String between) {
    return IntStream.range(0, number).mapToObj(text::of).collect(Collectors.joining(between));
  }
}
